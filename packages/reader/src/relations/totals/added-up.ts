/** How well a list of figures adds up to a total: exactly, nearly, or but for one slip of the hand. */
import { dimensionOf, type Formula, Interval, Rational, sum } from "@duxue/core"
import { areApart, type Enclosure, enclosing, productOfTwo, sumOfTwo } from "../scene/enclosures.ts"
import { nameAround } from "../scene/name-around.ts"
import { oncePerFigure } from "../scene/once.ts"
import { termOf } from "./parts.ts"
import {
  computedBy,
  enclosedBy,
  figureAt,
  intervalAt,
  isBelow,
  isBounded,
  wordsBefore,
  type Scene
} from "../scene/scene.ts"

export const sumOf = (scene: Scene, parts: ReadonlyArray<number>): Formula<number> =>
  sum(...parts.map((part) => termOf(scene, part)))

/** 约 leaves a tenth open to both sides; of a total whose parts are told too it means a fiftieth at most. */
const FIFTY = Rational.fromInteger(50)

/** Whether about so much is what the numbers as printed come to: 约784万元 is no sum of 339万元 and 309万元. */
const isAsPrinted = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const all = [total, ...parts].map((each) => figureAt(scene, each))
  if (!all.some(({ qualifier }) => qualifier === "approx")) return true
  const [whole, ...values] = all.map(({ value }) => value ?? Rational.zero)
  if (whole === undefined) return true
  const apart = values.reduce((rest, value) => Rational.subtract(rest, value), whole)
  const [off, size] = [apart, whole].map((each) => Rational.multiply(each, each)) as [
    Rational.Rational,
    Rational.Rational
  ]
  return Rational.compare(Rational.multiply(off, Rational.multiply(FIFTY, FIFTY)), size) <= 0
}

/** How many of the parts, taken in order, make the total: the fewest, or the most; `undefined` where no number does. */
export const fittingCount = (
  scene: Scene,
  total: number,
  parts: ReadonlyArray<number>,
  prefer: "fewest" | "most"
): number | undefined => {
  const stated = intervalAt(scene, total)
  // 超过110个: any sum is as much.
  if (!isBounded(stated)) return undefined
  const around = enclosing(stated)
  let running: Enclosure = { least: 0, most: 0 }
  let found: number | undefined
  for (const [index, part] of parts.entries()) {
    const term = enclosedBy(scene, termOf(scene, part))
    if (term === undefined) return found
    running = sumOfTwo(running, term)
    if (index === 0 || areApart(running, around)) continue
    const exact = computedBy(scene, sumOf(scene, parts.slice(0, index + 1)))
    if (exact === undefined || !Interval.overlaps(exact, stated)) continue
    if (!isAsPrinted(scene, total, parts.slice(0, index + 1))) continue
    if (prefer === "fewest") return index + 1
    found = index + 1
  }
  return found
}

/** The longest beginning of the first list that makes the total. */
export const fitting = (
  scene: Scene,
  total: number,
  lists: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<number> | undefined => {
  for (const parts of lists) {
    const count = fittingCount(scene, total, parts, "most")
    if (count !== undefined) return parts.slice(0, count)
  }
  return undefined
}

/** Whether a failing sum is off by no more than a fifth, or by `1 / share` of the total: else the list is no full one. */
export const isNear = (scene: Scene, total: number, parts: ReadonlyArray<number>, share = 5n): boolean => {
  const stated = intervalAt(scene, total)
  const computed = computedBy(scene, sumOf(scene, parts))
  if (computed?.lower === undefined || computed.upper === undefined) return false
  if (stated.lower === undefined || stated.upper === undefined) return false
  const slack = Rational.multiply(stated.upper, Rational.rational(1n, share))
  return Interval.overlaps(
    Interval.closed(Rational.subtract(stated.lower, slack), Rational.add(stated.upper, slack)),
    computed
  )
}

/** Of smaller totals a part is left out by chance. */
const TELLING = 100

/** Of what is told to so many of its last places, no rounding leaves room for a part to be missing. */
const FINE = Rational.fromInteger(50)

const isCount = (scene: Scene, index: number): boolean => {
  const { step, value } = figureAt(scene, index)
  return step.numerator === 0n || (value !== undefined && Rational.compare(value, Rational.multiply(step, FINE)) >= 0)
}

/** Whether the total is right but for one part that was left out, or counted twice. */
export const isPartSlip = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const computed = computedBy(scene, sumOf(scene, parts))
  if (computed === undefined || isBelow(scene, total, TELLING) || !isCount(scene, total)) return false
  const stated = intervalAt(scene, total)
  return parts.some((part) => {
    const term = isCount(scene, part) ? computedBy(scene, termOf(scene, part)) : undefined
    if (term === undefined) return false
    return [Interval.add(stated, term), Interval.subtract(stated, term)].some((each) =>
      Interval.overlaps(each, computed)
    )
  })
}

/** Whether one figure written in another scale (元 for 万元), or with two digits swapped, would make the sum. */
export const slipMends = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  scaleMends(scene, total, parts) || swapMends(scene, total, parts)

const scaleMends = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  // Counts of people and schools are written out in full: no scale to slip, and small sums agree by chance.
  const { unit, step } = figureAt(scene, total)
  const dimension = dimensionOf(unit)
  if (dimension !== "money" && dimension !== "area" && step.numerator === 0n) return false
  const terms = parts.map((part) => computedBy(scene, termOf(scene, part)))
  const stated = intervalAt(scene, total)
  const around = enclosing(stated)
  const before = runningSums(terms)
  const after = runningSums(terms.toReversed()).toReversed()
  const whole = before.at(-1)
  if (before.length <= terms.length || whole === undefined) return false
  return (
    terms.some((term, at) => {
      const [left, right] = [before[at], after[at + 1]]
      if (term === undefined || left === undefined || right === undefined) return false
      const others = Interval.add(left, right)
      const [apart, scaled] = [enclosing(others), enclosing(term)]
      return partScales.some(
        (scale) =>
          !areApart(around, sumOfTwo(apart, productOfTwo(enclosing(scale), scaled))) &&
          Interval.overlaps(stated, Interval.add(others, Interval.multiply(scale, term)))
      )
    }) || wholeScales.some((scale) => Interval.overlaps(stated, Interval.multiply(scale, whole)))
  )
}

const scalesOf = (exponents: ReadonlyArray<number>): ReadonlyArray<Interval.Interval> =>
  exponents.map((exponent) => Interval.point(Rational.powerOfTen(exponent)))
const partScales = scalesOf([4, -4, 8, -8, 1, -1, 2, -2])
const wholeScales = scalesOf([4, -4, 1, -1, 2, -2])

/** The sums of the first 0, 1, 2 … terms, as far as they are known: so that leaving one out costs one addition. */
const runningSums = (terms: ReadonlyArray<Interval.Interval | undefined>): ReadonlyArray<Interval.Interval> => {
  const sums = [Interval.point(Rational.zero)]
  for (const term of terms) {
    const last = sums.at(-1)
    if (term === undefined || last === undefined) break
    sums.push(Interval.add(last, term))
  }
  return sums
}

/** What swapping each two neighbouring digits of a number adds to it: 9 × their difference × the worth of the place. */
const swapsOf = (value: Rational.Rational): ReadonlyArray<Rational.Rational> => {
  const text = Rational.toDecimal(value, 12)
  const digits = Array.from(text.replace(".", ""))
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0
  return digits.slice(1).flatMap((right, at) => {
    const left = digits[at] as string
    const place = Rational.powerOfTen(digits.length - at - 2 - decimals)
    const added = 9n * (BigInt(right) - BigInt(left))
    return added === 0n || (at === 0 && right === "0")
      ? []
      : [Rational.multiply({ numerator: added, denominator: 1n }, place)]
  })
}

const swapMends = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const computed = computedBy(scene, sumOf(scene, parts))
  const stated = figureAt(scene, total).value
  if (computed === undefined || stated === undefined || stated.numerator < 0n) return false
  const whole = intervalAt(scene, total)
  if (swapsOf(stated).some((added) => Interval.overlaps(computed, Interval.add(whole, Interval.point(added)))))
    return true
  return parts.some((part) => {
    const value = figureAt(scene, part).value
    if (value === undefined || value.numerator < 0n) return false
    return swapsOf(value).some((added) => Interval.overlaps(whole, Interval.add(computed, Interval.point(added))))
  })
}

/** Kinds by which a whole is divided without rest: stages, owners, places, sexes, degrees of a mark. */
const partition =
  /学前|幼儿|小学|初中|高中|中职|职高|职业|特殊|特教|职教|完中|完全中学|一贯制|九年制|国培|省培|市县培训|教学点|村小|公办|民办|男|女|城|乡|镇|农村|县直|区直|直属|优秀|良好|合格|一等|二等|三等|国家级|省级|市级|县级|区级|研究生|本科|专科|管理岗|专业技术|工勤|中央|本级|上级|已|未|在建|完工|完成|经费|资金|支出|\d{4}年/
/** What one and the same person or school may be several of. */
const overlapping = /学历|以上|骨干|党员|贫困|困难|留守|随迁|寄宿|职称|双师|名师|带头人|残疾|达标|示范|特色|班主任/

/** What the words of a figure say of its name. */
interface Naming {
  readonly name: string
  /** Whether they name one of the kinds by which a whole is divided. */
  readonly isPart: boolean
  /** Whether one and the same may be counted under several such names. */
  readonly overlaps: boolean
}

/** Asked of the same figures for every list that they may be part of. */
const namingOf = oncePerFigure((scene: Scene, index): Naming => {
  const name = nameAround(scene, index)
  return { name, isPart: partition.test(name), overlaps: overlapping.test(name) }
})

/** Whether the words of a figure name one of the kinds by which a whole is divided. */
export const namesPart = (scene: Scene, index: number): boolean => namingOf(scene, index).isPart

/** What the names of the parts say about whether they divide the total without rest and without overlap. */
export const divides = (scene: Scene, total: number, parts: ReadonlyArray<number>): "yes" | "no" | "unknown" => {
  const names = parts.map((part) => namingOf(scene, part))
  // 寄宿生9764人，其中小学寄宿生4218人: what all of them are, none of them is besides.
  const common = overlapping.exec(wordsBefore(scene, total))?.[0]
  const overlap =
    common === undefined
      ? names.some((each) => each.overlaps)
      : names.some(({ name }) => overlapping.test(name.replaceAll(common, "")))
  if (overlap) return "no"
  return names.filter(({ isPart }) => isPart).length >= 2 ? "yes" : "unknown"
}
