/** How far one input alone may move before a verdict turns: 22 children may leave public kindergartens, the 23rd turns it. */
import type { Movement } from "../domain/explanation.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Assessed } from "../assess/assess-metric.ts"
import { type Inputs, knownOf } from "../assess/inputs.ts"
import { isSettled, meeting } from "../assess/judge.ts"
import { leavesOf, valueOf } from "../formula/formula.ts"
import { turningPoint } from "../formula/turning-point.ts"
import { findMeasure } from "../measures/index.ts"
import * as Interval from "../quantity/interval.ts"
import { type Rational, toDecimal } from "../quantity/rational.ts"
import { isCount } from "../quantity/unit.ts"

interface Ground {
  readonly metric: Metric
  readonly standard: Standard
  readonly numberOf: (measure: string) => Rational | undefined
  readonly exact: boolean
}

const movementOf = ({ metric, standard, numberOf, exact }: Ground, measure: string): ReadonlyArray<Movement> => {
  const now = numberOf(measure)
  if (now === undefined) return []
  const { unit, title } = findMeasure(measure) ?? metric
  const turning = turningPoint(metric.formula, measure, numberOf, {
    wanted: meeting(standard),
    whole: isCount(unit)
  })
  if (turning === undefined) return []
  return [
    {
      standard: standard.id,
      measure,
      title,
      unit,
      now: toDecimal(now),
      turnsAt: toDecimal(turning.at),
      room: toDecimal(turning.room),
      exact
    }
  ]
}

/** Of every input of a verdict that is met or unmet and that follows from the formula; an input that cannot turn it alone is left out. */
export const movementsOf = (
  { metric: own, standard, value, verdict: { verdict } }: Assessed,
  inputs: Inputs
): ReadonlyArray<Movement> => {
  if (standard === undefined || !value.computed || !isSettled(verdict)) return []
  const metric = value.via === undefined ? own : { ...own, formula: value.via }
  const measures = leavesOf(metric.formula)
  const numberOf = (measure: string) => knownOf(inputs(measure))?.value
  const shown = valueOf(metric.formula, numberOf)
  const wanted = meeting(standard)
  if (shown === undefined || Interval.contains(wanted, shown) !== (verdict === "met")) return []
  const exact = measures.every((measure) => {
    const known = knownOf(inputs(measure))
    return known !== undefined && Interval.isPoint(known.interval)
  })
  const ground = { metric, standard, numberOf, exact }
  return measures.flatMap((measure) => movementOf(ground, measure))
}
