/** Relations that the model gives: a figure that states a metric outright must be what its formula computes. */
import type { Figure } from "../domain/figure.ts"
import type { Metric } from "../domain/metric.ts"
import type { RelationClaim, RelationKind } from "../domain/relation.ts"
import { type Formula, leavesOf, mapLeaves, valueOf } from "../formula/formula.ts"
import type { FigureValues } from "./figure-values.ts"
import { tellsOf } from "../filing/told-year.ts"
import { groupBy } from "../group-by.ts"
import { absolute, compare, decimal, fromInteger, multiply, subtract } from "../quantity/rational.ts"
import { verdictOf } from "./recompute.ts"

const kinds: Record<Formula<unknown>["op"], RelationKind> = {
  sum: "sum",
  difference: "difference",
  product: "product",
  quotient: "mean",
  percentage: "share",
  leaf: "repeat",
  constant: "count"
}

/** What counts against a figure of another section, in figures between. */
const ELSEWHERE = 1_000
/** A letter states a measure a dozen times; of a text that goes on stating it the nearest are enough. */
const MOST_LOOKED_AT = 100

/** Up to `MOST_LOOKED_AT` of the ascending `indices` on each side of `beside`, which may be one of them. */
const around = (indices: ReadonlyArray<number>, beside: number): ReadonlyArray<number> => {
  if (indices.length <= 2 * MOST_LOOKED_AT) return indices
  let [low, high] = [0, indices.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((indices[middle] as number) < beside) low = middle + 1
    else high = middle
  }
  return indices.slice(Math.max(0, low - MOST_LOOKED_AT), low + MOST_LOOKED_AT)
}

/** The figures that state `measure` for the period of `beside`: those of its own section first, then the nearest. */
const statingFigures = (values: FigureValues, measure: string, beside: number): ReadonlyArray<number> => {
  const figures = values.reading.figures
  const result = figures[beside] as Figure
  const distance = (index: number): number =>
    Math.abs(index - beside) + (figures[index]?.section === result.section ? 0 : ELSEWHERE)
  return around(values.statedBy.get(measure) ?? [], beside)
    .filter(
      (index) =>
        index !== beside &&
        (result.period === null || tellsOf(measure, figures[index]?.period ?? null, result.period.slice(0, 4)))
    )
    .toSorted((a, b) => distance(a) - distance(b))
}

/** The likeliest of the figures that state `measure` for the period of `beside`. */
export const statingFigure = (values: FigureValues, measure: string, beside: number): number | undefined =>
  statingFigures(values, measure, beside)[0]

/** No more mentions of one measure are tried. */
const MOST_MENTIONS = 6

/** Every choice of one figure for each measure, the likeliest first. */
const choices = (mentions: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlyArray<number>> =>
  mentions.reduce<ReadonlyArray<ReadonlyArray<number>>>(
    (chosen, next) => chosen.flatMap((each) => next.slice(0, MOST_MENTIONS).map((index) => [...each, index])),
    [[]]
  )

const sameFigures = (a: RelationClaim, operands: ReadonlyArray<number>): boolean => {
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

/** Whether the prose itself says what the figure is computed from, and is borne out: the model would only guess. */
const explained = (values: FigureValues, told: ReadonlyArray<RelationClaim>, kind: RelationKind): boolean =>
  told.some((claim) => claim.kind === kind && verdictOf(claim, (index) => values.intervals[index]) === "holds")

const claimOf = (
  metric: Metric,
  result: number,
  measures: ReadonlyArray<string>,
  operands: ReadonlyArray<number>,
  certain: boolean
): RelationClaim => ({
  kind: kinds[metric.formula.op],
  result,
  computed: mapLeaves(metric.formula, (measure) => operands[measures.indexOf(measure)] as number),
  comparison: "equals",
  basis: "model",
  words: metric.title.zh,
  certain
})

/**
 * The claim that `result` states the metric. A letter may tell one measure of several bodies (在园幼儿 of all
 * kindergartens, of private ones): of different figures that one is meant which bears the result out, and where none
 * does, which one is meant is not known.
 */
const claimFor = (values: FigureValues, metric: Metric, result: number): RelationClaim | undefined => {
  const measures = leavesOf(metric.formula)
  const mentions = measures.map((measure) => statingFigures(values, measure, result))
  const claims = choices(mentions).map((operands) =>
    claimOf(metric, result, measures, operands, toldTogether(values, result, operands))
  )
  const borneOut = claims.find((claim) => verdictOf(claim, (index) => values.intervals[index]) !== "fails")
  const ambiguous = mentions.some((indices) => new Set(indices.map((index) => figureValue(values, index))).size > 1)
  if (borneOut !== undefined || ambiguous) return borneOut
  const [likeliest] = claims
  return likeliest === undefined || isOfSmallerWhole(values, likeliest) ? undefined : likeliest
}

/** 公办园在园幼儿14175人 are no part of the 8208 children of 普惠性民办园: a whole less than its part is another's. */
const isOfSmallerWhole = ({ quantities }: FigureValues, { computed }: RelationClaim): boolean => {
  const share = computed.op === "percentage" ? valueOf(computed, (index) => quantities[index]?.value) : undefined
  return share !== undefined && compare(share, hundred) > 0
}

const hundred = fromInteger(100)

const figureValue = ({ reading }: FigureValues, index: number): string | null => reading.figures[index]?.value ?? null

const FAR = decimal("0.2")

/** Whether a figure is farther from what is computed than a fifth of that. */
const isFarFrom = (values: FigureValues, { result, computed }: RelationClaim): boolean => {
  const told = values.quantities[result]?.value
  const meant = valueOf(computed, (index) => values.quantities[index]?.value)
  if (told === undefined || meant === undefined) return false
  return compare(absolute(subtract(told, meant)), multiply(FAR, absolute(meant))) > 0
}

/**
 * 民办在校生1897人，占4.60%；…占民办在校生数的65.4%: where one figure states the metric and is borne out, another that is nowhere near it
 * states something else.
 */
const isToldBeside = (values: FigureValues, stating: ReadonlyArray<number>, claim: RelationClaim): boolean =>
  isFarFrom(values, claim) &&
  stating.some(
    (other) =>
      other !== claim.result && verdictOf({ ...claim, result: other }, (index) => values.intervals[index]) === "holds"
  )

/** Claims of the model over the figures of a letter, without those that its prose states already. */
export const modelClaims = (
  values: FigureValues,
  metrics: ReadonlyArray<Metric>,
  told: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const toldOf = groupBy(told, ({ result }) => result)
  const claims: Array<RelationClaim> = []
  for (const metric of metrics) {
    if (metric.statedAs === undefined) continue
    const stating = values.statedBy.get(metric.statedAs) ?? []
    for (const result of stating) {
      const prose = toldOf.get(result) ?? []
      if (explained(values, prose, kinds[metric.formula.op])) continue
      const claim = claimFor(values, metric, result)
      if (claim === undefined || prose.some((each) => sameFigures(each, leavesOf(claim.computed)))) continue
      if (!isToldBeside(values, around(stating, result), claim)) claims.push(claim)
    }
  }
  return claims
}
