import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { type CellTable, type ReturnProblem, readSchoolTable } from "../../src/index.ts"

const headings = ["学校编号", "学校名称", "类别", "办学性质", "普惠性", "城乡", "学段"]
const primary = ["S1", "青禾小学", "小学", "公办", "", "城区", ""]
const nineYear = (stage: string) => ["S2", "松墨学校", "九年一贯制学校", "公办", "", "镇区", stage]

const tableOf = (...rows: ReadonlyArray<ReadonlyArray<string>>): CellTable => ({ file: "学校.csv", rows })

/** Nothing where the table is taken. */
const problemsOf = (table: CellTable): ReadonlyArray<ReturnProblem> => {
  const read = readSchoolTable(table)
  return Result.isFailure(read) ? read.failure : []
}

interface Wrong {
  readonly what: string
  readonly headings?: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  readonly code: ReturnProblem["code"]
  readonly place: string | null
  readonly zh: string
}

const pupils = [...headings, "在校生数"]
const one = (text: string): ReadonlyArray<ReadonlyArray<string>> => [[...primary, text]]
const withWord = (index: number, word: string): ReadonlyArray<ReadonlyArray<string>> => [
  [...primary.with(index, word), "1203"]
]

const wrongs: ReadonlyArray<Wrong> = [
  { what: "words for a number", rows: one("很多"), code: "malformed-number", place: "H2", zh: "不是数字" },
  { what: "无, which may mean either", rows: one("无"), code: "malformed-number", place: "H2", zh: "没有发生的填0" },
  { what: "a number about", rows: one("约1200"), code: "malformed-number", place: "H2", zh: "准确数" },
  { what: "a number and more", rows: one("1200余"), code: "malformed-number", place: "H2", zh: "准确数" },
  { what: "a number 余人", rows: one("1200余人"), code: "malformed-number", place: "H2", zh: "准确数" },
  { what: "a range", rows: one("1100—1200"), code: "malformed-number", place: "H2", zh: "准确数" },
  { what: "a date of a spreadsheet", rows: one("3月4日"), code: "malformed-number", place: "H2", zh: "日期" },
  { what: "scientific notation", rows: one("1.2E+03"), code: "malformed-number", place: "H2", zh: "科学记数法" },
  { what: "groups that are no thousands", rows: one("12,03"), code: "malformed-number", place: "H2", zh: "不是数字" },
  { what: "a half pupil", rows: one("1203.5"), code: "fraction-of-a-count", place: "H2", zh: "应为整数" },
  { what: "fewer than none", rows: one("-5"), code: "negative", place: "H2", zh: "负数" },
  { what: "another unit", rows: one("1203元"), code: "wrong-unit", place: "H2", zh: "单位“元”" },
  {
    what: "another unit in the heading",
    headings: [...headings, "在校生数（间）"],
    rows: one("1203"),
    code: "wrong-unit",
    place: "H2",
    zh: "单位“间”"
  },
  {
    what: "an answer that is neither yes nor no",
    headings: [...headings, "封闭化管理"],
    rows: one("2"),
    code: "malformed-number",
    place: "H2",
    zh: "1（是）或0（否）"
  },
  {
    what: "a heading with a slip",
    headings: [...headings, "在校学生数"],
    rows: one("1203"),
    code: "unknown-column",
    place: "H1",
    zh: "是否应为“在校生数”？"
  },
  {
    what: "an id with a slip",
    headings: [...headings, "school-pupil"],
    rows: one("1203"),
    code: "unknown-column",
    place: "H1",
    zh: "是否应为“school-pupils”？"
  },
  {
    what: "a column without a heading",
    headings: [...headings, ""],
    rows: one("1203"),
    code: "unknown-column",
    place: "H1",
    zh: "没有列名"
  },
  {
    what: "a figure of the district",
    headings: [...headings, "义务教育在校生数"],
    rows: one("1203"),
    code: "wrong-level",
    place: "H1",
    zh: "请填入部门报表"
  },
  {
    what: "a measure in two columns",
    headings: [...headings, "在校生数", "school-pupils"],
    rows: [[...primary, "1203", "1203"]],
    code: "repeated-column",
    place: "I1",
    zh: "请只保留一列"
  },
  {
    what: "no column for the ownership",
    headings: pupils.toSpliced(3, 1),
    rows: [[...primary.toSpliced(3, 1), "1203"]],
    code: "missing-column",
    place: "1",
    zh: "缺少“办学性质”列"
  },
  { what: "no id", rows: withWord(0, ""), code: "missing-cell", place: "A2", zh: "未填写学校编号" },
  {
    what: "an id that a spreadsheet cut",
    rows: withWord(0, "3.5E+09"),
    code: "malformed-number",
    place: "A2",
    zh: "文本"
  },
  { what: "no name", rows: withWord(1, ""), code: "missing-cell", place: "B2", zh: "未填写学校名称" },
  { what: "an unknown kind", rows: withWord(2, "私塾"), code: "unknown-word", place: "C2", zh: "不认识“私塾”" },
  {
    what: "an unknown ownership",
    rows: withWord(3, "公立"),
    code: "unknown-word",
    place: "D2",
    zh: "可填：公办、民办"
  },
  { what: "an unknown 普惠性", rows: withWord(4, "大概"), code: "unknown-word", place: "E2", zh: "不认识“大概”" },
  { what: "an unknown area", rows: withWord(5, "郊区"), code: "unknown-word", place: "F2", zh: "城区" },
  {
    what: "a stage that the kind does not have",
    rows: withWord(6, "高中"),
    code: "wrong-stage",
    place: "G2",
    zh: "应为小学"
  },
  {
    what: "a school of two stages without a stage",
    rows: [[...nineYear(""), "800"]],
    code: "missing-cell",
    place: "G2",
    zh: "每个学段一行"
  },
  {
    what: "a grade of another stage",
    headings: [...headings, "初中一年级学生数"],
    rows: one("40"),
    code: "wrong-stage",
    place: "H2",
    zh: "小学不填此项"
  },
  {
    what: "a stage told twice",
    rows: [
      [...nineYear("小学"), "800"],
      [...nineYear("初中"), "450"],
      [...nineYear("小学部"), "801"]
    ],
    code: "school-told-twice",
    place: "4",
    zh: "第2行已填报"
  },
  {
    what: "an id of two schools",
    rows: [
      [...nineYear("小学"), "800"],
      [...nineYear("初中").with(1, "柏原学校"), "450"]
    ],
    code: "repeated-school",
    place: "3",
    zh: "“学校名称”不同"
  }
]

describe("a table is refused for", () => {
  it.each(wrongs)("$what", ({ headings: own = pupils, rows, code, place, zh }) => {
    const problems = problemsOf(tableOf(own, ...rows))
    const found = problems.find((problem) => problem.code === code && problem.place === place)
    expect(found?.message.zh).toContain(zh)
    expect(found?.message.zh).toContain("“学校.csv”")
    expect(found?.message.en).toContain('"学校.csv"')
  })

  it("everything that is wrong with it at once", () => {
    const table = tableOf(
      [...headings, "在校学生数", "专任教师数"],
      [...primary, "12", "六十"],
      [...primary.with(0, "S9").with(3, "公立"), "12", "-1"]
    )
    expect(problemsOf(table).map(({ code, place }) => [code, place])).toEqual([
      ["unknown-column", "H1"],
      ["malformed-number", "I2"],
      ["unknown-word", "D3"],
      ["negative", "I3"]
    ])
  })

  it("having no headings", () => {
    expect(problemsOf(tableOf(["甲", "乙"], ["1", "2"])).map(({ code }) => code)).toEqual(["no-header"])
  })
})
