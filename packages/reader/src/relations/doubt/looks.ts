/**
 * What a finder made of a text: its claims, and the readings of the words that the numbers did not bear out. A second
 * look weighs those readings as they were noted, and asks again only the finders whose answer it may change.
 */
import type { Formula, RelationClaim } from "@duxue/core"
import type { Finder, Scene } from "../scene/scene.ts"

/** A relation that the words may tell and the numbers do not bear out: `formula` is not what `result` states. */
export interface Doubt {
  readonly result: number
  readonly formula: Formula<number>
}

export interface Look {
  readonly find: Finder
  readonly claims: ReadonlyArray<RelationClaim>
  /** In the order in which the finder asked. */
  readonly doubts: ReadonlyArray<Doubt>
}

/** The finder's claims about the scene, which agree exactly, and its doubts. */
export const lookWith = (scene: Scene, find: Finder): Look => {
  const doubts: Array<Doubt> = []
  const orElse = (result: number, formula: Formula<number>): boolean => {
    doubts.push({ result, formula })
    return false
  }
  return { find, claims: find({ ...scene, orElse }), doubts }
}

/** Whether two formulas are written alike over the same figures. */
export const isSameFormula = (a: Formula<number>, b: Formula<number>): boolean => {
  if (a === b) return true
  switch (a.op) {
    case "leaf":
      return b.op === "leaf" && a.leaf === b.leaf
    case "constant":
      return (
        b.op === "constant" && a.value.numerator === b.value.numerator && a.value.denominator === b.value.denominator
      )
    case "sum":
      return b.op === "sum" && areSameFormulas(a.terms, b.terms)
    case "product":
      return b.op === "product" && areSameFormulas(a.factors, b.factors)
    case "difference":
      return b.op === "difference" && isSameFormula(a.from, b.from) && isSameFormula(a.less, b.less)
    case "quotient":
    case "percentage":
      return b.op === a.op && isSameFormula(a.of, b.of) && isSameFormula(a.by, b.by)
  }
}

const areSameFormulas = (a: ReadonlyArray<Formula<number>>, b: ReadonlyArray<Formula<number>>): boolean =>
  a.length === b.length && a.every((each, index) => isSameFormula(each, b[index] as Formula<number>))
