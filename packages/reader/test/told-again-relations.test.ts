/** Relations that name a figure again, or that speak of several at once. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const broken = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.verdict === "fails")
    .map(
      ({ kind, result, operands, certain }) =>
        `${kind} ${at(result)} ~ ${operands.map(at).join(" ")}${certain ? "" : "?"}`
    )
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(broken(text)).toEqual(expected)
  })
}

describe("a share of a whole told in its words, of a part told before", () => {
  table([
    [
      "全区教育支出21.35亿元，增长6.2%；教育支出占一般公共预算支出（9.64亿元）的比例为22.15%。",
      ["share 22.15% ~ 21.35亿元 9.64亿元?"]
    ],
    ["全区教育支出21.35亿元，增长6.2%；教育支出占一般公共预算支出（96.4亿元）的比例为22.15%。", []]
  ])
})

describe("one change of several pairs", () => {
  table([
    ["公用经费小学由640元提高至690万元，初中由840元提高至890元，均提高了50元。", ["difference 50元 ~ 690万元 640元"]],
    ["公用经费小学由640元提高至690元，初中由840元提高至890元，均提高了50元。", []],
    ["公用经费小学由640元提高至700元，初中由840元提高至910元，均提高了50元。", ["difference 50元 ~ 910元 840元"]]
  ])
})

describe("two sides of a whole", () => {
  table([
    ["2118家机构中证照齐全的194家，无证的24家。", ["sum 2118家 ~ 194家 24家?"]],
    ["辖17个镇街（9个街道、5个镇）。", ["sum 17个 ~ 9个 5个?"]],
    ["辖14个镇街（9个街道、5个镇）。", []]
  ])
})

describe("posts by another name", () => {
  table([["中小学核编7840名，实有7263名，使用率97.6%。", ["share 97.6% ~ 7263名 7840名?"]]])
})

describe("the same long number of one noun, sentences apart, is told again", () => {
  it.each([
    ["全区幼儿园教职工共675人。幼儿教职工675人中，学前教育专业毕业299人。", "repeat 675人 ~ 675人 holds"],
    ["未来三年新增6660个小学学位。据介绍，到期末将新增6660个小学学位。", "repeat 6660个 ~ 6660个 holds"]
  ])("%s", (text, expected) => {
    const reading = read(text)
    const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
    const told = check(reading).relations.map(
      ({ kind, result, operands, verdict }) => `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`
    )
    expect(told).toContain(expected)
  })

  it("is another's where the nouns differ", () => {
    const reading = read("全区幼儿园教职工共675人。随迁子女675人。")
    expect(check(reading).relations.filter(({ kind }) => kind === "repeat")).toEqual([])
  })
})
