/** Shares of wholes that are named, meant by a pronoun, told by their two sides, or told before the semicolon. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const shares = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.kind === "share")
    .map(
      ({ verdict, certain, result, operands }) =>
        `${verdict}${certain ? "" : "?"} ${at(result)} ~ ${operands.map(at).join(" ")}`
    )
}

const reads = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })
}

describe("what 两者, 前者 and 后者 stand for", () => {
  reads([
    ["公办教师5120名，中级职称2050名，高级职称817名，两者占公办教师的56.0%。", ["holds 56.0% ~ 2050名 817名 5120名"]],
    ["公办教师5120名，中级职称2050名，高级职称817名，两者占公办教师的65.0%。", ["fails 65.0% ~ 2050名 817名 5120名"]],
    ["党员总数640名，机关党员112名、学校党员528名，后者占党员总数的82.5%。", ["holds 82.5% ~ 528名 640名"]]
  ])
})

describe("the subject of a clause that begins with 占", () => {
  reads([
    [
      "教育支出84210万元，比上年80130万元增加4080万元；占同期公共预算支出391860万元的21.49%。",
      ["holds 21.49% ~ 84210万元 391860万元"]
    ],
    // The parts told last are not what the next clause speaks of.
    ["教育支出15.2亿元，其中事业费13.1亿元、附加费0.8亿元；占全县公共预算支出73.2亿元的20.8%。", []]
  ])
})

describe("a whole told by its two sides", () => {
  reads([
    ["公办园5872人（含中心园1934人），民办园4430人。公办园在园幼儿占比57.00%。", ["holds 57.00% ~ 5872人 4430人"]],
    ["公办园5872人（含中心园1934人），民办园4430人。公办园在园幼儿占比56.80%。", ["fails? 56.80% ~ 5872人 4430人"]],
    ["小学5872人，初中4430人。小学占比56.80%。", []]
  ])
})

describe("a whole that is named and told elsewhere", () => {
  const staff = "全县专任教师2634人。\n"
  reads([
    [`${staff}交流教师187人，占专任教师总数的7.1%。`, ["holds 7.1% ~ 187人 2634人"]],
    [`${staff}交流教师187人，占专任教师总数的9.4%。`, ["fails? 9.4% ~ 187人 2634人"]],
    // Two numbers bear the name, or the part exceeds what bears it: another whole is meant.
    [`${staff}直属学校专任教师310人。\n交流教师187人，占专任教师总数的9.4%。`, ["fails? 9.4% ~ 187人 2634人"]],
    ["专任教师2634人。\n专任教师2598人。\n交流教师187人，占专任教师总数的9.4%。", []],
    ["专任教师118人。\n交流教师187人，占专任教师总数的9.4%。", []]
  ])
})

describe("shares divided by another number", () => {
  reads([
    ["征收附加费2380万元，用于职业教育714万元，占30.00%。", ["holds 30.00% ~ 714万元 2380万元"]],
    ["征收附加费2380万元，用于职业教育714万元，占42.86%。", ["fails? 42.86% ~ 714万元 2380万元"]],
    ["征收附加费2380万元，用于职业教育714万元，占37.15%。", []]
  ])
})
