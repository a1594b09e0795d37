/** Totals told together, and rows under them that tell the same in the same order. */
import { describe, expect, it } from "vitest"
import { relations, table } from "./relations-in-prose.ts"

const sums = (text: string): ReadonlyArray<string> => relations(text).filter((each) => each.startsWith("sum"))

describe("rows behind 其中, a semicolon apart", () => {
  table([
    [
      "发放寄宿生生活费436万元，资助学生7160人次，其中春季发放212万元，资助学生3620人；秋季发放224万元，资助学生3540人。",
      ["sum 436万元 ~ 212万元 224万元 holds", "sum 7160人次 ~ 3620人 3540人 holds"]
    ]
  ])
})

describe("rows that each break down into others", () => {
  it("add up column by column", () => {
    expect(
      sums(
        [
          "上半年共落实资助345512人次约5853万元，其中脱贫户学生10105人次897万元。",
          "落实学前教育资助3272人次170万元，其中脱贫户学生720人次78万元；落实义务教育资助328158人次4590万元，其中脱贫户学生6956人次411万元；落实普通高中资助10079人次784万元，其中脱贫户学生1473人次339万元；落实中职资助4003人次309万元，其中脱贫户学生956人次69万元。"
        ].join("\n")
      )
    ).toEqual([
      "sum 345512人次 ~ 3272人次 328158人次 10079人次 4003人次 holds",
      "sum 5853万元 ~ 170万元 4590万元 784万元 309万元 holds",
      "sum 10105人次 ~ 720人次 6956人次 1473人次 956人次 holds",
      "sum 897万元 ~ 78万元 411万元 339万元 69万元 holds"
    ])
  })
})

describe("entries of a numbered list", () => {
  const list = (amount: string): string =>
    [
      "秋季学期共为9466人次发放资助金685.5075万元。分别是：",
      "一、学前教育资助：386人，金额17.38万元；",
      "二、义务教育生活补助：7074人，430.8875万元；",
      "其中：寄宿生生活补助：4842人，金额343.925万元；",
      "困境儿童生活补助：411人，金额28.325万元；",
      "非寄宿生生活补助：1821人，金额58.6375万元；",
      `三、普通高中助学金：2006人，金额${amount}万元。`
    ].join("\n")

  it("make both totals, and what one of them breaks down into makes it", () => {
    expect(sums(list("237.24"))).toEqual([
      "sum 9466人次 ~ 386人 7074人 2006人 holds",
      "sum 685.5075万元 ~ 17.38万元 430.8875万元 237.24万元 holds",
      "sum 7074人 ~ 4842人 411人 1821人 holds",
      "sum 430.8875万元 ~ 343.925万元 28.325万元 58.6375万元 holds"
    ])
  })

  it("show by one column what another ought to be", () => {
    expect(sums(list("273.24"))).toContain("sum 685.5075万元 ~ 17.38万元 430.8875万元 273.24万元 fails")
  })
})

describe("about so much", () => {
  table([
    ["资助高中生约784万元，其中脱贫户339万元；资助中职生309万元。", []],
    ["资助学生约656万元，其中高中344万元、中职312万元。", ["sum 656万元 ~ 344万元 312万元 holds"]]
  ])
})

describe("lines that only look alike", () => {
  table([
    ["东街小学教师34人，学生512人。西河小学教师28人，学生436人；南浦小学教师31人，学生470人。", []],
    ["投入资金120万元，培训教师360人。投入资金80万元，培训教师210人；投入资金95万元，培训教师240人。", []]
  ])
})
