import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { tableOf } from "./figures-in-prose.ts"
import { table } from "./relations-in-prose.ts"

describe("by how much a level lies beyond a line that is open above", () => {
  table([
    ["覆盖率88.6%，高于85%以上的省定标准3.6个百分点。", ["difference 3.6个百分点 ~ 88.6% 85% holds"]],
    ["巩固率为91.2%，比不低于85%的省定标准高6.2个百分点。", ["difference 6.2个百分点 ~ 91.2% 85% holds"]],
    ["省定标准为85%以上，我县为91.2%，超出6.2个百分点。", ["difference 6.2个百分点 ~ 91.2% 85% holds"]],
    ["距离50%以上的要求还差1.8个百分点，目前公办占比48.2%。", ["difference 1.8个百分点 ~ 50% 48.2% holds"]],
    // 不低于 draws a line, and says of no two levels how far they lie apart.
    ["每12个班级配备音乐专用教室数 | 1.29间 | 每校不低于1间 | 达标", []],
    // A line is a number: what does not agree with it does not hold.
    ["巩固率为91.2%，比不低于85%的省定标准高16.2个百分点。", ["difference 16.2个百分点 ~ 91.2% 85% fails"]]
  ])
})

describe("what is told behind a level as its excess bounds nothing", () => {
  const qualifiers = (text: string): ReadonlyArray<string> =>
    read(text).figures.map((figure) => `${figure.text} ${figure.qualifier}`)
  tableOf(qualifiers)([
    ["国家标准为达到80%，我县为90.4%，超出10.4个百分点。", ["80% exact", "90.4% exact", "10.4个百分点 exact"]],
    ["合格率97.6%，高于90%的省定标准7.6个百分点。", ["97.6% exact", "90% exact", "7.6个百分点 exact"]],
    ["生均经费1180元，高于1000元的基准定额180元。", ["1180元 exact", "1000元 exact", "180元 exact"]],
    ["计划招收860人，实际招收912人，超出52人。", ["860人 exact", "912人 exact", "52人 exact"]],
    // Bounds as ever.
    ["超出45人的班有12个。", ["45人 more_than", "12个 exact"]],
    ["规模超过2000人的学校5所。", ["2000人 more_than", "5所 exact"]],
    ["提高幅度超过3个百分点。", ["3个百分点 more_than"]]
  ])
})

it("finds the fault in what a level lies beyond its line by", () => {
  const { findings } = check(read("入园率为91.2%，比不低于85%的省定标准高16.2个百分点。"))
  expect(findings.flatMap(({ suggestion }) => suggestion?.text ?? [])).toContain("6.2个百分点")
})
