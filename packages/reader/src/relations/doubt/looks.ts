/**
 * What a finder made of a text: its claims, and the readings of the words that the numbers did not bear out. A second
 * look weighs those readings as they were noted, and asks again only the finders whose answer it may change.
 */
import type { Formula, RelationClaim } from "@duxue/core"
import { type Finder, isPassedOver, type Scene } from "../scene/scene.ts"

/** A relation that the words may tell and the numbers do not bear out: `formula` is not what `result` states. */
export interface Doubt {
  readonly result: number
  readonly formula: Formula<number>
  /** The figure that the finder was asked of; `undefined` where it was asked of all at once. */
  readonly asked: number | undefined
}

export interface Look {
  readonly find: Finder
  readonly claims: ReadonlyArray<RelationClaim>
  /** For each claim the figure that the finder was asked of; empty where it was asked of all at once. */
  readonly askedOf: ReadonlyArray<number>
  /** In the order in which the finder asked. */
  readonly doubts: ReadonlyArray<Doubt>
}

/**
 * Looks at the scene with one finder after the other, noting for each its claims, which agree exactly, and its doubts. Where
 * a finder looks at each figure for itself only those are asked of that `isAsked` lets through.
 */
export const lookingAt = (scene: Scene, isAsked: (index: number) => boolean = () => true): ((find: Finder) => Look) => {
  let doubts: Array<Doubt> = []
  let asked: number | undefined
  const orElse = (result: number, formula: Formula<number>): boolean => {
    doubts.push({ result, formula, asked })
    return false
  }
  const noting: Scene = { ...scene, orElse }
  return (find) => {
    doubts = []
    asked = undefined
    const { at } = find
    if (at === undefined) return { find, claims: find(noting), askedOf: [], doubts }
    const claims: Array<RelationClaim> = []
    const askedOf: Array<number> = []
    for (let index = 0; index < scene.figures.length; index++) {
      if (isPassedOver(scene, index, find) || !isAsked(index)) continue
      asked = index
      const claim = at(noting, index)
      if (claim === undefined) continue
      claims.push(claim)
      askedOf.push(index)
    }
    return { find, claims, askedOf, doubts }
  }
}

/**
 * What the finder claims where the scene lets some of its doubts pass. Where none is let pass it would say again what
 * it said: it is asked again of the other figures only.
 */
export const lookAgain = (
  scene: Scene,
  { find, claims, askedOf, doubts }: Look,
  isBelieved: (doubt: Doubt) => boolean
): ReadonlyArray<RelationClaim> => {
  const believed = doubts.filter(isBelieved)
  if (believed.length === 0) return claims
  const { at } = find
  if (at === undefined) return find(scene)
  const said = new Map<number, RelationClaim | undefined>(askedOf.map((index, place) => [index, claims[place]]))
  for (const { asked } of believed) if (asked !== undefined) said.set(asked, at(scene, asked))
  return [...said].toSorted(([a], [b]) => a - b).flatMap(([, claim]) => claim ?? [])
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
