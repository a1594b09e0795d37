/** The first of several lists that makes a total, where that is hardly chance. */
import { approximateSteps, approximateValues } from "../doubt/evidence.ts"
import { figureAt, type Scene } from "../scene/scene.ts"
import { sumOf } from "../totals/added-up.ts"
import { agreeing, type AmountReading } from "./amount-readings.ts"
import { areSame, type Run } from "./amount-runs.ts"

/** A list that a total may be made of, and how few of such may agree by chance. */
export interface TotalList {
  readonly parts: Run
  /** Asked only of lists that make the total. */
  readonly bound: (scene: Scene, total: number, parts: Run) => number
}

/** Roundings of floating point. */
const SLACK = 1e-9

/** Whether the numbers as written come to the total but for what rounding to their last places may have taken. */
const isNearly = (scene: Scene, total: number, parts: Run): boolean => {
  const [apart, room] = apartBy(scene, total, parts)
  return Math.abs(apart) <= room || figureAt(scene, total).qualifier === "approx"
}

/** By how much the numbers as written go beyond the total, and what rounding to their last places may have taken. */
const apartBy = (scene: Scene, total: number, parts: Run): readonly [apart: number, room: number] => {
  const values = approximateValues(scene)
  const steps = approximateSteps(scene)
  const whole = values[total] as number
  let [apart, room] = [-whole, SLACK * whole + (steps[total] as number) / 2]
  for (const part of parts) {
    apart += values[part] as number
    room += (steps[part] as number) / 2
  }
  return [apart, room]
}

/** Whether some of the figures may make the total: all of them together come to as much. */
export const mayMake = (scene: Scene, total: number, figures: Run): boolean => {
  const [apart, room] = apartBy(scene, total, figures)
  return apart >= -room || figureAt(scene, total).qualifier === "approx"
}

/** More lists than these no words have. */
const MOST_LISTS = 40

/**
 * The reading by the first list that makes the total. Each list tried before makes it likelier that one agrees by chance;
 * one tried already counts once, and one that is told (`isTold`) makes no other. The numbers are asked before any formula is built.
 */
export const madeOf = (
  scene: Scene,
  total: number,
  lists: Iterable<TotalList>,
  isTold: (parts: Run) => boolean = () => false
): ReadonlyArray<AmountReading> => {
  const tried: Array<Run> = []
  for (const { parts, bound } of lists) {
    if (parts.length < 2 || tried.some((before) => areSame(before, parts))) continue
    tried.push(parts)
    if (tried.length > MOST_LISTS) break
    if (!isNearly(scene, total, parts) || isTold(parts)) continue
    const reading: AmountReading = {
      kind: "sum",
      result: total,
      computed: sumOf(scene, parts),
      bound: bound(scene, total, parts) / tried.length,
      met: total
    }
    if (agreeing(scene, [reading]) !== undefined) return [reading]
  }
  return []
}
