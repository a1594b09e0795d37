/**
 * What a standard comes to for so many, the standard told once and those whom it is for many times: 一类每生1000元，二类500元。春季一类214人计
 * 21.4万元，二类78人计3.9万元; 设教学班198个，可容纳10890人，…均按班额55人规划; 寄宿生1860人，每天补助4元，按250天计186万元. The number stands right
 * before the amount or near by; the standard is one of the same class sooner than one that stands nearer.
 */
import { constant, dimensionOf, type Formula, leaf, numeratorOf, product, Rational } from "@duxue/core"
import { between, figureAt, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount, isLess, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, LIKELY, PLAIN } from "./amount-readings.ts"
import { multipliedReadings } from "./multiplied-means.ts"
import { isFor, type Standard, standardAt, timeOf } from "./standards.ts"

/** 214人计21.4万元, 198个，可容纳10890人, 一年下来需293万元: what so many come to. */
const comesTo =
  /(?:计|需要?|发放?|容纳|提供|折算?|换算|合|补[助贴]|资助|减免|免除|拨付?|支[出付]|落实|安排|投入|奖励?|配备?|应|可|共|总额|总投资|兑[现付]|下来|达)[^,，。;\d]{0,6}$/
/** 78人计3.9万元, 可容纳3960人: nothing but the product. */
const reckoned = /(?:计|合计|共计|共需?|需|容纳|折算[为成]?)(?:资金|金额|经费)?(?:为|达|约)*$/
const summing = /[合共总小累]计[^,，。;\d]*$/
/** 小计292人、25.3万元; 214人21.4万元: two columns, of which the second is reckoned from the first. */
const column = /^[\u4e00-\u9fff]{0,3}[、,，(]?$/

const MOST_STANDARDS = 8
const MOST_COUNTS = 3
const MOST_BACK = 24

/** How often a year so much is paid, where no number of months or terms is told. */
const MONTHS = [12, 10]
const TERMS = [1, 2]

/** 一类 of 春季一类214人 and of 一类每生每学期1000元: how many pairs of characters the two have in common. */
const sameClass = (scene: Scene, count: number, standard: number): number => {
  const own = wordsBefore(scene, standard).replace(/每.*$/, "")
  return own === "" ? 0 : likeness(own, wordsBefore(scene, count))
}

/** The first figure of the paragraph, or of the passage: a standard told once holds for the whole paragraph. */
const firstOf = (scene: Scene, total: number, passage: Passage): number => {
  let first = passage.first
  const { paragraph } = nearOf(scene, total)
  while (first > 0 && total - first < MOST_BACK && figureAt(scene, first - 1).start >= paragraph.start) first--
  return first
}

/** What is told for each, of the unit that the total has. */
const standardsFor = (scene: Scene, total: number, passage: Passage): ReadonlyArray<Standard> => {
  const { unit } = figureAt(scene, total)
  const found: Array<Standard> = []
  for (let index = firstOf(scene, total, passage); index < passage.end; index++) {
    if (index === total || numeratorOf(figureAt(scene, index).unit) !== unit) continue
    if (!isAmount(scene, index) || !isLess(scene, index, total)) continue
    const standard = standardAt(scene, index)
    // 奖补211万元，平均每所8万元: what was divided is told already.
    if (standard !== undefined && !(standard.isMean && index > total)) found.push(standard)
  }
  return found
}

/** Those whom a standard may be for: right before the total, or told before it where words say that it was reckoned. */
const countsFor = (
  scene: Scene,
  total: number,
  standard: Standard,
  passage: Passage,
  isTold: boolean
): ReadonlyArray<number> => {
  const counts: Array<number> = []
  const isSaid = standard.classifier !== undefined || standard.time !== undefined
  const first = isTold && isSaid ? passage.first : total - 1
  for (let at = total - 1; at >= first && counts.length < MOST_COUNTS; at--) {
    if (at === standard.index || !isAmount(scene, at) || scene.roles[at] !== "level") continue
    if (scene.brackets[at] === scene.brackets[total] && isFor(scene, standard, at)) counts.push(at)
  }
  return counts
}

/** How often it was given: so many days, weeks or months as are told, and in a year or a term. */
const timesFor = (
  scene: Scene,
  { time }: Standard,
  total: number,
  passage: Passage
): ReadonlyArray<Formula<number> | undefined> => {
  // 每辆每天2趟，62辆每天共124趟: what all come to is told for one time as well.
  if (time === undefined || time === "年" || wordsBefore(scene, total).includes(`每${time}`)) return [undefined]
  const told: Array<Formula<number>> = []
  for (let at = passage.first; at < passage.end; at++)
    if (timeOf(figureAt(scene, at).unit) === time && figureAt(scene, at).value !== undefined) told.push(leaf(at))
  if (told.length > 0) return told
  const usual = time === "月" ? MONTHS : time === "学期" ? TERMS : []
  return usual.map((each) => (each === 1 ? undefined : constant(Rational.fromInteger(each))))
}

interface Weighed {
  readonly reading: AmountReading
  readonly standard: number
  readonly count: number
  readonly likeness: number
  readonly reach: number
}

export const productReadings = (scene: Scene, total: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const multiplied = multipliedReadings(scene, total)
  if (multiplied.length > 0) return multiplied
  if (total === 0 || scene.roles[total] !== "level") return []
  const isTold = comesTo.test(wordsBefore(scene, total))
  const isBeside =
    dimensionOf(figureAt(scene, total - 1).unit) !== "money" && column.test(between(scene, total - 1, total))
  if (!isTold && !isBeside) return []
  const readings: Array<Weighed> = []
  const standards = standardsFor(scene, total, passage).slice(-MOST_STANDARDS)
  for (const standard of standards) {
    const times = timesFor(scene, standard, total, passage)
    for (const count of countsFor(scene, total, standard, passage, isTold)) {
      const like = sameClass(scene, count, standard.index)
      const isOnly = standards.length === 1 || (like > 0 && count === total - 1)
      const isFar = count < passage.ownFirst
      const bound = isFar ? HINTED / 2 : isTold && isOnly ? PLAIN : isTold || like > 0 ? LIKELY : HINTED
      const reach = Math.abs(total - standard.index) + 2 * (total - count)
      for (const often of times) {
        const [each, many] = [leaf(standard.index), leaf(count)]
        const computed = often === undefined ? product(many, each) : product(many, each, often)
        readings.push({
          reading: { kind: "product", result: total, computed, bound, met: total },
          standard: standard.index,
          count,
          likeness: like,
          reach
        })
      }
    }
  }
  const rank = ({ count }: Weighed): number => (count === total - 1 ? 0 : 1)
  const sorted = readings.toSorted((a, b) => rank(a) - rank(b) || b.likeness - a.likeness || a.reach - b.reach)
  const [first] = sorted
  // Another standard for the same number, or another number where none stands right before the total.
  const second = sorted.find(
    ({ standard, count }) => standard !== first?.standard || (count !== first.count && first.count !== total - 1)
  )
  if (first === undefined || !reckoned.test(wordsBefore(scene, total))) return sorted.map(({ reading }) => reading)
  // 二类78人计3.9万元: the class names its standard, and the word says that nothing else was reckoned.
  // 场馆合计760个: a word that adds up says nothing of what was multiplied.
  const isClass = first.likeness > (second?.likeness ?? 0) && rank(first) === 0
  const isSpeltOut = isClass || (second === undefined && !summing.test(wordsBefore(scene, total)))
  return sorted.map((each) => (each === first ? { ...each.reading, isSpeltOut } : each.reading))
}
