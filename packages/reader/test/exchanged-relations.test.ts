/** Two figures that changed places in typing, and texts in which each stands where it belongs. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const failures = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.verdict === "fails")
    .map((relation) => `${relation.kind} ${at(relation.result)} ~ ${relation.operands.map(at).join(" ")}`)
}

const suggested = (text: string): ReadonlyArray<string> =>
  check(read(text)).findings.flatMap(({ suggestion }) =>
    suggestion === null ? [] : [suggestion, ...(suggestion.together ?? [])].map((edit) => edit.text)
  )

describe("a total and its first part in each other's place", () => {
  it.each([
    ["适龄残疾儿童86人，随班就读158人，特校就读52人，送教上门20人。", "sum 86人 ~ 158人 52人 20人", ["158人", "86人"]],
    [
      "新增学位2400个，分布为：小学4250个、初中1250个、幼儿园600个。",
      "sum 2400个 ~ 4250个 1250个 600个",
      ["4250个", "2400个"]
    ],
    ["中级及以上职称教师1625人，含高级5170人、中级3545人。", "sum 1625人 ~ 5170人 3545人", ["5170人", "1625人"]],
    ["劝返复学7名，小学31名，初中24名。", "sum 7名 ~ 31名 24名", ["31名", "7名"]],
    ["规划确定重大工程5项，2023年启动8项，其余3项列入2024年计划。", "sum 5项 ~ 8项 3项", ["8项", "5项"]]
  ] as const)("%s", (text, expected, edits) => {
    expect(failures(text)).toEqual([expected])
    expect(suggested(text)).toEqual(edits)
  })

  it.each([
    ["each in its place", "适龄残疾儿童158人，随班就读86人，特校就读52人，送教上门20人。"],
    ["three stages, the second of which happens to be the other two", "幼儿园12所，小学31所，初中19所。"],
    ["what two lie apart is no part", "小学编制1625人，实有5170人，超编3545人。"]
  ])("says nothing of %s", (_, text) => {
    expect(failures(text)).toEqual([])
  })
})

describe("posts and those in them in each other's place", () => {
  it.each([
    ["核定教职工编制7415名，实有7688名，缺编273名。", ["difference 273名 ~ 7415名 7688名"]],
    ["核定教职工编制7688名，实有7415名，缺编273名。", []],
    ["核定教职工编制7415名，实有7688名，超编273名。", []]
  ])("%s", (text, expected) => {
    expect(failures(text)).toEqual(expected)
  })
})

describe("a total that stands where its last part belongs", () => {
  it.each([
    ["附加费征收2350万元；土地收益计提4190万元，二者之和1840万元。", ["sum 1840万元 ~ 2350万元 4190万元"]],
    ["附加费征收2350万元；土地收益计提1840万元，二者之和4190万元。", []]
  ])("%s", (text, expected) => {
    expect(failures(text)).toEqual(expected)
  })
})
