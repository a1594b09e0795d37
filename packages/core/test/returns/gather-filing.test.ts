import { Result } from "effect"
import { describe, expect, it } from "vitest"
import {
  assess,
  type CellTable,
  districtTitleOf,
  type FilingSource,
  type GatheredFiling,
  gatherFiling,
  type GatherOptions,
  readDepartmentTable,
  readFiling,
  readSchoolTable,
  type ReturnProblem,
  unnamedDistrict
} from "../../src/index.ts"

const headings = ["学校编号", "学校名称", "类别", "办学性质", "普惠性", "城乡", "学段", "在校生数"]

const schools = (file: string, ...rows: ReadonlyArray<ReadonlyArray<string>>): FilingSource =>
  Result.getOrThrow(readSchoolTable({ file, rows: [headings, ...rows] }))

const publicKindergarten = (children: string) => ["K1", "青禾幼儿园", "幼儿园", "公办", "是", "城区", "", children]
const privateKindergarten = (children: string) => ["K2", "松墨幼儿园", "幼儿园", "民办", "否", "镇区", "", children]

const departments = (file: string, ...rows: CellTable["rows"]): FilingSource =>
  Result.getOrThrow(readDepartmentTable({ file, rows: [["指标项", "本年", "上年"], ...rows] }))

const filing = (file: string, district: string, period: string, children: number): FilingSource =>
  Result.getOrThrow(
    readFiling({ district, period, facts: [{ measure: "kindergarten-children", value: children }] }, file)
  )

const taken = (options: GatherOptions): GatheredFiling => Result.getOrThrow(gatherFiling(options))

const problemsOf = (options: GatherOptions): ReadonlyArray<ReturnProblem> => {
  const gathered = gatherFiling(options)
  return Result.isFailure(gathered) ? gathered.failure : []
}

const district = "青江市临溪区"

describe("several files of one district", () => {
  const register = schools("幼儿园.csv", publicKindergarten("310"), privateKindergarten("190"))

  it("are one filing, judged by what the schools return", () => {
    const funding = departments("财务科.csv", ["一般公共预算教育支出", "10.18亿", "9.57亿"])
    const gathered = taken({ district, period: "2022", sources: [register, funding] }).filing
    expect(gathered.district).toEqual({ id: district, name: district, place: district })
    expect(gathered.id).toBe("青江市临溪区-2022")
    const verdict = (metric: string) => assess(gathered).verdicts.find((each) => each.metric === metric)
    expect(verdict("public-kindergarten-share")).toMatchObject({ value: "62", verdict: "met" })
    expect(verdict("general-public-budget-education-expenditure-yoy")).toMatchObject({ verdict: "met" })
  })

  it("hold what is stated against what the schools come to", () => {
    const stated = filing("报告.json", "临溪区", "2022", 512)
    const { reconciliations } = assess(taken({ sources: [stated, register] }).filing)
    expect(reconciliations.find(({ measure }) => measure === "kindergarten-children")).toMatchObject({
      stated: "512",
      computed: "500",
      difference: "-12",
      agrees: false
    })
  })

  it("give what the year before came to its year", () => {
    const { facts } = taken({
      district,
      period: "2022",
      sources: [departments("基教科.csv", ["幼儿园数", "66", "61"])]
    }).filing
    expect(facts.map(({ value, period }) => [value, period])).toEqual([
      ["66", null],
      ["61", "2021"]
    ])
  })

  it("may tell of a school part by part", () => {
    const [one, other] = [
      schools("甲.csv", publicKindergarten("310")),
      schools("乙.csv", publicKindergarten(""), privateKindergarten("190"))
    ]
    const gathered = taken({ district, period: "2022", sources: [one, other] }).filing
    expect(gathered.schools.map(({ id }) => id)).toEqual(["K1", "K2"])
    expect(gathered.facts.map(({ organisation, value }) => [organisation, value])).toEqual([
      ["K1", "310"],
      ["K2", "190"]
    ])
  })

  it("take once what two of them tell alike", () => {
    const sources = [schools("甲.csv", publicKindergarten("310")), schools("乙.csv", publicKindergarten("310"))]
    expect(taken({ district, period: "2022", sources }).filing.facts).toHaveLength(1)
  })

  it("ask where a return and the letter differ", () => {
    const provenance = { kind: "letter", file: "报告.md", span: [0, 4], quote: "12家" }
    const facts = [{ measure: "tutoring-institutions-closed", value: 12, period: "2022", provenance }]
    const letter = Result.getOrThrow(readFiling({ district, period: "2022", facts }, "报告.json"))
    const sources = [letter, departments("监管科.csv", ["tutoring-institutions-closed", "11"])]
    const { filing: gathered, queries } = taken({ sources })
    expect(gathered.facts.map(({ value }) => value)).toEqual(["12", "11"])
    expect(queries.map(({ code, severity, file, place }) => [code, severity, file, place])).toEqual([
      ["contradiction", "query", "监管科.csv", "B2"]
    ])
    expect(queries[0]?.message.zh).toContain("自评报告写为“12家”")
  })

  it("ask nothing where a return settles what the letter rounds", () => {
    const provenance = { kind: "letter", file: "报告.md", span: [0, 6], quote: "10.18亿元" }
    const measure = "general-public-budget-education-expenditure"
    const facts = [{ measure, value: "1018000000", step: "1000000", provenance }]
    const letter = Result.getOrThrow(readFiling({ district, period: "2022", facts }, "报告.json"))
    expect(taken({ sources: [letter, departments("财务科.csv", [measure, "1018234567"])] }).queries).toEqual([])
    expect(taken({ sources: [letter, departments("财务科.csv", [measure, "1019234567"])] }).queries).toHaveLength(1)
  })

  it("keep what is asked of each", () => {
    const nineYear = ["S2", "柏原学校", "九年一贯制学校", "公办", "", "镇区", "小学", "800"]
    const { queries } = taken({ district, period: "2022", sources: [schools("甲.csv", nineYear)] })
    expect(queries.map(({ code, file }) => [code, file])).toEqual([["missing-part", "甲.csv"]])
  })
})

describe("returns alone", () => {
  const named = (file: string) => schools(file, publicKindergarten("310"))

  it("may stay of a district that nobody names, and are judged by the nationwide standards", () => {
    const { filing: gathered } = taken({ district: null, period: "2022", sources: [named("甲.csv")] })
    expect(gathered.district).toEqual(unnamedDistrict)
    expect(assess(gathered).district).toBeNull()
    expect(districtTitleOf(gathered.district)).toEqual({ zh: "未注明区县", en: "District not named" })
  })

  it("are of the district of the letter or filing beside them", () => {
    const sources = [named("甲.csv"), filing("乙.json", "临溪区", "2022", 1)]
    expect(taken({ district: null, sources }).filing.district.name).toBe("临溪区")
  })

  it.each<readonly [string, Omit<GatherOptions, "sources">, string]>([
    ["schools-2020.csv", {}, "2020"],
    ["2019/临溪区2020年学校.csv", {}, "2020"],
    ["schools-2020.csv", { date: "2021-12-31" }, "2021"],
    ["schools-2020.csv", { date: "2021-12-31", period: "2022" }, "2022"]
  ])("%s with %j is of a year that something says", (file, options, period) => {
    expect(taken({ district: null, ...options, sources: [named(file)] }).filing.period).toBe(period)
  })

  it.each(["学校.csv", "2020/学校.csv", "学校-20201231.csv", "2020-2021.csv"])("%s tells no single year", (file) => {
    expect(problemsOf({ district: null, sources: [named(file)] }).map(({ code }) => code)).toEqual(["no-period"])
  })
})

describe("files are refused together", () => {
  it.each<readonly [string, GatherOptions, ReturnProblem["code"], string]>([
    [
      "where nobody says of which district",
      { period: "2022", sources: [schools("甲.csv", publicKindergarten("310"))] },
      "no-district",
      "“甲.csv”：报表没有写明是哪个区县"
    ],
    [
      "where nobody says of which year",
      { district, sources: [schools("甲.csv", publicKindergarten("310"))] },
      "no-period",
      "“甲.csv”：看不出是哪一年度的报表。请注明年度"
    ],
    [
      "where their names tell of two years",
      { district, sources: [schools("甲2021.csv", publicKindergarten("310")), departments("乙2022.csv")] },
      "no-period",
      "“甲2021.csv、乙2022.csv”"
    ],
    ["where the year is none", { district, period: "二〇二二", sources: [] }, "no-period", "四位数字"],
    [
      "where they are of two districts",
      { sources: [filing("甲.json", "临溪区", "2022", 1), filing("乙.json", "望江县", "2022", 1)] },
      "contradiction",
      "一次只能汇总一个区县"
    ],
    [
      "where they are of two years",
      { sources: [filing("甲.json", "临溪区", "2022", 1), filing("乙.json", "临溪区", "2021", 1)] },
      "contradiction",
      "2021年度"
    ],
    [
      "where two tell a figure differently",
      {
        district,
        period: "2022",
        sources: [schools("甲.csv", publicKindergarten("310")), schools("乙.csv", publicKindergarten("301"))]
      },
      "contradiction",
      "填报为301，而“甲.csv”填报为310"
    ],
    [
      "where a school is registered differently",
      {
        district,
        period: "2022",
        sources: [
          schools("甲.csv", publicKindergarten("310")),
          schools("乙.csv", publicKindergarten("310").with(3, "民办"))
        ]
      },
      "repeated-school",
      "“甲.csv”中的登记"
    ]
  ])("%s", (_, options, code, zh) => {
    const problems = problemsOf(options)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(problems.find((problem) => problem.code === code)?.message.zh).toContain(zh)
  })
})
