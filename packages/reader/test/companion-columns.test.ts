/** Columns told in turn, of which one bears out the other; a second breakdown that fails; totals behind one verb. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("the figures beside the parts of a total are the parts of the total beside it", () => {
  table([
    [
      "中职助学金资助6435人次,发放643.4万元,其中春季学期资助3026人次,发放302.85万元,秋季学期资助3409人次,发放340.55万元。",
      ["sum 6435人次 ~ 3026人次 3409人次 holds", "sum 643.4万元 ~ 302.85万元 340.55万元 holds"]
    ],
    [
      "中职助学金资助6435人次,发放643.4万元,其中春季学期资助3026人次,发放3002.85万元,秋季学期资助3409人次,发放340.55万元。",
      ["sum 6435人次 ~ 3026人次 3409人次 holds", "sum 643.4万元 ~ 3002.85万元 340.55万元 fails"]
    ]
  ])
})

describe("a second breakdown that fails", () => {
  table([
    [
      "幼儿园教职工共675人,其中教师365人,保育员142人,其他168人。其中:公办378人、集体办21人、民办294人、企业办27人。",
      ["sum 675人 ~ 365人 142人 168人 holds", "sum 675人 ~ 378人 21人 294人 27人 fails"]
    ]
  ])
})

describe("parts told by the verb of their total, each with a longer noun", () => {
  table([
    ["未来三年新增6660个小学学位,新增4200个初中学位,总共新增10860个学位。", ["sum 10860个 ~ 6660个 4200个 holds"]],
    ["未来三年新增6660个小学学位,新增4200个初中学位,总共新增10680个学位。", ["sum 10680个 ~ 6660个 4200个 fails"]]
  ])
})
