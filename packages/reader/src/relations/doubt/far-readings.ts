/**
 * Readings that the numbers lie too far from to be meant. Where the words leave it open which figures belong together, an
 * accusation needs numbers that come near: one slip away from agreeing, or all but agreeing.
 */
import { Interval, leavesOf, type RelationClaim } from "@duxue/core"
import { between, enclosedBy, intervalAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { SECOND_BREAKDOWN } from "../totals/broken-down-again.ts"
import { CLOSED_LIST } from "../totals/sum-claims.ts"
import { coincidences } from "./coincidences.ts"
import { isSpeltOut } from "../shares/spelt-out.ts"
import { holdsExchanged } from "./exchange-away.ts"
import { isOneSlipAway } from "./one-slip.ts"

/** Of shares so far off so many come as near by chance. */
const BY_CHANCE = 0.5
/** So many where the words name the whole and some slip mends the share. */
const NAMED = 4
/** A share reckoned wrongly is still something like the right one: never three times as much, nor a third of it. */
const MANIFOLD = 3

/** 拨付1040万元，占全年预算的34%: of a budget told elsewhere, since of the 18720万元 told here it would be a sixth of that. */
export const isFarShare = (scene: Scene, { certain, result, computed }: RelationClaim): boolean => {
  const [stated, reckoned] = [scene.enclosures[result], enclosedBy(scene, computed)]
  if (certain || stated === undefined || reckoned === undefined) return false
  if (stated.least <= MANIFOLD * reckoned.most && reckoned.least <= MANIFOLD * stated.most) return false
  const [part, whole, ...others] = leavesOf(computed)
  // 初中16所，达标15所，达标率94%: words that spell the share out mean no other whole.
  if (part !== undefined && whole !== undefined && others.length === 0 && isSpeltOut(scene, result, part, whole))
    return false
  return (
    coincidences(scene, result, computed) > (whole !== undefined && isNamed(scene, result, whole) ? NAMED : BY_CHANCE)
  )
}

const named =
  /占(?:全[区县市省州国])?([\u4e00-\u9fff]{3,12}?)(?:总数|总人数|总量|总额|人数)的?(?:比例|比重)?(?:为|达到?|约)*$/

/** 占幼儿园总数的44.8%, where 幼儿园96所 is told: the words of the share name its whole. */
const isNamed = (scene: Scene, share: number, whole: number): boolean => {
  const name = named.exec(wordsBefore(scene, share))?.[1]
  return name !== undefined && `${wordsBefore(scene, whole)}${nearOf(scene, whole).right.slice(0, 8)}`.includes(name)
}

/** 总收入15480万元，总支出31240万元，教育支出6710万元: a part greater than its total, and no slip that makes it so. */
export const isOverTotal = (scene: Scene, { certain, result, computed, words }: RelationClaim): boolean => {
  const { upper } = intervalAt(scene, result)
  if (certain || upper === undefined || words === CLOSED_LIST || words === SECOND_BREAKDOWN) return false
  const parts = leavesOf(computed)
  const within = { ...Interval.everything, upper, upperOpen: false }
  if (!parts.some((part) => !Interval.overlaps(intervalAt(scene, part), within))) return false
  // 甲类5380人、乙类745人、丙类1290人，合计2035人: a total told as such is that of its list, too.
  if (/(?:合计|共计|总计|之和|相加)[^,，。;]{0,4}$/.test(wordsBefore(scene, result))) return false
  const first = Math.min(...parts)
  // 行政人员9人，其中校级3人、中级11人: the words make it the whole, whatever the numbers say.
  if (first === result + 1 && between(scene, result, first).includes("其中")) return false
  // 复学7名，小学31名，初中24名: the other way round they agree.
  if (parts.some((part) => holdsExchanged(scene, result, computed, [result, part]))) return false
  return !isOneSlipAway(scene, result, computed)
}

/** 超出同类地区平均水平5个百分点: what a gap is measured from, by its name. */
const norm =
  /(?:高[出于过]?|超[出过]?|多|低[出于]?|[比较])[^,，。;]{0,16}?(平均|均值|水平|标准|要求|目标|规定|底线)[^,，。;\d]{0,6}$/

/** Whether a gap is told from a norm, and neither of its two levels is one. */
export const isFromUntoldNorm = (scene: Scene, { certain, result, computed }: RelationClaim): boolean => {
  const [, name] = norm.exec(wordsBefore(scene, result)) ?? []
  if (certain || name === undefined) return false
  return !leavesOf(computed).some((level) =>
    `${wordsBefore(scene, level)}${nearOf(scene, level).right.slice(0, 12)}`.includes(name)
  )
}
