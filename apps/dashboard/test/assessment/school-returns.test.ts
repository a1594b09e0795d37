import type { SchoolContribution, Stage } from "@duxue/core"
import { expect, it } from "vitest"
import { returnsOf } from "../../src/assessment/school-returns.ts"

const told = (school: string, stage: Stage, measure: string, value: string | null): SchoolContribution => ({
  school,
  name: school,
  stage,
  measure,
  title: { zh: measure, en: measure },
  unit: "人",
  value,
  file: value === null ? null : "学校.csv",
  place: value === null ? null : "H2"
})

it("sets what a school returned in one row, also where it left a figure out", () => {
  const rows = returnsOf([
    told("江边小学", "primary", "school-pupils", "420"),
    told("江边小学", "primary", "school-books", null),
    told("白鹤小学", "primary", "school-pupils", "380"),
    told("白鹤小学", "primary", "school-books", "9100")
  ])
  expect(rows.map(({ name, cells }) => [name, cells.map(({ value }) => value)])).toEqual([
    ["江边小学", ["420", null]],
    ["白鹤小学", ["380", "9100"]]
  ])
})

it("counts a school with two stages as two returns", () => {
  const rows = returnsOf([
    told("临溪实验学校", "primary", "school-pupils", "900"),
    told("临溪实验学校", "junior", "school-pupils", "500")
  ])
  expect(rows.map(({ stage }) => stage)).toEqual(["primary", "junior"])
})

it("has no row where no school was asked", () => {
  expect(returnsOf([])).toEqual([])
})
