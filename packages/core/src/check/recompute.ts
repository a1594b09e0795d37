/** Recomputes a relation from the exact figures that it names. */
import type { Figure } from "../domain/figure.ts"
import type { Bilingual, Language } from "../domain/text.ts"
import type { Relation, RelationClaim, RelationVerdict } from "../domain/relation.ts"
import { describe } from "../formula/describe.ts"
import { evaluate, leavesOf, valueOf } from "../formula/formula.ts"
import * as Interval from "../quantity/interval.ts"
import { divide, powerOfTen, type Rational, toDecimal } from "../quantity/rational.ts"
import { type FigureValues, quoted, spanOf } from "./figure-values.ts"
import { exponentOf, writingOf } from "./writing.ts"

/** A relation with what stands behind it, for the checks that explain it. */
export interface Recomputed {
  readonly claim: RelationClaim
  readonly relation: Relation
  readonly computed: Interval.Interval | undefined
  readonly value: Rational | undefined
}

/** Three-valued: fails only where no true values inside the intervals satisfy it. */
export const verdictOf = (
  claim: RelationClaim,
  intervalAt: (index: number) => Interval.Interval | undefined
): RelationVerdict => {
  const computed = evaluate(claim.computed, intervalAt)
  const stated = intervalAt(claim.result)
  if (computed === undefined || stated === undefined) return "undecided"
  if (unbounded(computed) && unbounded(stated)) return "undecided"
  switch (claim.comparison) {
    case "equals":
      return Interval.overlaps(stated, computed) ? "holds" : "fails"
    case "at-least":
      return Interval.overlaps(stated, { ...computed, upper: undefined, upperOpen: true }) ? "holds" : "fails"
    case "at-most":
      return Interval.overlaps(stated, { ...computed, lower: undefined, lowerOpen: true }) ? "holds" : "fails"
  }
}

const unbounded = (interval: Interval.Interval): boolean => interval.lower === undefined && interval.upper === undefined

/** What the stated figure ought to be, beside what is computed, where that is a bound. */
const bounds = {
  "at-least": { zh: "应不少于", en: "ought to be at least" },
  "at-most": { zh: "应不超过", en: "ought to be at most" }
} as const

/** The computation in words and numbers: 26 + 3162 = 3188名; a bound by itself: 应不超过100%. */
export const computation = (
  claim: RelationClaim,
  value: Rational | undefined,
  figures: ReadonlyArray<Figure>
): Bilingual => {
  const result = value === undefined ? undefined : resultText(value, figures[claim.result] as Figure)
  const equationIn = (language: Language): string => {
    const words = describe(claim.computed, (index) => quoted(figures[index] as Figure), language)
    if (result === undefined) return words
    return claim.computed.op === "constant" || words === result ? result : `${words} = ${result}`
  }
  const equation: Bilingual = { zh: equationIn("zh"), en: equationIn("en") }
  // Points of a list are not computed from figures: they are told, and counted.
  if (claim.kind === "count") return { zh: `实际列出${equation.zh}`, en: `${equation.en} told` }
  if (claim.comparison === "equals") return equation
  const { zh, en } = bounds[claim.comparison]
  return { zh: `${zh}${equation.zh}`, en: `${en} ${equation.en}` }
}

export const recompute = (claim: RelationClaim, { reading, quantities, intervals }: FigureValues): Recomputed => {
  const { figures } = reading
  const computed = evaluate(claim.computed, (index) => intervals[index])
  const value = valueOf(claim.computed, (index) => quantities[index]?.value)
  const verdict = verdictOf(claim, (index) => intervals[index])
  const result = figures[claim.result] as Figure
  const left = computation(claim, value, figures)
  const states = (zh: boolean) =>
    verdict === "holds"
      ? zh
        ? `文中写${quoted(result)}，成立`
        : `the letter says ${quoted(result)}: holds`
      : zh
        ? `文中写${quoted(result)}${verdict === "fails" ? "，不符" : "，无法判定"}`
        : `the letter says ${quoted(result)}: ${verdict === "fails" ? "does not hold" : "undecided"}`
  return {
    claim,
    computed,
    value,
    relation: {
      kind: claim.kind,
      result: spanOf(result),
      operands: leavesOf(claim.computed).map((index) => spanOf(figures[index] as Figure)),
      stated: result.value,
      computed: value === undefined ? null : toDecimal(value),
      verdict,
      basis: claim.basis,
      certain: claim.certain,
      lower: computed?.lower === undefined ? null : toDecimal(computed.lower),
      upper: computed?.upper === undefined ? null : toDecimal(computed.upper),
      arithmetic: { zh: `${left.zh}；${states(true)}`, en: `${left.en}; ${states(false)}` }
    }
  }
}

/** A computed value in the scale and unit of the figure that states it, with two more decimals than it needs. */
const resultText = (value: Rational, beside: Figure): string => {
  const scale = writingOf(beside)?.scale.trim() ?? ""
  const scaled = divide(value, powerOfTen(exponentOf(scale))) as Rational
  const places = beside.unit === "%" || beside.unit === "百分点" || beside.unit.startsWith("元") ? 2 : 4
  const text = toDecimal(scaled, scale === "" ? places : 4)
  return beside.unit === "比" || beside.unit === "系数" ? text : `${text}${scale}${beside.unit}`
}
