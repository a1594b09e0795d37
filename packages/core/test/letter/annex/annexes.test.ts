import { describe, expect, it } from "vitest"
import { type CitedDocument, Filing, type LetterTable } from "../../../src/index.ts"
import { filingOfSchools, plenty, type SchoolDraft, type Told } from "../../filing-of-schools.ts"
import { annexesOf, chartsOf, headsOf, namesOf, rowsOf, tablesOf, textOf } from "./annex-text.ts"

const stating = (told: Told, schools: ReadonlyArray<SchoolDraft> = []): Filing => filingOfSchools(schools, told)

const only = (tables: ReadonlyArray<LetterTable>): LetterTable => {
  const [table] = tables
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`)
  return table
}

const titles = (filing: Filing): ReadonlyArray<string> => annexesOf(filing).map(({ title }) => title)

describe("what is attached", () => {
  it("is nothing where nothing is known", () => {
    expect(titles(stating({}))).toEqual([])
  })

  it("is what the filing tells of, in one order", () => {
    expect(
      titles(
        stating({ "kindergarten-children": 14662, "public-kindergarten-children": 7353 }, [
          { name: "东门小学", kind: "primary", told: { primary: plenty(1183) } }
        ])
      )
    ).toEqual(["主要指标汇总表", "主要指标图", "学校基本情况表", "义务教育学校资源配置情况表"])
  })
})

describe("the summary of indicators", () => {
  const summary = (told: Told, schools: ReadonlyArray<SchoolDraft> = []) =>
    only(tablesOf(stating(told, schools), "主要指标汇总表"))
  const share = summary({ "kindergarten-children": 14662, "public-kindergarten-children": 7353 })

  it("tells a metric, what is asked of it, and where that is set", () => {
    expect(headsOf(share)).toBe("指标 | 本年 | 标准 | 判定 | 依据")
    expect(rowsOf(share)).toEqual([
      "学前教育普及普惠",
      "公办园在园幼儿占比 | 50.15% | 不低于50% | 达标 | 教督〔2020〕1号"
    ])
  })

  it("binds the value to the metric and the line to its standard", () => {
    expect(namesOf(share, 1)).toEqual(["=public-kindergarten-share", "§2020-public-kindergarten-share"])
  })

  it("says of a standard of schools how many of them miss it, whatever all of them come to", () => {
    const poor = plenty(900, { "school-backbone-teachers": 4 })
    const rows = rowsOf(
      summary({}, [
        { name: "东门小学", kind: "primary", told: { primary: plenty(1183, { "school-backbone-teachers": 60 }) } },
        { name: "西门小学", kind: "primary", told: { primary: poor } }
      ])
    )
    expect(rows.filter((row) => row.startsWith("小学每百名学生拥有县级以上骨干教师数 "))).toEqual([
      "小学每百名学生拥有县级以上骨干教师数 | 3.07人 | 每校不低于1人 | 未达标（1所） | 教督〔2017〕6号"
    ])
  })

  it("counts what is kept and what is missed", () => {
    const filing = stating({
      "kindergarten-children": 1000,
      "public-kindergarten-children": 400,
      "inclusive-kindergarten-children": 900
    })
    const [tally] = annexesOf(filing)[0]?.blocks ?? []
    expect(tally?.kind === "paragraph" ? textOf(tally.inlines) : "").toBe(
      "有数据可供判定的标准共2项，其中达标1项，未达标1项。"
    )
  })
})

describe("the seven resources of schools", () => {
  const schools: ReadonlyArray<SchoolDraft> = [
    { name: "东门小学", kind: "primary", told: { primary: plenty(1000, { "school-backbone-teachers": 9 }) } },
    { name: "西门小学", kind: "primary", told: { primary: plenty(500) } }
  ]
  const table = only(tablesOf(stating({}, schools), "义务教育学校资源配置情况表"))

  it("are headed by their names in the registry, each with its unit", () => {
    expect(headsOf(table)).toBe(
      [
        "序号",
        "学校名称",
        "高于规定学历教师数 人/百生",
        "县级以上骨干教师数 人/百生",
        "体育、艺术专任教师数 人/百生",
        "教学及辅助用房面积 平方米/生",
        "体育运动场馆面积 平方米/生",
        "教学仪器设备值 元/生",
        "网络多媒体教室数 间/百生",
        "达标项数 项"
      ].join(" | ")
    )
  })

  it("are told school by school, above what all have, what is asked, and how unlike they are", () => {
    expect(rowsOf(table)).toEqual([
      "1 | 东门小学 | 6.00 | 0.90 | 1.00 | 6.00 | 11.00 | 2600.00 | 2.50 | 6",
      "2 | 西门小学 | 6.00 | 1.20 | 1.20 | 6.00 | 11.00 | 2600.00 | 2.60 | 7",
      " | 全区 | 6.00 | 1.00 | 1.07 | 6.00 | 11.00 | 2600.00 | 2.53 | ",
      " | 标准（不低于） | 4.2 | 1 | 0.9 | 4.5 | 7.5 | 2000 | 2.3 | ",
      " | 校际差异系数 | 0 | 0.141 | 0.088 | 0 | 0 | 0 | 0.019 | "
    ])
  })

  it("bind each number to the school, the district, the standard or the coefficient", () => {
    const names = (row: number) => namesOf(table, row)[1]
    expect([0, 2, 3, 4].map(names)).toEqual([
      `=quality-balance-backbone-teachers@primary@${encodeURIComponent("东门小学")}`,
      "=quality-balance-backbone-teachers@primary",
      "§2017-backbone-teachers-primary",
      "variation-backbone-teachers-primary"
    ])
  })
})

describe("the tables of funds", () => {
  const tables = tablesOf(
    stating({
      "general-public-budget-education-expenditure": 661000000,
      "general-public-budget-education-expenditure-prior-year": 583000000,
      "per-student-budget-expenditure-primary": "13476.18",
      "per-student-budget-expenditure-primary-prior-year": "13105.42",
      "per-student-budget-expenditure-junior": "18203.55",
      "per-student-budget-expenditure-junior-prior-year": "18260.1",
      "public-funds-standard-primary": 720
    }),
    "教育经费情况表"
  )

  it("tell sums in 亿 and 万, each with its unit", () => {
    expect(tables[0] === undefined ? [] : rowsOf(tables[0])).toEqual([
      "一般公共预算教育支出 | 6.61亿元 | 5.83亿元 | 13.38"
    ])
  })

  it("tell of each stage what is known, and what fell as less than none", () => {
    expect(tables[1] === undefined ? [] : rowsOf(tables[1])).toEqual([
      "普通小学 | 13476.18 | 13105.42 | 2.83 | 720",
      "普通初中 | 18203.55 | 18260.1 | -0.31 | —"
    ])
  })
})

describe("the register of documents", () => {
  const cited = (title: string, number: string | null, year: number | null): CitedDocument => ({
    title,
    number,
    year,
    start: 0,
    end: title.length
  })
  const filing = Filing.make({
    ...stating({}),
    documents: [
      cited("关于进一步加强教师队伍建设的实施意见", "清溪府发〔2021〕5号", 2021),
      cited("学前教育普及普惠工作方案", null, null),
      cited("实施意见", "清溪府发〔2021〕5号", 2021)
    ]
  })

  it("lists each document once, by its number where it has one", () => {
    const table = only(tablesOf(filing, "引用文件目录"))
    expect(rowsOf(table)).toEqual([
      "1 | 《关于进一步加强教师队伍建设的实施意见》 | 清溪府发〔2021〕5号 | 2021年",
      "2 | 《学前教育普及普惠工作方案》 | 未注明 | 未注明"
    ])
    expect(table.notes.map(textOf)).toEqual(["共引用文件2份。"])
  })
})

describe("charts", () => {
  it("show what is reported beside last year's and the line to reach", () => {
    const [chart] = chartsOf(
      stating({
        "kindergarten-children": 14662,
        "public-kindergarten-children": 7353,
        "public-kindergarten-share-prior-year": "46.88",
        "inclusive-kindergarten-children": 13630
      })
    )
    expect(chart?.categories).toEqual(["普惠性幼儿园覆盖率", "公办园在园幼儿占比"])
    expect(chart?.series.map(({ title, values }) => [title, ...values.map((each) => each?.text ?? null)])).toEqual([
      ["本年", "92.96", "50.15"],
      ["上年", null, "46.88"],
      ["标准（不低于）", "80", "50"]
    ])
  })

  it("are not drawn of one number alone, nor of what is known in words alone", () => {
    expect(chartsOf(stating({ "per-student-budget-expenditure-primary": "13476.18" }))).toEqual([])
  })
})
