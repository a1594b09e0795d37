/**
 * What a standard comes to for so many, the standard told once and those whom it is for many times: 一类每生1000元，二类500元。春季一类214人计
 * 21.4万元，二类78人计3.9万元; 设教学班198个，可容纳10890人，…均按班额55人规划. The number stands right before the amount; the standard is
 * one of the same class sooner than one that stands nearer.
 */
import { constant, dimensionOf, type Formula, leaf, numeratorOf, product, Rational } from "@duxue/core"
import { isUnitOf } from "../means/each-words.ts"
import { between, figureAt, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount, isLess, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, LIKELY, PLAIN } from "./amount-readings.ts"
import { multipliedReadings } from "./multiplied-means.ts"

/** 214人计21.4万元, 198个，可容纳10890人: what so many come to. */
const comesTo =
  /(?:计|需|发放?|容纳|提供|折算?|换算|合|补助|资助|减免|免除|拨付?|支出|落实|安排|投入|奖励?|配备?|应|可)[^,，。;\d]{0,6}$/
/** 小计292人、25.3万元; 214人21.4万元: two columns, of which the second is reckoned from the first. */
const column = /^[\u4e00-\u9fff]{0,3}[、,，(]?$/
const rate = /每|均|标准|定额|班额|单价|按/
const perClass = /班额|班均|每班|标准班/
const perHead = /每(?:名|位|个)?(?:生|人|学生|幼儿|教师)|[生人]均/
const byMonth = /每月|月均/
/** How often a year so much is paid by the month. */
const MONTHS = [12, 10]

const MOST_RATES = 8
const MOST_BACK = 24
/** How far back a list of standards lends its first member's words to the others. */
const MOST_IN_LIST = 4

/** The words that tell what a standard is per: its own, or those of the list that it stands in (一类每生1000元，二类500元). */
const rateWords = (scene: Scene, index: number): string | undefined => {
  const { unit } = figureAt(scene, index)
  if (unit.includes("/")) return `${wordsBefore(scene, index)}每${unit.slice(unit.indexOf("/") + 1)}`
  for (let at = index; at >= 0 && at >= index - MOST_IN_LIST; at--) {
    if (at < index && !/^[,，、;和及与][^,，、;。\d]{0,12}$/.test(between(scene, at, at + 1))) return undefined
    if (numeratorOf(figureAt(scene, at).unit) !== numeratorOf(unit)) return undefined
    if (rate.test(wordsBefore(scene, at).slice(-16))) return wordsBefore(scene, at)
  }
  return undefined
}

/** Whether so much for each may be for each of what a figure counts. */
const isFor = (scene: Scene, words: string, count: number): boolean => {
  const { unit } = figureAt(scene, count)
  if (perClass.test(words)) return unit === "个" || unit === "班"
  if (perHead.test(words)) return isUnitOf("人", unit)
  const classifier = /每(?:一)?([\u4e00-\u9fff])/.exec(words)?.[1]
  return classifier === undefined ? dimensionOf(unit) !== "money" : isUnitOf(classifier, unit) || unit === "个"
}

/** 一类 of 春季一类214人 and of 一类每生每学期1000元: how many pairs of characters the two have in common. */
const sameClass = (scene: Scene, count: number, standard: number): number => {
  const own = nearOf(scene, standard).clauseLeft.replace(/每.*$/, "")
  return own === "" ? 0 : likeness(own, wordsBefore(scene, count))
}

interface Standard {
  readonly index: number
  readonly words: string
  readonly likeness: number
}

/** What is told for each, of the unit that the total has, nearest first; those of the same class before all others. */
const standardsFor = (scene: Scene, total: number, count: number, passage: Passage): ReadonlyArray<Standard> => {
  const { unit } = figureAt(scene, total)
  const found: Array<Standard> = []
  // A standard told once holds for the whole paragraph.
  let first = passage.first
  const { paragraph } = nearOf(scene, total)
  while (first > 0 && total - first < MOST_BACK && figureAt(scene, first - 1).start >= paragraph.start) first--
  for (let index = first; index < passage.end; index++) {
    if (index === total || index === count || numeratorOf(figureAt(scene, index).unit) !== unit) continue
    if (!isAmount(scene, index) || !isLess(scene, index, total)) continue
    const words = rateWords(scene, index)
    if (words === undefined || !isFor(scene, words, count)) continue
    found.push({ index, words, likeness: sameClass(scene, count, index) })
  }
  return found
    .toSorted((a, b) => b.likeness - a.likeness || Math.abs(total - a.index) - Math.abs(total - b.index))
    .slice(0, MOST_RATES)
}

export const productReadings = (scene: Scene, total: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const multiplied = multipliedReadings(scene, total)
  if (multiplied.length > 0) return multiplied
  const count = total - 1
  if (count < passage.ownFirst || !isAmount(scene, count) || scene.roles[total] !== "level") return []
  if (dimensionOf(figureAt(scene, count).unit) === "money" || scene.brackets[count] !== scene.brackets[total]) return []
  const words = wordsBefore(scene, total)
  const isTold = comesTo.test(words)
  if (!isTold && !column.test(between(scene, count, total))) return []
  const standards = standardsFor(scene, total, count, passage)
  const [first, second] = standards
  return standards.flatMap((standard): ReadonlyArray<AmountReading> => {
    const isOfClass = standard.likeness > 0 && (standard !== first || standard.likeness > (second?.likeness ?? 0))
    const of = (times: number): Formula<number> =>
      times === 1
        ? product(leaf(count), leaf(standard.index))
        : product(leaf(count), leaf(standard.index), constant(Rational.fromInteger(times)))
    const bound = isTold && (isOfClass || standards.length === 1) ? PLAIN : isTold || isOfClass ? LIKELY : HINTED
    return (byMonth.test(standard.words) ? MONTHS : [1]).map((times) => ({
      kind: "product",
      result: total,
      computed: of(times),
      bound,
      met: total
    }))
  })
}
