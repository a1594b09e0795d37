/**
 * Growths from year to year of levels told in one list: 2020—2022年支出依次为8.76亿元、9.21亿元和9.83亿元，年度增幅分别为5.1%和6.7%.
 * Of so many levels there is one growth fewer, each of two that stand side by side.
 */
import {
  constant,
  difference,
  dimensionOf,
  leaf,
  percentage,
  product,
  quotient,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { chanceOf } from "../doubt/evidence.ts"
import { holdsExchanged } from "../doubt/exchange-away.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { negated } from "./negated.ts"

const marker =
  /(?:增长|增幅|增速|增长率|下降|降幅)[^,，。;]{0,4}(?:分别|依次|逐年)[^,，。;]{0,6}$|(?:分别|依次|逐年)[^,，。;]{0,8}(?:增长|增幅|增速|下降)[^,，。;]{0,4}$/
const falling = /下降|降幅|减少/
/** 5.1%（2021年）和6.7%（2022年）: a list may name the year of each. */
const joint = /^(?:\((?:19|20)\d{2}年?\))?(?:[、,，]|和|与|及|以及|、和)$/
/** Words that tell levels year by year. */
const yearly = /(?:19|20)\d{2}年?(?:至|到|[-—–~])(?:19|20)?\d{2,4}年|[三四五3-5]年|近年|历年|依次|分别/
const hundred = constant(Rational.fromInteger(100))
const MOST_BACK = 12
const MOST = 8

const growthsFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const list = [first]
  for (let next = first + 1; next < scene.figures.length && list.length < MOST; next++) {
    if (figureAt(scene, next).unit !== "%" || !joint.test(between(scene, next - 1, next))) break
    list.push(next)
  }
  return list
}

/** The nearest list of one level more than there are growths, told before them in the paragraph. */
const levelsBefore = (scene: Scene, first: number, count: number): ReadonlyArray<number> | undefined => {
  const { start } = nearOf(scene, first).paragraph
  for (let at = first - count; at >= 0 && at >= first - MOST_BACK; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < start) break
    if (figure.value === undefined || ["percent", "points"].includes(dimensionOf(figure.unit))) continue
    const lead = scene.plain.slice(Math.max(nearOf(scene, at).sentence.start, figure.start - 40), figure.start)
    if (listFrom(scene, at).length !== count || !yearly.test(lead)) continue
    // The list begins here, and is no rest of a longer one.
    if (at > 0 && listFrom(scene, at - 1).length > count) continue
    return Array.from({ length: count }, (_, each) => at + each)
  }
  return levelsByYear(scene, first, count)
}

const yearOwn = /((?:19|20)\d{2})年/g

/** The one year that stands before a figure. */
const yearBefore = (scene: Scene, index: number): number | undefined => {
  const years = [...wordsBefore(scene, index).matchAll(yearOwn)]
  return years.length === 1 ? Number(years[0]?.[1]) : undefined
}

/** 2017年860万元，2018年940万元，2019年1035万元: levels of one unit, each of the year behind that of the one before it. */
const levelsByYear = (scene: Scene, first: number, count: number): ReadonlyArray<number> | undefined => {
  const { start } = nearOf(scene, first).paragraph
  for (let last = first - 1; last - count + 1 >= 0 && last >= first - MOST_BACK; last--) {
    const from = last - count + 1
    if (figureAt(scene, from).start < start) return undefined
    const year = yearBefore(scene, from)
    if (year === undefined || dimensionOf(figureAt(scene, from).unit) === "percent") continue
    const { unit } = figureAt(scene, from)
    const levels = Array.from({ length: count }, (_, at) => from + at)
    if (levels.every((level, at) => figureAt(scene, level).unit === unit && yearBefore(scene, level) === year + at))
      return levels
  }
  return undefined
}

/** A level between two others that is wrong takes both of its growths with it: what the first leads to and the second sets out from is one. */
const areJoinedByInner = (
  scene: Scene,
  growths: ReadonlyArray<number>,
  levels: ReadonlyArray<number>,
  fell: boolean
): boolean =>
  growths.slice(1).some((growth, at) => {
    const [before, first, last] = [growths[at], levels[at], levels[at + 2]]
    if (before === undefined || first === undefined || last === undefined) return false
    const rate = fell ? difference(hundred, leaf(before)) : sum(hundred, leaf(before))
    const inner = quotient(product(leaf(first), rate), hundred)
    const moved = fell ? difference(inner, leaf(last)) : difference(leaf(last), inner)
    return agrees(scene, growth, percentage(moved, inner))
  })

const claimsFor = (scene: Scene, growths: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const first = growths[0] as number
  const levels = levelsBefore(scene, first, growths.length + 1)
  if (levels === undefined) return []
  const words = wordsBefore(scene, first)
  const fell = falling.test(words)
  const claims = growths.map((result, at): RelationClaim => {
    const [then, now] = [leaf(levels[at] as number), leaf(levels[at + 1] as number)]
    const computed = percentage(fell ? difference(then, now) : difference(now, then), then)
    return { kind: "growth", result, computed, comparison: "equals", basis: "prose", words, certain: true }
  })
  // One growth that agrees, in its own place or in another's, shows that the lists belong together.
  const isBorneOut = claims.some((claim) => growths.some((growth) => agrees(scene, growth, claim.computed)))
  if (isBorneOut || areJoinedByInner(scene, growths, levels, fell)) return claims
  const turned = claims.map((claim) => ({ ...claim, computed: negated(claim.computed) }))
  // 分别下降5.1%、6.7% of levels that rose by as much each: the verb is wrong, and stands before the first of its list.
  if (turned.every(({ result, computed }) => agrees(scene, result, computed)))
    return [...claims.slice(0, 1), ...turned.slice(1)]
  return areMendedByExchange(scene, claims, levels) ? claims : []
}

/** Of lists that nobody meant so few come right by an exchange. */
const RARE = 0.01

/** 9.21亿元、8.76亿元和9.83亿元: two levels side by side in each other's place take all growths with them, and bring all back. */
const areMendedByExchange = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>,
  levels: ReadonlyArray<number>
): boolean => {
  const chance = claims.reduce((by, { result }) => by * chanceOf(figureAt(scene, result)), levels.length)
  return (
    chance <= RARE &&
    levels
      .slice(1)
      .some((level) =>
        claims.every(({ result, computed }) => holdsExchanged(scene, result, computed, [level - 1, level]))
      )
  )
}

/** Growths from year to year, of the whole text. */
export const findConsecutiveGrowths: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 3; index < scene.figures.length; index++) {
    if (figureAt(scene, index).unit !== "%" || !marker.test(wordsBefore(scene, index))) continue
    const growths = growthsFrom(scene, index)
    if (growths.length >= 2) claims.push(...claimsFor(scene, growths))
    index += growths.length - 1
  }
  return claims
}
