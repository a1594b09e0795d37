/** How far a verdict is from turning, in the natural units of what is counted. */
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Margin } from "../domain/verdict.ts"
import { turningPoint } from "../formula/turning-point.ts"
import { findMeasure } from "../measures/index.ts"
import * as Interval from "../quantity/interval.ts"
import { compare, floor, fromInteger, type Rational, subtract, toDecimal } from "../quantity/rational.ts"
import { isCount, isYesNo } from "../quantity/unit.ts"
import { type Inputs, knownOf } from "./inputs.ts"
import { meeting } from "./judge.ts"

/**
 * The room between a value and the line that it must keep to: positive on the right side, negative on the wrong one.
 * Of two lines the nearer; `undefined` where there is none.
 */
const room = (
  value: Rational,
  wanted: Interval.Interval
): { readonly by: Rational; readonly open: boolean } | undefined => {
  const above = wanted.lower === undefined ? undefined : { by: subtract(value, wanted.lower), open: wanted.lowerOpen }
  const below = wanted.upper === undefined ? undefined : { by: subtract(wanted.upper, value), open: wanted.upperOpen }
  if (above === undefined || below === undefined) return above ?? below
  return compare(above.by, below.by) <= 0 ? above : below
}

/** Whole units that may go (or are lacking): 22.0 of room is 22 children, 22.5 is 22; 0.3 lacking is one child. */
const inWholes = ({ by, open }: { readonly by: Rational; readonly open: boolean }): Rational => {
  const whole = fromInteger(floor(by))
  // Where the line itself does not satisfy, a value on it lacks one, and one just above it has nothing to give.
  return open && compare(whole, by) === 0 ? subtract(whole, fromInteger(1)) : whole
}

const pointOf = (inputs: Inputs, measure: string): Rational | undefined => {
  const known = knownOf(inputs(measure))
  return known !== undefined && Interval.isPoint(known.interval) ? known.interval.lower : undefined
}

/** In the units of the counted input, the other inputs staying as they are; all must be known exactly. */
const countedMargin = (metric: Metric, wanted: Interval.Interval, inputs: Inputs): Margin | undefined => {
  const { counted, formula } = metric
  if (counted === undefined) return undefined
  const unit = findMeasure(counted)?.unit ?? metric.unit
  const turning = turningPoint(formula, counted, (leaf) => pointOf(inputs, leaf), { wanted, whole: isCount(unit) })
  return turning === undefined ? undefined : { value: toDecimal(turning.room), unit }
}

/** In the metric's own unit: what is left at least where it is met, what lacks at least where it is not. */
const plainMargin = (
  metric: Metric,
  wanted: Interval.Interval,
  value: Interval.Interval,
  met: boolean
): Margin | undefined => {
  const rooms = [value.lower, value.upper].flatMap((end) => {
    const left = end === undefined ? undefined : room(end, wanted)
    return left === undefined ? [] : [left]
  })
  const sorted = rooms.toSorted((a, b) => compare(a.by, b.by))
  const least = met ? sorted[0] : sorted.at(-1)
  if (least === undefined) return undefined
  const whole = isCount(metric.unit) && Interval.isPoint(value)
  return { value: toDecimal(whole ? inWholes(least) : least.by), unit: metric.unit === "%" ? "百分点" : metric.unit }
}

interface Settled {
  readonly value: Interval.Interval
  /** Whether the value follows from the formula's inputs, rather than being stated outright. */
  readonly computed: boolean
  readonly met: boolean
}

/** The margin of a verdict that is met or unmet. */
export const marginOf = (metric: Metric, standard: Standard, settled: Settled, inputs: Inputs): Margin | null => {
  // From no to yes there is no distance.
  if (isYesNo(metric.unit)) return null
  const wanted = meeting(standard)
  const counted = settled.computed ? countedMargin(metric, wanted, inputs) : undefined
  return counted ?? plainMargin(metric, wanted, settled.value, settled.met) ?? null
}
