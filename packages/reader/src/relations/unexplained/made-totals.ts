/** The first of several lists that makes a total, where that is hardly chance. */
import { Rational } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { figureAt, type Scene } from "../scene/scene.ts"
import { sumOf } from "../totals/added-up.ts"
import { agreeing, type AmountReading } from "./amount-readings.ts"
import type { Run } from "./amount-runs.ts"

/** A list that a total may be made of, and how few of such may agree by chance. */
export interface TotalList {
  readonly parts: Run
  /** Asked only of lists that make the total. */
  readonly bound: (scene: Scene, total: number, parts: Run) => number
}

/** Roundings of floating point. */
const SLACK = 1e-9

/** Whether the numbers as written come to the total but for what rounding to their last places may have taken. */
const isNearly = (scene: Scene, values: Float64Array, total: number, parts: Run): boolean => {
  const whole = values[total] as number
  let [apart, room] = [-whole, SLACK * whole + Rational.toNumber(figureAt(scene, total).step) / 2]
  for (const part of parts) {
    apart += values[part] as number
    room += Rational.toNumber(figureAt(scene, part).step) / 2
  }
  return Math.abs(apart) <= room || figureAt(scene, total).qualifier === "approx"
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
  const values = approximateValues(scene)
  const tried = new Set<string>()
  for (const { parts, bound } of lists) {
    if (parts.length < 2) continue
    const key = parts.join()
    if (tried.has(key)) continue
    tried.add(key)
    if (tried.size > MOST_LISTS) break
    if (!isNearly(scene, values, total, parts) || isTold(parts)) continue
    const reading: AmountReading = {
      kind: "sum",
      result: total,
      computed: sumOf(scene, parts),
      bound: bound(scene, total, parts) / tried.size,
      met: total
    }
    if (agreeing(scene, [reading]) !== undefined) return [reading]
  }
  return []
}
