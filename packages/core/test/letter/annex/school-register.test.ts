import { Arbitrary, Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import type { BoundFigure, LetterTable } from "../../../src/index.ts"
import { filingOfSchools, type SchoolDraft, type Told } from "../../filing-of-schools.ts"
import { figuresOf, headsOf, namesOf, rowsOf, tablesOf, textOf } from "./annex-text.ts"

const told = (pupils: number, classes: number, staff: number, teachers: number): Told => ({
  "school-pupils": pupils,
  "school-classes": classes,
  "school-staff": staff,
  "school-full-time-teachers": teachers
})

const registerOf = (schools: ReadonlyArray<SchoolDraft>): ReadonlyArray<LetterTable> =>
  tablesOf(filingOfSchools(schools), "学校基本情况表")

const tableOf = (schools: ReadonlyArray<SchoolDraft>, caption: string): LetterTable => {
  const table = registerOf(schools).find((each) => each.caption === caption)
  if (table === undefined) throw new Error(`no table ${caption}`)
  return table
}

const three: ReadonlyArray<SchoolDraft> = [
  { name: "东门小学", kind: "primary", told: { primary: told(1183, 29, 72, 65) } },
  {
    name: "南门实验学校",
    kind: "nine-year",
    told: { primary: told(417, 10, 26, 24), junior: told(300, 7, 23, 21) }
  },
  {
    name: "小荷幼儿园",
    kind: "kindergarten",
    ownership: "private",
    inclusive: true,
    told: { preschool: told(182, 6, 21, 12) }
  }
]

describe("the register of schools", () => {
  const primary = tableOf(three, "小学基本情况")
  const kindergartens = tableOf(three, "幼儿园基本情况")

  it("lists the schools of each stage in a table of their own", () => {
    expect(registerOf(three).map(({ caption }) => caption)).toEqual(["幼儿园基本情况", "小学基本情况", "初中基本情况"])
  })

  it("heads its columns by the names and units of the registry", () => {
    expect(headsOf(primary)).toBe(
      "序号 | 学校名称 | 类别 | 办学性质 | 城乡 | 班级数 个 | 在校生数 人 | 教职工数 人 | 专任教师数 人 | 平均班额 人/班"
    )
    expect(headsOf(kindergartens)).toBe(
      "序号 | 学校名称 | 办学性质 | 城乡 | 班级数 个 | 在园幼儿数 人 | 教职工数 人 | 专任教师数 人"
    )
  })

  it("tells each school by what it returned, and all by what they come to", () => {
    expect(rowsOf(primary)).toEqual([
      "1 | 东门小学 | 小学 | 公办 | 镇区 | 29 | 1183 | 72 | 65 | 40.79",
      "2 | 南门实验学校（小学部） | 九年一贯制学校 | 公办 | 镇区 | 10 | 417 | 26 | 24 | 41.70",
      " | 合计 |  |  |  | 39 | 1600 | 98 | 89 | 41.03"
    ])
    expect(rowsOf(kindergartens)).toEqual([
      "1 | 小荷幼儿园 | 普惠性民办 | 镇区 | 6 | 182 | 21 | 12",
      " | 合计 |  |  | 6 | 182 | 21 | 12"
    ])
  })

  it("binds what a school returned to that school, and a total to the measure of the district", () => {
    const school = encodeURIComponent("南门实验学校")
    expect(namesOf(primary, 1)).toEqual([
      `school-classes.primary@${school}`,
      `school-pupils.primary@${school}`,
      `school-staff.primary@${school}`,
      `school-full-time-teachers.primary@${school}`,
      `=average-class-size@primary@${school}`
    ])
    expect(namesOf(primary, 2)).toEqual([
      "primary-classes",
      "primary-pupils",
      "primary-staff",
      "primary-teachers",
      "=average-class-size@primary"
    ])
  })

  it("says where schools of several stages are told by stage", () => {
    expect(primary.notes.map(textOf)).toEqual(["共2所，一贯制学校和完全中学按学段分列。"])
    expect(kindergartens.notes.map(textOf)).toEqual(["共1所。"])
  })

  it("adds up nothing to which a school has not contributed", () => {
    const silent: SchoolDraft = {
      name: "西门小学",
      kind: "primary",
      told: { primary: { "school-pupils": 600, "school-classes": 15, "school-staff": 41 } }
    }
    const table = tableOf([...three, silent], "小学基本情况")
    expect(rowsOf(table).slice(2)).toEqual([
      "3 | 西门小学 | 小学 | 公办 | 镇区 | 15 | 600 | 41 | — | 40.00",
      " | 合计 |  |  |  | 54 | 2200 | 139 | — | 40.74"
    ])
    expect(table.notes.map(textOf)).toContain("“—”表示未报或不能计算。")
  })

  it("is not attached where no school is known", () => {
    expect(registerOf([])).toEqual([])
  })
})

describe("in whatever district", () => {
  const whole = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3000 })))
  const districts = Effect.runSync(
    Arbitrary.sampleEffect(
      Arbitrary.array(Arbitrary.all([whole, whole, whole, whole] as const), { minLength: 1, maxLength: 40 }),
      { count: 20, seed: 2023 }
    )
  ).map((returns) =>
    returns.map((numbers, at): SchoolDraft => ({
      name: `第${at + 1}小学`,
      kind: "primary",
      told: { primary: told(...numbers) }
    }))
  )

  it("what the schools come to is what their rows add up to", () => {
    for (const drafts of districts) {
      const { rows } = tableOf(drafts, "小学基本情况")
      const amounts = (column: number): ReadonlyArray<number> =>
        rows.map(({ cells }) => Number(textOf(cells[column] ?? [])))
      for (const column of [5, 6, 7, 8]) {
        const all = amounts(column)
        expect(all.at(-1)).toBe(all.slice(0, -1).reduce((sum, each) => sum + each, 0))
      }
    }
  })

  it("every number of a column is bound, and says what it is printed as", () => {
    const printed = ({ text, value }: BoundFigure): boolean => Number(text.replace(/[^\d.]/g, "")) === Number(value)
    for (const drafts of districts) {
      const table = tableOf(drafts, "小学基本情况")
      const numbers = table.rows.flatMap(({ cells }) => cells.slice(5))
      expect(numbers.every((cell) => cell.length === 1 && cell[0]?.kind === "figure")).toBe(true)
      expect(figuresOf(table).filter((figure) => !printed(figure))).toEqual([])
    }
  })
})
