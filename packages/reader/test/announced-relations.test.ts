/** Relations that the words announce so plainly that they are held against the numbers whether or not these agree. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const told = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.kind !== "magnitude")
    .map(
      ({ kind, result, operands, verdict, certain }) =>
        `${kind} ${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}${certain ? "" : "?"}`
    )
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
}

describe("posts that are not filled", () => {
  table([
    [
      "教职工编制4120名，已使用3985名，使用率96.7%，结余153名。",
      ["sum 4120名 ~ 3985名 153名 fails", "share 96.7% ~ 3985名 4120名 holds", "difference 153名 ~ 4120名 3985名 fails"]
    ],
    [
      "核定编制4120名，实有3985名，空缺135名。",
      ["sum 4120名 ~ 3985名 135名 holds", "difference 135名 ~ 4120名 3985名 holds"]
    ],
    ["核定编制4120名，实有3985名，空缺513名。", ["difference 513名 ~ 4120名 3985名 fails"]]
  ])
})

describe("what a rate leaves", () => {
  table([
    [
      "筛查预警1352人，干预1315人，干预率97.3%，其余73人转介医疗机构。",
      ["sum 1352人 ~ 1315人 73人 fails", "share 97.3% ~ 1315人 1352人 holds"]
    ],
    [
      "随迁子女8640人已全部入学。在公办学校就读8526人，占98.7%；其余114人就读民办学校。",
      ["sum 8640人 ~ 8526人 114人 holds", "share 98.7% ~ 8526人 8640人 holds"]
    ],
    ["筛查预警1352人，干预1315人，干预率97%，其余73人转介医疗机构。", ["share 97% ~ 1315人 1352人 holds"]]
  ])
})

describe("two shares that the words count together", () => {
  table([
    ["公办园占57.0%，普惠性民办园占33.0%。两类合计，普惠性资源覆盖率91.0%。", ["sum 91.0% ~ 57.0% 33.0% fails"]],
    ["中央资金占46.5%，省级资金占31.2%，二者合计占77.7%。", ["sum 77.7% ~ 46.5% 31.2% holds"]],
    ["公办园占57.0%，普惠性民办园占33.0%。两类合计，覆盖率90.0%，毛入园率99.1%。", ["sum 90.0% ~ 57.0% 33.0% holds"]],
    ["巩固率99.2%，入学率97.6%，两项均高于95%的底线。", []]
  ])
})

describe("growths from year to year", () => {
  table([
    [
      "2020—2022年教育支出依次为6.42亿元、6.87亿元和7.35亿元，年度增幅分别为7.0%（2021年）和7.9%（2022年）。",
      ["growth 7.0% ~ 6.87亿元 6.42亿元 holds", "growth 7.9% ~ 7.35亿元 6.87亿元 fails"]
    ],
    [
      "三年教育支出分别为6.42亿元、6.87亿元、7.65亿元，分别增长11.4%、7.0%。",
      ["growth 11.4% ~ 6.87亿元 6.42亿元 fails", "growth 7.0% ~ 7.65亿元 6.87亿元 fails"]
    ]
  ])
  it("is of no levels of several things", () => {
    expect(
      told("小学、初中、高中生均经费分别为8760元、9210元、9830元，公用经费比上年分别增长3.1%、4.7%。").filter((each) =>
        each.startsWith("growth")
      )
    ).toEqual([])
  })
})

describe("all of something by kind, told in a sentence of its own", () => {
  table([
    [
      "发放问卷5400份，回收有效问卷5138份。按对象分，家长3240份、学生986份、教师514份、校长48份、其他群众230份。",
      ["sum 5138份 ~ 3240份 986份 514份 48份 230份 fails"]
    ],
    [
      "专任教师5138人，其中女教师3204人。从职称看，高级986人、中级2514人、初级1368人。",
      ["sum 5138人 ~ 986人 2514人 1368人 fails?"]
    ]
  ])
})
