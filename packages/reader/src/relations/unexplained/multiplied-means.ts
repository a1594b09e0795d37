/**
 * What so many with so much each come to, reckoned by the author: 按校数乘校均折算，在校生约247.9万人; 以班数和班额推算. The mean and its number are
 * any of the passage; the product is met to the last place told, be it told roughly.
 */
import { dimensionOf, isCount, leaf, numeratorOf, product } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { type AmountReading, LIKELY } from "./amount-readings.ts"
import { candidatesNear, isAmount } from "./rate-candidates.ts"

const multiplied = /乘|折算|推算|测算|估算|计算|换算|算下来|算来/
const averaged = /均|每|班额|标准|定额/
const MOST_WORDS = 40

/** The clause before and the words of the figure: 按校数乘校均折算，2007年小学在校生约. */
const wordsAt = (scene: Scene, index: number): string => {
  const { start } = figureAt(scene, index)
  return scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, start - MOST_WORDS), start)
}

/** 267.7人 are people to each of something, whether or not the words say it again. */
const isMean = (scene: Scene, index: number, unit: string): boolean => {
  const figure = figureAt(scene, index)
  if (numeratorOf(figure.unit) !== unit) return false
  return averaged.test(wordsBefore(scene, index)) || (isCount(unit) && figure.value?.denominator !== 1n)
}

export const multipliedReadings = (scene: Scene, total: number): ReadonlyArray<AmountReading> => {
  if (scene.roles[total] !== "level" || !multiplied.test(wordsAt(scene, total))) return []
  const values = approximateValues(scene)
  const { unit, step } = figureAt(scene, total)
  const stated = values[total] as number
  const place = Math.max(1, Number(step.numerator) / Number(step.denominator))
  const near = candidatesNear(scene, values, total, (index) => isAmount(scene, index))
  const readings: Array<AmountReading> = []
  for (const mean of near) {
    if (!isMean(scene, mean.index, unit)) continue
    for (const count of near) {
      const { unit: of } = figureAt(scene, count.index)
      if (count.index === mean.index || of === unit || dimensionOf(of) === "money") continue
      // What is told roughly agrees with a tenth of its size: an author who multiplied met the last place.
      if (Math.abs(mean.value * count.value - stated) > place) continue
      const computed = product(leaf(count.index), leaf(mean.index))
      readings.push({ kind: "product", result: total, computed, bound: LIKELY, met: total })
    }
  }
  return readings
}
