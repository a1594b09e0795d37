/** Whether a key contradicts itself: every relation is recomputed from the key's own readings. */
import { type Bounds, evaluateFormula, parseFormula } from "./formula.ts"
import { decimalFraction, dividedBy, type Fraction, fraction, isAtMost, minus, plus, times } from "./fraction.ts"
import type { KeyedFigure, KeyedLetter, KeyedRelation } from "./keyed-letter.ts"

/** What 约 and 左右 leave open, to both sides: a tenth of what is written. */
const tolerance = fraction(1n, 10n)

/** All values that a printed figure can stand for: half of its last written place to both sides, unless in full. */
export const boundsOf = (figure: KeyedFigure): Bounds => {
  if (figure.qualifier === "approx") {
    const value = known(figure, figure.value)
    const around = times(value, tolerance)
    return { lower: minus(value, around), upper: plus(value, around) }
  }
  const half = dividedBy(known(figure, figure.step), fraction(2n))
  return {
    lower: minus(known(figure, figure.lower), half),
    upper: plus(known(figure, figure.upper), half)
  }
}

const known = (figure: KeyedFigure, decimal: string | null): Fraction => {
  const value = decimal === null ? undefined : decimalFraction(decimal)
  if (value === undefined) throw new RangeError(`${figure.id} (${figure.text}) has no bounds to compute with`)
  return value
}

/** What the figures of a formula come to. */
export const computed = (letter: KeyedLetter, relation: KeyedRelation): Bounds => {
  const byId = new Map(letter.figures.map((figure) => [figure.id, figure]))
  return evaluateFormula(parseFormula(relation.formula), (id) => boundsOf(figureCalled(byId, id)))
}

const figureCalled = (byId: ReadonlyMap<string, KeyedFigure>, id: string): KeyedFigure => {
  const figure = byId.get(id)
  if (figure === undefined) throw new RangeError(`no figure is called ${id}`)
  return figure
}

/** Whether some values inside all roundings satisfy the relation. */
export const holds = (letter: KeyedLetter, relation: KeyedRelation): boolean => {
  const byId = new Map(letter.figures.map((figure) => [figure.id, figure]))
  const stated = boundsOf(figureCalled(byId, relation.result))
  const value = computed(letter, relation)
  return isAtMost(stated.lower, value.upper) && isAtMost(value.lower, stated.upper)
}
