/** Relations that the model gives: a figure that states a metric outright must be what its formula computes. */
import type { Figure } from "../domain/figure.ts"
import type { Metric } from "../domain/metric.ts"
import type { RelationClaim, RelationKind } from "../domain/relation.ts"
import { type Formula, leavesOf, mapLeaves } from "../formula/formula.ts"
import type { FigureValues } from "./figure-values.ts"
import { tellsOf } from "../filing/told-year.ts"

const kinds: Record<Formula<unknown>["op"], RelationKind> = {
  sum: "sum",
  difference: "difference",
  product: "product",
  quotient: "mean",
  percentage: "share",
  leaf: "repeat",
  constant: "count"
}

/** The figure that states `measure` for the period of `beside`: in its own section if there, else the nearest. */
export const statingFigure = (values: FigureValues, measure: string, beside: number): number | undefined => {
  const figures = values.reading.figures
  const result = figures[beside] as Figure
  let best: number | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const index of values.statedBy.get(measure) ?? []) {
    const figure = figures[index] as Figure
    if (index === beside || (result.period !== null && !tellsOf(measure, figure.period, result.period.slice(0, 4))))
      continue
    const distance = Math.abs(index - beside) + (figure.section === result.section ? 0 : 1_000)
    if (distance < bestDistance) {
      best = index
      bestDistance = distance
    }
  }
  return best
}

const sameFigures = (a: RelationClaim, result: number, operands: ReadonlyArray<number>): boolean => {
  if (a.result !== result) return false
  const told = leavesOf(a.computed)
  return told.length === operands.length && told.every((index) => operands.includes(index))
}

/** How far apart, in characters, figures of a text without items may stand and still be told together. */
const TOGETHER = 400

/** Figures of one item speak of one thing; those gathered from afar may be of other schools, or of another day. */
const toldTogether = ({ reading }: FigureValues, result: number, operands: ReadonlyArray<number>): boolean => {
  const stated = reading.figures[result] as Figure
  return operands.every((index) => {
    const figure = reading.figures[index] as Figure
    return stated.item === null
      ? Math.abs(figure.start - stated.start) <= TOGETHER
      : figure.section === stated.section && figure.item === stated.item
  })
}

/** Claims of the model over the figures of a letter, without those that its prose states already. */
export const modelClaims = (
  values: FigureValues,
  metrics: ReadonlyArray<Metric>,
  told: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const claims: Array<RelationClaim> = []
  for (const metric of metrics) {
    if (metric.statedAs === undefined) continue
    for (const result of values.statedBy.get(metric.statedAs) ?? []) {
      const found = new Map<string, number>()
      for (const measure of leavesOf(metric.formula)) {
        const index = statingFigure(values, measure, result)
        if (index !== undefined) found.set(measure, index)
      }
      const measures = leavesOf(metric.formula)
      if (measures.some((measure) => !found.has(measure))) continue
      const operands = measures.map((measure) => found.get(measure) as number)
      if (told.some((claim) => sameFigures(claim, result, operands))) continue
      claims.push({
        kind: kinds[metric.formula.op],
        result,
        computed: mapLeaves(metric.formula, (measure) => found.get(measure) as number),
        comparison: "equals",
        basis: "model",
        words: metric.title.zh,
        certain: toldTogether(values, result, operands)
      })
    }
  }
  return claims
}
