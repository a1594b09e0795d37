/**
 * Numbers that words tell to be equal: 减少小学82所，与计划82所持平; 总数941套，与教学班数相等; 这6.13亿元里头. Two numbers said to be level are one
 * number, whatever is written; a number that is taken up is the one told before, where it was.
 */
import { addable, dimensionOf, leaf, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, findAtEach, type Finder, type Scene, wordsBefore } from "../scene/scene.ts"

const level = /^(?:的(?:数量|目标|计划|任务|水平)?)?(?:完全)?(?:持平|相等|相同|一致|齐平|吻合|相当(?!于))/
const levelWith = /^[,，]?(?:正好|恰好|恰|也|均|已|基本)?[与和同跟][^,，。;\d]{0,12}$/
/** 与教学班数相等: whose number it equals. */
const equalOf =
  /^[,，]?(?:正好|恰好|恰|已)?[与和同跟]([^,，。;\d]{2,10}?)(?:总?数量?)?(?:完全)?(?:相等|相同|持平|一致|吻合)/
/** 这6.13亿元, 上述42所. */
const takenUp = /(?:这|上述|该)$/
/** 291500平方米里, 6.13亿元当中: of the whole that was told. */
const ofWhole = /^[一-鿿]{0,6}?(?:里头?|里面|当中|之中)[,，]/

const MOST_BACK = 40
/** Shorter numbers recur by chance. */
const LEAST_DIGITS = 3
const TEN = 10n ** BigInt(LEAST_DIGITS - 1)

const claimOf = (result: number, earlier: number, words: string, certain: boolean): RelationClaim => ({
  kind: "repeat",
  result,
  computed: leaf(earlier),
  comparison: "equals",
  basis: "prose",
  words,
  certain
})

const isPlain = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  return value !== undefined && qualifier === "exact"
}

/** 减少小学82所，与计划82所持平. */
const levelAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const before = index - 1
  const { end, unit } = figureAt(scene, index)
  if (before < 0 || !level.test(scene.plain.slice(end, end + 12))) return undefined
  if (!levelWith.test(between(scene, before, index))) return undefined
  // 比例与上年的4.5%持平 is told after a change too.
  if (!isPlain(scene, before) || !isPlain(scene, index) || !addable(figureAt(scene, before).unit, unit))
    return undefined
  const isRate = dimensionOf(unit) === "percent" || dimensionOf(unit) === "points"
  if (isRate && scene.roles[before] === "growth") return undefined
  return claimOf(index, before, wordsBefore(scene, index), agreesExactly(scene, index, leaf(before)))
}

/** 总数941套，与教学班数相等: the number of what is named, told before. */
const equalAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { end, value } = figureAt(scene, index)
  const name = equalOf.exec(scene.plain.slice(end, end + 24))?.[1]
  if (name === undefined || value === undefined) return undefined
  for (let at = index - 1; at >= 0 && index - at <= MOST_BACK; at--) {
    const told = figureAt(scene, at).value
    if (told === undefined || !Rational.equals(told, value) || !isPlain(scene, at)) continue
    if (wordsBefore(scene, at).includes(name)) return claimOf(index, at, name, true)
  }
  return undefined
}

const isLong = (scene: Scene, index: number): boolean => {
  const { value, step } = figureAt(scene, index)
  if (value === undefined) return false
  const written = step.numerator === 0n ? value : Rational.divide(value, step)
  return written !== undefined && written.numerator >= TEN * written.denominator
}

/** 新建的291500平方米里: what was told as 29.15万平方米. */
const takenUpAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { value, unit, start, end } = figureAt(scene, index)
  if (
    !takenUp.test(scene.plain.slice(Math.max(0, start - 2), start)) &&
    !ofWhole.test(scene.plain.slice(end, end + 12))
  )
    return undefined
  if (value === undefined || !isPlain(scene, index) || !isLong(scene, index)) return undefined
  for (let at = index - 1; at >= 0 && index - at <= MOST_BACK; at--) {
    const told = figureAt(scene, at)
    if (told.unit !== unit || told.value === undefined || !Rational.equals(told.value, value)) continue
    return isPlain(scene, at) ? claimOf(index, at, wordsBefore(scene, index), true) : undefined
  }
  return undefined
}

/** Numbers told to be equal, of the whole text. */
export const findToldEqual: Finder = findAtEach(
  (scene, index) => levelAt(scene, index) ?? equalAt(scene, index) ?? takenUpAt(scene, index)
)
