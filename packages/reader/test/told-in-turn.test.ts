/** Two totals of one unit whose parts are told in turn, and changes that a number of years took. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const relations = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading).relations.map(({ kind, result, operands, verdict }) => {
    const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
    return `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`
  })
}

describe("two totals of one unit, and their parts in turn", () => {
  it.each([
    [
      "学校占地面积9400平方米，建筑面积5130平方米，其中东街小学占地面积5200平方米，建筑面积2900平方米，西河小学占地面积4200平方米，建筑面积2230平方米。",
      ["sum 9400平方米 ~ 5200平方米 4200平方米 holds", "sum 5130平方米 ~ 2900平方米 2230平方米 holds"]
    ],
    [
      "学校占地面积9400平方米，建筑面积5130平方米，其中东街小学占地面积5200平方米，建筑面积2900平方米，西河小学占地面积4200平方米，建筑面积2320平方米。",
      ["sum 9400平方米 ~ 5200平方米 4200平方米 holds", "sum 5130平方米 ~ 2900平方米 2320平方米 fails"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("what each year brought since a year that is named", () => {
  it.each([["2023年，全市幼儿园达到640所，比2019年增加72所，每年新增18所。", ["mean 18所 ~ 72所 holds"]]])(
    "%s",
    (text, expected) => {
      expect(relations(text)).toEqual(expected)
    }
  )
})
