import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { boundsOf, holds, type KeyedLetter, keyedLetters, parseMarkedSource } from "../src/keyed/index.ts"
import { plainFile } from "../src/keyed/keyed-letters.ts"

const letters = keyedLetters().map((letter) => [letter.name, letter] as const)

describe.each<readonly [string, KeyedLetter]>(letters)("the key of %s", (name, letter) => {
  it("belongs to the letter that readers are given", () => {
    expect(readFileSync(plainFile(name), "utf8")).toBe(letter.text)
  })

  it("has figures in the order of the text, none inside another", () => {
    for (const [index, { start, end, text }] of letter.figures.entries()) {
      expect(letter.text.slice(start, end)).toBe(text)
      expect(start).toBeGreaterThanOrEqual(letter.figures[index - 1]?.end ?? 0)
    }
  })

  it.each(letter.relations.map((relation) => [`${relation.result} = ${relation.formula}`, relation] as const))(
    "holds: %s",
    (_, relation) => {
      expect(holds(letter, relation)).toBe(true)
    }
  )
})

describe("the key's own arithmetic", () => {
  const proof = (text: string, relation: string): boolean => {
    const letter = parseMarkedSource("try", "try.txt", `style: 试写\n=== text\n${text}\n=== relations\n${relation}\n`)
    return letter.relations.every((each) => holds(letter, each))
  }

  it.each([
    ["counts in full allow nothing beside their sum", "⟦t=70所⟧⟦a=61所⟧⟦b=9所⟧", "sum t = a + b", true],
    ["one school too many", "⟦t=71所⟧⟦a=61所⟧⟦b=9所⟧", "sum t = a + b", false],
    ["a percentage stands for its rounding", "⟦s=93%⟧⟦a=13630人⟧⟦b=14662人⟧", "share s = a / b * 100", true],
    ["93.1% is beyond it", "⟦s=93.1%⟧⟦a=13630人⟧⟦b=14662人⟧", "share s = a / b * 100", false],
    ["rounded parts make a rounded sum", "⟦t=1.3亿元⟧⟦a=0.64亿元⟧⟦b=0.63亿元⟧", "sum t = a + b", true],
    ["a fall is negative", "⟦g=-20%|-20 %⟧⟦a=8所⟧⟦b=10所⟧", "growth g = (a - b) / b * 100", true]
  ])("%s", (_, text, relation, expected) => {
    expect(proof(text, relation)).toBe(expected)
  })

  it("does not compute with what has no bounds", () => {
    const { figures } = parseMarkedSource(
      "try",
      "try.txt",
      "style: 试写\n=== text\n⟦open=9所|at_least⟧以上\n=== relations\n\n"
    )
    const [open] = figures
    expect(() => open && boundsOf(open)).toThrow("open (9所) has no bounds")
  })
})
