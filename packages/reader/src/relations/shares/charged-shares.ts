/**
 * 按土地出让收益18640万元的10%计提教育资金1864万元: what is set aside of an amount at a rate, told in one breath, is that
 * share of it, whether or not the numbers agree.
 */
import { addable, leaf, percentage, type RelationClaim } from "@duxue/core"
import { between, figureAt, findAtEach, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const lead = /(?:按照?|依照|从|以|将|拿出|提取)[^,，。;]{0,24}$/
const ofAmount = /^的?(?:比例)?$|^的(?:不低于)?$/
/** 的10%计提教育资金, 的5%提取公用经费; what 增长 or 占 tells of is another rate. */
const charged =
  /^(?:的?比例|的?标准)?[,，]?(?:足额|全额|实际|应|共|已|计算)*(?:计提|提取|安排|列支|征收|计征|拨付|统筹|用于|划拨|提留|落实|配套|预留|缴存|缴纳)[\u4e00-\u9fff]{0,16}$/
const other = /增|长|降|占|比上|较|同比/

const amountAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [base, rate] = [index - 2, index - 1]
  if (base < 0 || figureAt(scene, rate).unit !== "%" || !isMoney(scene, base)) return undefined
  const told = [base, rate, index].map((each) => figureAt(scene, each))
  if (told.some(({ value, qualifier }) => value === undefined || qualifier !== "exact")) return undefined
  if (!addable(figureAt(scene, base).unit, figureAt(scene, index).unit)) return undefined
  if (figureAt(scene, base).start < nearOf(scene, index).sentence.start || !lead.test(wordsBefore(scene, base)))
    return undefined
  const words = between(scene, rate, index)
  if (!ofAmount.test(between(scene, base, rate)) || !charged.test(words) || other.test(words)) return undefined
  const computed = percentage(leaf(index), leaf(base))
  return { kind: "share", result: rate, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Amounts set aside at a rate, of the whole text. */
export const findChargedShares: Finder = findAtEach((scene, index) =>
  isMoney(scene, index) ? amountAt(scene, index) : undefined
)
