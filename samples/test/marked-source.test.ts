import { describe, expect, it } from "vitest"
import { MarkedSourceError, parseMarkedSource } from "../src/keyed/index.ts"

const source = (text: string, relations = ""): string => `style: 试写\n=== text\n${text}\n=== relations\n${relations}\n`
const parse = (text: string, relations?: string) => parseMarkedSource("try", "try.txt", source(text, relations))

describe("a figure marked in a letter", () => {
  it.each<readonly [string, object]>([
    ["⟦70所⟧", { text: "70所", value: "70", unit: "所", qualifier: "exact", lower: "70", upper: "70", step: "0" }],
    ["⟦36名⟧", { value: "36", unit: "人" }],
    ["⟦2.4个百分点⟧", { value: "2.4", unit: "百分点", step: "0.1" }],
    ["⟦93%⟧", { value: "93", unit: "%", step: "1" }],
    ["⟦6.61亿元⟧", { value: "661000000", unit: "元", step: "1000000" }],
    ["⟦800元|800 元/生·年⟧", { value: "800", unit: "元/生·年", step: "0" }],
    ["⟦2500余名⟧", { qualifier: "more_than", lower: "2500", upper: "2600" }],
    ["⟦5.7万多人⟧", { qualifier: "more_than", lower: "57000", upper: "58000" }],
    ["⟦二十余所|20 所⟧", { qualifier: "more_than", lower: "20", upper: "30", step: "0" }],
    ["近⟦400所|less_than⟧", { text: "400所", lower: null, upper: "400" }],
    ["⟦98%|at_least⟧以上", { lower: "98", upper: null }],
    ["约⟦50万人|approx⟧", { value: "500000", lower: null, upper: null }],
    ["⟦180—1330元|180..1330 元⟧", { value: "180", qualifier: "range", lower: "180", upper: "1330" }],
    ["⟦1∶13.5|13.5 比 ratio⟧", { value: "13.5", unit: "比", qualifier: "ratio", step: "0.1" }],
    ["⟦16.82∶1|16.82 比 ratio⟧", { value: "16.82", unit: "比", qualifier: "ratio", step: "0.01" }],
    ["⟦９３．５％|93.5 %⟧", { value: "93.5", unit: "%", step: "0.1" }]
  ])("%s", (marked, expected) => {
    expect(parse(marked).figures).toEqual([expect.objectContaining(expected)])
  })

  it("stands in the letter's text where its mark stood", () => {
    const { text, figures } = parse("全县有小学⟦a=61所⟧、\n初中⟦24所⟧。")
    expect(text).toBe("全县有小学61所、\n初中24所。\n")
    expect(figures.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ["a", "61所"],
      ["#2", "24所"]
    ])
  })
})

it("a phrase speaks of the figures named at its head and of those inside", () => {
  const { text, phrases } = parse("⟦a=3元⟧和⟦b=2元⟧，⟪claim a b|均高于⟦c=1元⟧的标准⟫。")
  expect(phrases).toEqual([{ kind: "claim", start: 6, end: 14, text: "均高于1元的标准", figures: ["a", "b", "c"] }])
  expect(text.slice(6, 14)).toBe("均高于1元的标准")
})

it("relations keep their order and lose their spaces", () => {
  const { relations } = parse("⟦t=3所⟧⟦a=1所⟧⟦b=2所⟧", "sum t = a + b\n\nshare b = (t - a) / t * 100")
  expect(relations).toEqual([
    { kind: "sum", result: "t", formula: "a+b" },
    { kind: "share", result: "b", formula: "(t-a)/t*100" }
  ])
})

describe("an author's slip is told with file and line", () => {
  it.each<readonly [string, string, string, string]>([
    ["words without a value", "首行\n⟦二十余所⟧", "", 'try.txt:4: "二十余所" does not speak for itself'],
    ["a mark left open", "首行\n⟦3所", "", "try.txt:4: a figure is opened and not closed"],
    ["a mark closed twice", "⟦3所⟧⟧", "", "try.txt:3: a figure is closed that was not opened"],
    ["a phrase left open", "⟪claim|均有增长", "", "try.txt:3: a phrase is opened and not closed"],
    ["a phrase of no known kind", "⟪slogan|两个维护⟫", "", "try.txt:3: no phrase of kind slogan begins here"],
    ["an id given twice", "⟦a=3所⟧\n⟦a=4所⟧", "", "try.txt:4: the id a is given twice"],
    ["a reading that says a thing twice", "⟦3所|3 所 所⟧", "", 'try.txt:3: "所" says nothing new'],
    ["a range with one end", "⟦3所|range⟧", "", "try.txt:3: a range tells both ends"],
    ["a relation of an unknown figure", "⟦a=3所⟧", "sum a = b", "try.txt:5: no figure is called b"],
    ["a relation of no known kind", "⟦a=3所⟧", "\nguess a = a", "try.txt:6: no relation of kind guess"],
    ["a formula that breaks off", "⟦a=3所⟧", "sum a = a +", 'try.txt:5: "a +" ends too early'],
    ["a formula with a stray sign", "⟦a=3所⟧", "sum a = a % a", 'try.txt:5: "a % a" is no formula']
  ])("%s", (_, text, relations, message) => {
    expect(() => parse(text, relations)).toThrow(MarkedSourceError)
    expect(() => parse(text, relations)).toThrow(message)
  })
})
