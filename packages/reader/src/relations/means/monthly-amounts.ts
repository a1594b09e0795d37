/**
 * 津贴每月由200元提高到320元，全年发放412.8万元，惠及教师1075人: what a monthly amount comes to in a year, however the sentence orders the amount,
 * the heads and the total. Claimed where the three agree to the last place for the months that anybody is paid for.
 */
import { constant, dimensionOf, leaf, numeratorOf, product, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofYear = /(?:全年|年度?|一年|共|合计|累计|总计|需)[^,，。;\d]{0,10}$/
const ofMonth = /每月|月均|月(?:人均|津贴|补助|补贴|标准|工资)|\/月/
/** A year, a year without holidays, and without one more month. */
const MONTHS: ReadonlyArray<number> = [12, 10, 11]
const REACH = 6

/** Figures of the sentence around a figure, so many on each side. */
const around = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start, end } = nearOf(scene, index).sentence
  const told: Array<number> = []
  for (let at = Math.max(0, index - REACH); at <= index + REACH && at < scene.figures.length; at++)
    if (at !== index && figureAt(scene, at).start >= start && figureAt(scene, at).start < end) told.push(at)
  return told
}

/** Of an amount that a change arrived at the words stand before the one that it left. */
const wordsOf = (scene: Scene, index: number): string =>
  `${wordsBefore(scene, scene.departures[index] ?? index)}${figureAt(scene, index).unit}`

const totalAt = (scene: Scene, total: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, total)
  const { unit, qualifier } = figureAt(scene, total)
  if (!isMoney(scene, total) || unit.includes("/") || qualifier !== "exact" || !ofYear.test(words)) return undefined
  const told = around(scene, total)
  const rates = told.filter(
    (at) =>
      dimensionOf(numeratorOf(figureAt(scene, at).unit)) === "money" &&
      scene.roles[at] !== "change" &&
      scene.roles[at] !== "former" &&
      ofMonth.test(wordsOf(scene, at))
  )
  const heads = rates.length === 0 ? [] : told.filter((at) => dimensionOf(figureAt(scene, at).unit) === "people")
  for (const rate of rates)
    for (const head of heads)
      for (const months of MONTHS) {
        const computed = product(leaf(head), leaf(rate), constant(Rational.fromInteger(months)))
        if (agreesExactly(scene, total, computed))
          return {
            kind: "product",
            result: total,
            computed,
            comparison: "equals",
            basis: "prose",
            words,
            certain: true
          }
      }
  return undefined
}

/** What monthly amounts come to in a year, of the whole text. */
export const findMonthlyAmounts: Finder = findAtEach(totalAt)
