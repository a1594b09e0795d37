/**
 * Rival readings of one stated figure: a share of this whole or of that, each given by words of its own. A figure says
 * one thing, so where no single fault lets all of them hold, one of them is enough.
 */
import { claimAt, type Scene } from "./scene.ts"

/** Beyond this many combinations the first ones are taken. */
const MOST = 6

/** The goal with one claim for each stated figure and kind; nothing where the goal holds no rivals. */
export const rivalReadings = (scene: Scene, goal: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const byFigure = new Map<string, ReadonlyArray<number>>()
  for (const claim of goal) {
    const { result, kind } = claimAt(scene, claim)
    const key = `${result} ${kind}`
    byFigure.set(key, [...(byFigure.get(key) ?? []), claim])
  }
  if (byFigure.size === goal.length) return []
  let readings: ReadonlyArray<ReadonlyArray<number>> = [[]]
  for (const rivals of byFigure.values())
    readings = readings.flatMap((reading) => rivals.map((claim) => [...reading, claim])).slice(0, MOST)
  return readings
}
