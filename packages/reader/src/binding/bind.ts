/** Binds figures to the measures of the registry by the words that stand with them. */
import { addable, denominatorsOf, dimensionOf, type Measure, numeratorOf, type Wording } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { ScannedFigure } from "../figures/scanned.ts"

/** What the binder looks at for one figure. */
export interface BindingContext {
  readonly figure: ScannedFigure
  readonly near: Surroundings
  /** The words of its sentence and the headings above it. */
  readonly around: string
  readonly section: string | null
  readonly period: string | null
}

interface Candidate {
  readonly figure: number
  readonly measure: Measure
  readonly score: number
}

/** Percentage points are at times printed as %, and a rate's denominator is often left to its name. */
const unitsAgree = (written: string, measure: string): boolean => {
  if (addable(written, measure)) return true
  const left = dimensionOf(written)
  const right = dimensionOf(measure)
  if ((left === "percent" && right === "points") || (left === "points" && right === "percent")) return true
  if (left !== right) return false
  if (numeratorOf(written) !== numeratorOf(measure) && left === "things") return true
  return numeratorOf(written) === numeratorOf(measure) && (denominatorsOf(written).length === 0 || denominatorsOf(measure).length === 0 || denominatorsOf(written)[0] === denominatorsOf(measure)[0])
}

const longest = (words: ReadonlyArray<string>, text: string): number => {
  let best = 0
  for (const word of words) if (word.length > best && text.includes(word)) best = word.length
  return best
}

/** How well a wording fits, 0 where it does not. Near words weigh more than words around; long ones more than short. */
const scoreOf = (wording: Wording, near: string, around: string): number => {
  if (wording.unlike?.some((word) => near.includes(word)) === true) return 0
  let score = 0
  for (const group of wording.near) {
    const length = longest(group, near)
    if (length === 0) return 0
    score += 3 * length
  }
  for (const group of wording.around ?? []) {
    const inNear = longest(group, near)
    const length = inNear > 0 ? inNear : longest(group, around)
    if (length === 0) return 0
    score += inNear > 0 ? 2 * length : length
  }
  return score
}

/**
 * The measure of each figure, `undefined` where no wording fits. In one sentence a measure is stated once for a
 * period: the figure that fits best has it, and the others fall to their next best.
 */
export const bind = (
  contexts: ReadonlyArray<BindingContext>,
  measures: ReadonlyArray<Measure>
): ReadonlyArray<Measure | undefined> => {
  const byDimension = Map.groupBy(measures, (measure) => dimensionOf(measure.unit))
  const candidates: Array<Candidate> = []
  for (const [index, context] of contexts.entries()) {
    const near = `${context.near.left}|${context.near.right}`
    for (const measure of candidatesFor(context.figure.unit, byDimension)) {
      if (!unitsAgree(context.figure.unit, measure.unit)) continue
      let score = 0
      for (const wording of measure.wordings) score = Math.max(score, scoreOf(wording, near, context.around))
      if (score === 0) continue
      // The item's own section is where a measure is usually told, never where it must be.
      if (measure.items.some((item) => item.section === context.section)) score += 2
      candidates.push({ figure: index, measure, score })
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.figure - b.figure)
  const bound: Array<Measure | undefined> = Array.from({ length: contexts.length })
  const taken = new Set<string>()
  for (const { figure, measure } of candidates) {
    if (bound[figure] !== undefined) continue
    const context = contexts[figure] as BindingContext
    const place = `${measure.id} ${context.near.sentence.start} ${context.period ?? ""}`
    if (taken.has(place)) continue
    taken.add(place)
    bound[figure] = measure
  }
  return bound
}

const candidatesFor = (
  unit: string,
  byDimension: ReadonlyMap<string, ReadonlyArray<Measure>>
): ReadonlyArray<Measure> => {
  const dimension = dimensionOf(unit)
  const own = byDimension.get(dimension) ?? []
  if (dimension === "percent") return [...own, ...(byDimension.get("points") ?? [])]
  if (dimension === "points") return [...own, ...(byDimension.get("percent") ?? [])]
  if (dimension === "institutions" || dimension === "things") {
    return [...(byDimension.get("institutions") ?? []), ...(byDimension.get("things") ?? [])]
  }
  return own
}
