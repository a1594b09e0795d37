/**
 * 按土地出让收益18640万元的10%计提教育资金1864万元: what is set aside of an amount at a rate, told in one breath, is that
 * share of it, whether or not the numbers agree.
 */
import { addable, constant, leaf, percentage, product, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
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

/** 按照公用经费总额的: what a rate is of, named without its number. */
const ofNamed = /(?:按照?|依照|从|以|不低于|拿出|提取)[^,，。;\d]{0,16}?([\u4e00-\u9fff]{4})(?:总额|总量)?的$/
const setAside =
  /^(?:的?比例|的?标准)?[,，]?(?:足额|全额|实际|应|共|已)*(?:计提|提取|安排|列支|拨付|划拨|提留|用于|预留)/
const spent = /计提|提取|安排|列支|拨付|划拨|提留|用于|预留|投入|落实|培训/
const REACH = 4

/** 按公用经费总额的5%安排培训经费，…公用经费总额5384.6万元，安排培训费269.23万元: both amounts are told sentences on, to the last place. */
const namedAt = (scene: Scene, rate: number): RelationClaim | undefined => {
  const { end, qualifier, value } = figureAt(scene, rate)
  const name = ofNamed.exec(wordsBefore(scene, rate))?.[1]
  if (name === undefined || value === undefined || qualifier === "approx") return undefined
  if (!setAside.test(scene.plain.slice(end, end + 16))) return undefined
  const { paragraph } = nearOf(scene, rate)
  const amounts: Array<number> = []
  for (let at = Math.max(0, rate - REACH); at <= rate + REACH && at < scene.figures.length; at++)
    if (isMoney(scene, at) && scene.roles[at] === "level" && figureAt(scene, at).start >= paragraph.start)
      if (figureAt(scene, at).start < paragraph.end) amounts.push(at)
  const bases = amounts.filter((at) => wordsBefore(scene, at).includes(name))
  const rateTold = constant(Rational.divide(value, Rational.fromInteger(100)) ?? value)
  for (const base of bases)
    for (const part of amounts) {
      if (part === base || !spent.test(wordsBefore(scene, part))) continue
      if (!agreesExactly(scene, part, product(leaf(base), rateTold))) continue
      const computed = percentage(leaf(part), leaf(base))
      return { kind: "share", result: rate, computed, comparison: "equals", basis: "prose", words: name, certain: true }
    }
  return undefined
}

/** Amounts set aside at a rate, of the whole text. */
export const findChargedShares: Finder = findAtEach((scene, index) => {
  if (isMoney(scene, index)) return amountAt(scene, index)
  return figureAt(scene, index).unit === "%" ? namedAt(scene, index) : undefined
})
