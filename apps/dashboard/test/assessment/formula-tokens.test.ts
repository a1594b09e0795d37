import { difference, leaf, percentage, product, quotient, sum } from "@duxue/core"
import { expect, test } from "vitest"
import { formulaTokens } from "../../src/assessment/formula-tokens.ts"

const [a, b, c] = [leaf("a"), leaf("b"), leaf("c")]

test.each([
  { formula: percentage(a, b), written: "a÷b" },
  { formula: quotient(sum(a, b), c), written: "（a＋b）÷c" },
  { formula: quotient(a, product(b, c)), written: "a÷（b×c）" },
  { formula: difference(a, sum(b, c)), written: "a－（b＋c）" },
  { formula: sum(a, product(b, c)), written: "a＋b×c" }
])("$written", ({ formula, written }) => {
  const words = formulaTokens(formula).map((token) => (token.kind === "measure" ? token.measure : token.text))
  expect(words.join("")).toBe(written)
})
