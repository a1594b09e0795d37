/** Totals whose parts stand in rows of several figures, marks of lists before years, and measures that sound alike. */
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

describe("two rows, each with a part and some of it", () => {
  it.each([
    [
      "全区教职工728人（其中公办学校613人，专任教师570人；民办学校115人，专任教师86人）。",
      ["sum 728人 ~ 613人 115人 holds"]
    ],
    [
      "全区教职工782人（其中公办学校613人，专任教师570人；民办学校115人，专任教师86人）。",
      ["sum 782人 ~ 613人 115人 fails"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("the mark of a list right before a year", () => {
  it("is no decimal point", () => {
    const { figures } = read("一、投入\n1.2023年全县教育投入8.26亿元。\n2.2022年全县教育投入7.91亿元。")
    expect(figures.map(({ text, period }) => `${text} ${period}`)).toEqual(["8.26亿元 2023", "7.91亿元 2022"])
  })
})

describe("measures that sound alike", () => {
  it.each([
    ["随迁子女入学率达100%。", null],
    ["随迁子女在公办学校就读比例达96.4%。", "migrant-children-public-share-stated"],
    ["初中毕业生升入高中阶段学校的入学率为97.2%。", null],
    ["高中阶段毛入学率为97.2%。", "senior-stage-gross-enrolment-stated"],
    ["普通小学生均预算内公用经费支出为1412.6元。", null],
    ["小学生均公用经费标准为720元。", "public-funds-standard-primary"]
  ])("%s", (text, measure) => {
    expect(read(text).figures.map((figure) => figure.measure)).toEqual([measure])
  })
})
