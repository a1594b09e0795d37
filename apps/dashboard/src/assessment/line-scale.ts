/** Where a value and its line stand on a strip of pixels. Numbers here are drawn, never compared. */
import { type Interval, Rational, type Standard } from "@duxue/core"
import { scaleLinear } from "d3-scale"

export interface LineScale {
  readonly x: (value: number) => number
  readonly line: number
  /** The part of the strip on which the standard is met. */
  readonly met: readonly [number, number]
  /** The ends of what is known; an end that nothing bounds runs off the strip. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** Round values that an axis under it names. */
  readonly ticks: ReadonlyArray<number>
}

const numberOf = (value: Rational.Rational | undefined): number | undefined =>
  value === undefined ? undefined : Rational.toNumber(value)

/** Room on both sides of what is drawn, as a part of its width. */
const air = 0.4

/** What else must be on the strip: a supposed value beside the known one. */
export const lineScale = (
  interval: Interval.Interval | undefined,
  standard: Pick<Standard, "comparison" | "threshold">,
  width: number,
  also: ReadonlyArray<number> = []
): LineScale => {
  const threshold = Number(standard.threshold)
  const ends = [numberOf(interval?.lower), numberOf(interval?.upper)].filter((end) => end !== undefined)
  const shown = [threshold, ...ends, ...also]
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  const span = high - low || Math.abs(threshold) * 0.2 || 1
  // Nothing that is counted here is below nothing.
  const floor = low >= 0 ? 0 : Number.NEGATIVE_INFINITY
  const scale = scaleLinear()
    .domain([Math.max(low - span * air, Math.min(floor, low)), high + span * air])
    .range([0, width])
  const line = scale(threshold)
  const above = standard.comparison === ">=" || standard.comparison === ">"
  const exact = standard.comparison === "="
  return {
    x: (value) => scale(value),
    line,
    met: exact ? [line - 3, line + 3] : above ? [line, width] : [0, line],
    from: interval === undefined ? undefined : scale(numberOf(interval.lower) ?? scale.invert(0)),
    to: interval === undefined ? undefined : scale(numberOf(interval.upper) ?? scale.invert(width)),
    ticks: scale.ticks(Math.max(2, Math.floor(width / 110)))
  }
}
