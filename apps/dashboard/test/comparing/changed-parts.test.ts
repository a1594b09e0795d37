import { assert, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { describe, expect, test } from "vitest"
import { type ChangedPart, changedParts, skimmed } from "../../src/comparing/changed-parts.ts"

/** 共[-12-][+15+]所 */
const told = (parts: ReadonlyArray<ChangedPart>): string =>
  parts.map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `[+${text}+]`)).join("")

const said = (parts: ReadonlyArray<ChangedPart>, without: ChangedPart["kind"]): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("")

test.each([
  ["共12所学校", "共15所学校", "共[-12-][+15+]所学校"],
  ["共12所学校", "共12所普通学校", "共12所[+普通+]学校"],
  ["甲", "乙", "[-甲-][+乙+]"],
  ["投入1.5亿元", "投入1.25亿元", "投入[-1.5-][+1.25+]亿元"],
  [
    "在园幼儿14662人，公办园7353人。",
    "在园幼儿14669人，公办园7460人。",
    "在园幼儿[-14662-][+14669+]人，公办园[-7353-][+7460+]人。"
  ],
  // One character between two changes is told with them.
  ["约12人", "近15名", "[-约12人-][+近15名+]"],
  ["甲12人乙", "甲15人丙", "甲[-12人乙-][+15人丙+]"]
])("from %s to %s: %s", (before, after, words) => {
  expect(told(changedParts(before, after))).toBe(words)
})

const Words = Schema.String.check(Schema.isMaxLength(60))

it.prop(
  "the parts joined are the one paragraph, and the other",
  { before: Words, after: Words },
  ({ before, after }) => {
    const parts = changedParts(before, after)
    assert.strictEqual(said(parts, "new"), before)
    assert.strictEqual(said(parts, "gone"), after)
  }
)

describe("a long paragraph", () => {
  const [head, tail] = ["甲".repeat(100), "乙".repeat(100)]
  test("keeps what stands next to its changes, and leaves the rest out", () => {
    const words = told(skimmed(changedParts(`${head}12人，${tail}3所。${head}`, `${head}15人，${tail}4所。${head}`)))
    const [near, far] = ["甲".repeat(36), "乙".repeat(35)]
    expect(words).toBe(`…${near}[-12-][+15+]人，${"乙".repeat(34)}…${far}乙[-3-][+4+]所。${"甲".repeat(34)}…`)
  })
  test("is cut between words, never within a number", () => {
    const after = `${"甲".repeat(33)}13630人${"乙".repeat(40)}`
    expect(told(skimmed(changedParts(`共12${after}`, `共15${after}`)))).toBe(`共[-12-][+15+]${"甲".repeat(33)}…`)
  })
  test("is whole where it is short", () => {
    expect(skimmed(changedParts("共12所学校", "共15所学校"))).toEqual(changedParts("共12所学校", "共15所学校"))
  })
})
