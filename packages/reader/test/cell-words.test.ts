/** Tables pasted as text: what a cell counts is told by its row and by the head of its column. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

const measured = (text: string): ReadonlyArray<string> =>
  read(text).figures.flatMap(({ text: written, measure }) => (measure === null ? [] : [`${written} ${measure}`]))

const table = [
  "某某区2021年履行教育职责自评报告",
  "表1 基本情况（单位：所、个、人）",
  "学段 | 学校数 | 班级数 | 在校生 | 专任教师",
  "小学 | 46 | 812 | 36540 | 2146",
  "初中 | 21 | 402 | 18092 | 1508",
  "合计 | 67 | 1214 | 54632 | 3654",
  "义务教育在校生54632人。"
].join("\n")

describe("cells of a table", () => {
  it("state the measures that their row and column name", () => {
    expect(measured(table)).toEqual(
      expect.arrayContaining([
        "46 primary-schools",
        "812 primary-classes",
        "36540 primary-pupils",
        "2146 primary-teachers",
        "18092 junior-pupils",
        "1508 junior-teachers",
        "54632人 compulsory-pupils"
      ])
    )
  })

  it("are added up by prose that names them", () => {
    expect(relations(table)).toContain("sum 54632人 ~ 36540 18092 holds")
  })

  it("are divided by one another where prose names their stages", () => {
    expect(relations(`${table}\n小学、初中平均班额依次为45、45人。`)).toEqual(
      expect.arrayContaining(["mean 45 ~ 36540 812 holds", "mean 45人 ~ 18092 402 holds"])
    )
  })

  it("of a table without heads have no words", () => {
    expect(measured("小学 | 46 | 812 |\n初中 | 21 | 402 |")).toEqual([])
  })
})
