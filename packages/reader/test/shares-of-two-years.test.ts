/** One share told of two years, and by how much it moved. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

const levels = "2023年全区教育支出84160.30万元，比2022年的79015.20万元增加5145.10万元，增长6.51%。\n"
const told = (first: string, whole: string, second: string, gap: string) =>
  `${levels}2023年全区公共预算支出402115.70万元，教育支出占公共预算支出的${first}；2022年全区公共预算支出${whole}，教育支出占${second}。${gap}。`

/** Each finding that is no remark, as what it says is wrong and what it suggests first. */
const findings = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter(({ severity }) => severity !== "remark")
    .map(({ spans: [span], suggestion }) => {
      const place = span === undefined ? "" : reading.text.slice(span[0], span[1])
      return `${place} → ${suggestion?.text}`
    })
}

describe("shares of two years", () => {
  it.each([
    ["hold", told("20.93%", "380411.20万元", "20.77%", "占比提高0.16个百分点"), []],
    [
      "are wrong in the share of the other year",
      told("20.93%", "380411.20万元", "23.77%", "占比提高0.16个百分点"),
      ["23.77% → 20.77%"]
    ],
    [
      "are wrong in the whole of the other year",
      told("20.93%", "308411.20万元", "20.77%", "占比提高0.16个百分点"),
      ["308411.20万元 → 380411.20万元"]
    ],
    [
      "are wrong in how far they lie apart",
      told("20.93%", "380411.20万元", "20.77%", "占比提高0.61个百分点"),
      ["0.61个百分点 → 0.16个百分点"]
    ],
    ["are wrong in the verb", told("20.93%", "380411.20万元", "20.77%", "占比下降0.16个百分点"), ["下降 → 上升"]]
  ])("%s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })

  table([
    // Of three shares the words could mean any two.
    ["2023年占31.4%，2022年占30.2%，2021年占29.6%，占比提高0.9个百分点。", []]
  ])
})

describe("changes against a year whose level stands in a bracket", () => {
  it.each([
    ["holds", "2022年比2021年（74011.60万元）增加5003.60万元", []],
    ["is wrong", "2022年比2021年（74011.60万元）增加5030.60万元", ["5030.60万元 → 5003.60万元"]]
  ])("what was compared with before %s", (_, text, expected) => {
    expect(findings(`${levels.slice(0, -2)}；${text}。`)).toEqual(expected)
  })
})
