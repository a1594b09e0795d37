/**
 * Lists that the marks around them close: 议题23个(常委会9个、常务会14个); 增加公办园6所：新建4所，回收2所。 A bracket or a colon that holds
 * nothing but counts of the total's own unit breaks all of it down, and so does the list that 80个支部 right behind it
 * takes up by its noun. What does not add up there is a question, however far off it lies.
 */
import { Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { countedKind } from "../doubt/counted-kinds.ts"
import {
  between,
  computedBy,
  figureAt,
  findAtEach,
  type Finder,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"
import { divides } from "./added-up.ts"
import { isNoTotal } from "./no-totals.ts"
import { areOfOtherYears } from "./other-years.ts"
import { CLOSED_LIST, sumClaim } from "./sum-claims.ts"
import { areToldTwice } from "./told-twice.ts"

const MOST_PARTS = 12
/** Parts that come to less than this share of the total are some of it. */
const LEAST_SHARE = Rational.rational(1n, 2n)
/** Words that tell of some of a whole, or leave a list open. */
const someOf = /其中|含|包括|在内|内有|不计|除|另|等|仅|主要|重点|新增/

const isCount = (scene: Scene, index: number, unit: string): boolean => {
  const { unit: own, qualifier, value, step } = figureAt(scene, index)
  // 中小学171所：…教学点3个: teaching points are counted by 个 among schools.
  const isOfUnit = own === unit || (unit === "所" && own === "个")
  return (
    isOfUnit &&
    qualifier === "exact" &&
    value !== undefined &&
    value.numerator > 0n &&
    (step.numerator === 0n || unit === "元") &&
    scene.roles[index] === "level"
  )
}

const joint = /^[^,，。;:()、\d]{0,10}(?:[、,，;]|和|与|及|以及)[^,，。;:()、\d]{0,16}$/
const opensBracket = /^[^,，。;、\d()]{0,8}\([^,，。;:、\d()]{0,16}$/
const opensColon = /^[^,，。;:、\d()]{0,8}:[^,，。;:、\d()]{0,16}$/
const closesBracket = /^[^,，。;、\d()]{0,10}\)/
const closesSentence = /^[^,，。;、\d()]{0,12}(?:。|\n|$)/

/** What stands between two figures, without what a bracket adds to the first. */
const gapBetween = (scene: Scene, left: number, right: number): string => {
  const gap = between(scene, left, right)
  return scene.brackets[left] === scene.brackets[right] && gap.includes("(") ? gap.replace(/\([^()]*\)/g, "") : gap
}

/** The figures behind the total that a bracket or a colon holds, where it holds nothing else. */
const enclosed = (scene: Scene, total: number): ReadonlyArray<number> | undefined => {
  const first = total + 1
  if (first + 1 >= scene.figures.length) return undefined
  const { unit } = figureAt(scene, total)
  const lead = between(scene, total, first)
  const isBracket = opensBracket.test(lead)
  if ((!isBracket && !opensColon.test(lead)) || someOf.test(lead) || !isCount(scene, first, unit)) return undefined
  const parts = [first]
  for (let next = first + 1; next < scene.figures.length && parts.length < MOST_PARTS; next++) {
    // 初中21所(内有联校20所): what a bracket tells of a part is none.
    if (!isBracket && scene.brackets[next] !== scene.brackets[first]) continue
    const gap = gapBetween(scene, parts.at(-1) as number, next)
    if (gap.includes(")") || gap.includes("。") || gap.includes("\n")) break
    if (!joint.test(gap) || someOf.test(gap) || !isCount(scene, next, unit)) return undefined
    parts.push(next)
  }
  const { end } = figureAt(scene, parts.at(-1) as number)
  const rest = scene.plain.slice(end, end + 16)
  const closes = isBracket ? closesBracket : closesSentence
  return parts.length >= 2 && closes.test(rest) && !someOf.test(rest.split(/[)。\n]/)[0] ?? "") ? parts : undefined
}

const among = /^[^,，。;、\d()]{1,12}中[,，][^,，。;、\d()]{0,16}$/
const ofAll = /率(?:达到?|为)?$/

/** 台账上的23所配套园中，移交17所，委托6所，完成率100%: a rate of all behind a list among them says that it is all of them. */
const toldOfAll = (scene: Scene, total: number): ReadonlyArray<number> | undefined => {
  const { unit } = figureAt(scene, total)
  const parts: Array<number> = []
  for (let next = total + 1; next < scene.figures.length && parts.length < MOST_PARTS; next++) {
    const gap = between(scene, next - 1, next)
    if (next === total + 1 ? !among.test(gap) : /[。\n]/.test(gap)) return undefined
    const { value, unit: own } = figureAt(scene, next)
    const isAll = own === "%" && value !== undefined && Rational.equals(value, ALL)
    if (isAll) return parts.length >= 2 && ofAll.test(wordsBefore(scene, next)) ? parts : undefined
    if (!isCount(scene, next, unit) || someOf.test(gap)) return undefined
    parts.push(next)
  }
  return undefined
}
const ALL = Rational.fromInteger(100)

/** 独立支部43个、联合支部9个，52个支部: the noun behind the number ends the names of all that stand right before it. */
const takenUp = (scene: Scene, total: number): ReadonlyArray<number> | undefined => {
  if (total < 2 || !/^[,，](?:这|上述|以上)?$/.test(between(scene, total - 1, total))) return undefined
  const noun = /^[一-鿿]{2}/.exec(nearOf(scene, total).right)?.[0]
  if (noun === undefined) return undefined
  const { unit } = figureAt(scene, total)
  const parts: Array<number> = []
  for (let part = total - 1; part >= 0 && parts.length < MOST_PARTS; part--) {
    if (parts.length > 0 && !/^[、和及与][^,，。;:()、\d]{0,16}$/.test(between(scene, part, part + 1))) break
    if (!isCount(scene, part, unit) || !wordsBefore(scene, part).includes(noun)) return undefined
    parts.unshift(part)
  }
  return parts.length >= 2 ? parts : undefined
}

const isTooLittle = (scene: Scene, claim: RelationClaim): boolean => {
  const { value } = figureAt(scene, claim.result)
  const computed = computedBy(scene, claim.computed)?.lower
  if (value === undefined || computed === undefined) return true
  return Rational.compare(computed, Rational.multiply(value, LEAST_SHARE)) < 0
}

const areOfOneKind = (scene: Scene, figures: ReadonlyArray<number>): boolean =>
  new Set(figures.map((each) => countedKind(scene, each)).filter((kind) => kind >= 0)).size <= 1

const closedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit } = figureAt(scene, index)
  if (!isCount(scene, index, unit) || isNoTotal(scene, index)) return undefined
  const parts = enclosed(scene, index) ?? toldOfAll(scene, index) ?? takenUp(scene, index)
  if (parts === undefined || areToldTwice(scene, parts) || divides(scene, index, parts) === "no") return undefined
  const names = parts.map((part) => wordsBefore(scene, part)).join("")
  if (areOfOtherYears(wordsBefore(scene, index), names) || !areOfOneKind(scene, [index, ...parts])) return undefined
  const claim = sumClaim(scene, index, parts, CLOSED_LIST, false)
  const holds = agreesExactly(scene, index, claim.computed)
  if (!holds && (parts[0] as number) > index && parts.length < 4 && isTooLittle(scene, claim)) return undefined
  return { ...claim, certain: holds }
}

/** Lists that marks or a noun close, of the whole text. */
export const findClosedLists: Finder = findAtEach(closedAt)
