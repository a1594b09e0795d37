import { expect, it } from "vitest"
import { replacementsOf } from "../../src/check/replacements.ts"
import type { Suggestion } from "../../src/domain/finding.ts"

const one: Suggestion = {
  span: [30, 33],
  text: "25所",
  value: "25",
  cause: "neighbour-swap",
  reason: { zh: "相邻两数互换了位置", en: "neighbours stand in each other's place" }
}

it.each<[name: string, suggestion: Suggestion, spans: ReadonlyArray<readonly [number, number]>]>([
  ["one figure", one, [[30, 33]]],
  [
    "two exchanged, in order of the text",
    { ...one, together: [{ span: [12, 14], text: "170所", value: "170" }] },
    [
      [12, 14],
      [30, 33]
    ]
  ]
])("a suggestion of %s", (_, suggestion, spans) => {
  const replacements = replacementsOf(suggestion)
  expect(replacements.map(({ span }) => span)).toEqual(spans)
  expect(replacements.at(-1)).toEqual({ span: one.span, text: one.text, value: one.value })
})
