/** Changes between years that the words name, of levels told year by year in one paragraph. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const relations = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ basis, kind }) => basis === "prose" && kind !== "magnitude")
    .map(
      ({ kind, verdict, certain, result, operands }) =>
        `${verdict}${certain ? "" : "?"} ${kind} ${at(result)} ~ ${operands.map(at).join(" ")}`
    )
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
}

const levels = "2022年教育支出9.43亿元，2021年、2020年分别为9.05亿元、8.71亿元。"

describe("two years and one level of each", () => {
  table([
    [
      `${levels}2022年比2021年增加0.38亿元，增长4.20%；2021年比2020年增加0.34亿元，增长3.90%。`,
      [
        "holds difference 0.38亿元 ~ 9.43亿元 9.05亿元",
        "holds growth 4.20% ~ 9.43亿元 9.05亿元",
        "holds growth 4.20% ~ 0.38亿元 9.05亿元",
        "holds difference 0.34亿元 ~ 9.05亿元 8.71亿元",
        "holds growth 3.90% ~ 9.05亿元 8.71亿元",
        "holds growth 3.90% ~ 0.34亿元 8.71亿元"
      ]
    ],
    [
      `${levels}2022年比2021年增加0.58亿元，增长4.02%。`,
      ["fails difference 0.58亿元 ~ 9.43亿元 9.05亿元", "fails growth 4.02% ~ 9.43亿元 9.05亿元"]
    ],
    [
      "2022年全县共有学校164所（含幼儿园83所），比2021年增加6所。2021年为170所。",
      ["fails difference 6所 ~ 164所 170所"]
    ],
    [
      "2020年、2021年、2022年在校生分别为48326人、47105人、45218人，2022年较2021年减少1887人，下降4.01%。",
      [
        "holds difference 1887人 ~ 47105人 45218人",
        "holds growth 4.01% ~ 47105人 45218人",
        "holds growth 4.01% ~ 1887人 47105人"
      ]
    ]
  ])
})

describe("levels of other things or other years", () => {
  table([
    ["2022年小学生均支出12654元，比2021年增加668元；2021年初中生均支出16437元。", []],
    ["2022年支出9.43亿元，2022年拨款8.12亿元，2021年支出9.05亿元。2022年比2021年增加0.58亿元。", []],
    ["2022年教育支出9.43亿元，2019年为8.05亿元，比2021年增加0.58亿元。", []],
    // What other years came to is no part of this one.
    [levels, []]
  ])
})

describe("a year that opens its sentence in a clause of its own", () => {
  table([
    [
      "2021年，全县教育支出8.05亿元，2022年为8.64亿元，比上年增长7.33%。2021年全县财政支出41.26亿元。",
      ["holds growth 7.33% ~ 8.64亿元 8.05亿元"]
    ],
    // What a later sentence tells is of something else.
    ["2022年教育支出8.64亿元，比上年增长7.33%。2021年全县财政支出41.26亿元。", []]
  ])
})
