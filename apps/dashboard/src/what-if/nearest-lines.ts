/** Where a supposition is worth trying first: the verdicts that the least change of one figure would turn. */
import { findMeasure, leavesOf, type Margin, Rational } from "@duxue/core"
import type { Assessed } from "../assessment/ground.ts"

export interface NearLine {
  readonly assessed: Assessed
  /** The figure that the margin counts. */
  readonly measure: string
  readonly margin: Margin
}

/** The figure in whose units the margin is told; `undefined` where it is told in those of the metric, of several figures. */
const measureOf = ({ metric }: Assessed, margin: Margin): string | undefined => {
  const leaves = leavesOf(metric.formula)
  const measure = metric.counted ?? (leaves.length === 1 ? leaves[0] : undefined)
  return measure !== undefined && findMeasure(measure)?.unit === margin.unit ? measure : undefined
}

const portion = (part: Rational.Rational, whole: string): number | undefined => {
  const of = Rational.toNumber(Rational.decimal(whole))
  return of === 0 ? undefined : Math.abs(Rational.toNumber(part) / of)
}

/**
 * The nearest first, by the part of the figure that would have to change. `now` holds the figures that may be supposed;
 * of several verdicts that one figure turns, the nearest is told.
 */
export const nearestLines = (
  assessed: ReadonlyArray<Assessed>,
  now: ReadonlyMap<string, string>
): ReadonlyArray<NearLine> => {
  const found = assessed.flatMap((each): ReadonlyArray<NearLine & { readonly part: number }> => {
    const { margin } = each.verdict
    const measure = margin === null || each.standard?.binds === "school" ? undefined : measureOf(each, margin)
    const value = measure === undefined ? undefined : now.get(measure)
    if (margin === null || measure === undefined || value === undefined) return []
    const part = portion(Rational.decimal(margin.value), value)
    return part === undefined ? [] : [{ assessed: each, measure, margin, part }]
  })
  const nearest = new Map<string, NearLine>()
  for (const { part: _, ...line } of found.toSorted((a, b) => a.part - b.part)) {
    if (!nearest.has(line.measure)) nearest.set(line.measure, line)
  }
  return [...nearest.values()]
}
