import { describe, expect, it } from "vitest"
import { sheetOf } from "./filled-in.ts"
import {
  factsOf,
  places,
  problemsOf,
  qinghe,
  queriesOf,
  read,
  register,
  type Rows,
  songmo,
  songmoJunior
} from "./returned.ts"

describe("sheets are put together", () => {
  const basic = sheetOf("基本情况", [["临溪区学校基表"], register, qinghe, songmo, songmoJunior])

  it("by the ids of schools and their stages, in whatever order they come", async () => {
    const pupils = sheetOf("学生", [
      ["学校编号", "学段", "在校生数"],
      ["S2", "初中", 455],
      ["S1", "", 702],
      ["S2", "小学", 812]
    ])
    expect(factsOf(await read([pupils, basic]))).toEqual([
      ["S1", "primary", "school-pupils", "702", "学生!C3"],
      ["S2", "primary", "school-pupils", "812", "学生!C4"],
      ["S2", "junior", "school-pupils", "455", "学生!C2"]
    ])
  })

  it("where every sheet registers the schools of a stage", async () => {
    const primary = sheetOf("小学", [
      [...register, "在校生数"],
      [...qinghe, 702]
    ])
    const junior = sheetOf("初中", [
      [...register, "在校生数"],
      ["S3", "柏原中学", "初级中学", "公办", "城区", "", 960]
    ])
    expect(factsOf(await read([primary, junior])).map(([id, , , value]) => [id, value])).toEqual([
      ["S1", "702"],
      ["S3", "960"]
    ])
  })

  it("with the names of a school merged over its stages", async () => {
    const rows: Rows = [
      [...register, "在校生数"],
      [...songmo, 812],
      [null, null, null, null, null, "初中", 455]
    ]
    const merges = [0, 1, 2, 3, 4].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column }))
    expect(factsOf(await read([sheetOf("学校", rows, { merges })])).map(([id, stage]) => [id, stage])).toEqual([
      ["S2", "primary"],
      ["S2", "junior"]
    ])
  })

  it("but not where they contradict each other", async () => {
    const other = sheetOf("学生", [
      ["学校编号", "学校名称", "在校生数"],
      ["S1", "青禾中心小学", 702]
    ])
    const [problem] = await problemsOf([sheetOf("基本情况", [register, qinghe]), other])
    expect(problem).toMatchObject({ code: "contradiction", place: "学生!B2" })
    expect(problem?.message.zh).toContain("“青禾中心小学”")
  })

  it("nor where a school is not registered", async () => {
    const pupils = sheetOf("学生", [
      ["学校编号", "在校生数"],
      ["S9", 702]
    ])
    expect(places(await problemsOf([basic, pupils]))).toContainEqual(["unknown-school", "学生!A2"])
  })

  it("of departments one under the other, and of both kinds side by side", async () => {
    const content = await read([
      basic,
      sheetOf("财务", [
        ["指标项", "单位", "本年", "上年"],
        ["一般公共预算教育支出", "万元", 101_820, 95_700]
      ]),
      sheetOf("基教", [
        ["指标项", "本年"],
        ["幼儿园数", 66]
      ])
    ])
    expect(content.kind).toBe("workbook-returns")
    const returns = content.kind === "workbook-returns" ? content.returns : []
    expect(returns.map(({ kind }) => kind)).toEqual(["school-returns", "department-returns"])
    expect(returns.at(-1)?.facts.map(({ measure, value }) => [measure, value])).toEqual([
      ["general-public-budget-education-expenditure", "1018200000"],
      ["general-public-budget-education-expenditure-prior-year", "957000000"],
      ["kindergartens", "66"]
    ])
  })

  it("but not where two of departments tell one measure", async () => {
    const told = (name: string, value: number) =>
      sheetOf(name, [
        ["指标项", "本年"],
        ["幼儿园数", value]
      ])
    expect(places(await problemsOf([told("基教", 66), told("学前", 61)]))).toEqual([["contradiction", "学前!2"]])
  })
})

describe("what nobody sees is told", () => {
  const visible = sheetOf("学校", [
    [...register, "在校生数"],
    [...qinghe, 702]
  ])

  it("a hidden sheet is not read", async () => {
    const hidden = sheetOf(
      "旧表",
      [
        [...register, "在校生数"],
        [...qinghe, 650]
      ],
      { hidden: true }
    )
    const content = await read([visible, hidden])
    expect(factsOf(content)).toHaveLength(1)
    expect(queriesOf(content)).toEqual([["sheet-not-read", "旧表"]])
  })

  it("hidden rows and columns are read", async () => {
    const rows: Rows = [
      [...register, "在校生数"],
      [...qinghe, 702]
    ]
    const content = await read([
      sheetOf("学校", rows, {
        rowDefs: new Map([[1, { hidden: true }]]),
        columns: [...register.map(() => ({})), { hidden: true }]
      })
    ])
    expect(factsOf(content)).toHaveLength(1)
    expect(queriesOf(content)).toEqual([["hidden-cells", "学校!2"]])
  })

  it("a sheet of something else is passed over", async () => {
    expect(
      queriesOf(
        await read([
          visible,
          sheetOf("通讯录", [
            ["姓名", "手机"],
            ["李某", "1390000"]
          ])
        ])
      )
    ).toEqual([["sheet-not-read", "通讯录"]])
  })

  it("a workbook without any return is refused", async () => {
    const problems = await problemsOf([
      sheetOf("通讯录", [
        ["姓名", "手机"],
        ["李某", "1390000"]
      ])
    ])
    expect(places(problems)[0]).toEqual(["no-header", null])
    expect(problems[0]?.message.zh).toContain("“通讯录”")
  })
})

describe("a clerk may leave what is wrong", () => {
  const wrong = [
    sheetOf("学校", [
      [...register, "在校生数", "班级数"],
      [...qinghe, "约700", 17],
      ["S7", "", "小学", "公办", "城区", "", 60, 2]
    ])
  ]

  it("nothing is taken while anything is wrong", async () => {
    expect(places(await problemsOf(wrong, ["学校!G2"]))).toEqual([
      ["left-out", null],
      ["missing-cell", "学校!B3"]
    ])
  })

  it.each([[["学校!G2", "学校!3"]], [["G2", "3"]], [["'学校'!g2", "学校！３"]]])(
    "cells and rows: %j",
    async (leave) => {
      const content = await read(wrong, leave)
      expect(factsOf(content)).toEqual([["S1", "primary", "school-classes", "17", "学校!H2"]])
      expect("queries" in content ? content.queries.map(({ message }) => message.zh) : []).toEqual([
        `“报表.xlsx”：按要求未采用“${leave[0] ?? ""}”（原为“约700”）。`,
        `“报表.xlsx”：按要求未采用“${leave[1] ?? ""}”（共6格有内容）。`
      ])
    }
  )

  it("whole sheets", async () => {
    const content = await read(
      [
        ...wrong,
        sheetOf("部门", [
          ["指标项", "本年"],
          ["幼儿园数", 66]
        ])
      ],
      ["学校!*"]
    )
    expect(content.kind).toBe("department-returns")
  })

  it.each(["学校!Z99", "没有这张表!A1", "第三行"])("but nothing that is not there: %s", async (place) => {
    expect(places(await problemsOf(wrong, ["学校!G2", "学校!3", place]))).toContainEqual(["left-out", null])
  })
})
