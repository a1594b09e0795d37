/**
 * 机构由263个压减到34个，压减率87.07%: a rate that bears the name of the change right before it is of that change and of nothing else,
 * whether 由 opens it or 原.
 */
import { difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const rated = /(压减|压缩|缩减|精简|削减|下降|减少|增长|增加|提升|增幅|降幅|减幅)(?:率|幅度?)?(?:为|达到?|约)?$/
const arriving = /(?:压减|压缩|缩减|精简|削减|下降|减少|减|降|增长|增加|提升|扩大|发展)(?:到|至|为)了?$/
const leaving = /(?:原有?|由|从|原来的)[^,，。;:\d]{0,14}$/
const fell = /减|缩|精简|降/

const rateAt = (scene: Scene, rate: number): RelationClaim | undefined => {
  if (rate < 2 || dimensionOf(figureAt(scene, rate).unit) !== "percent") return undefined
  const [then, now] = [rate - 2, rate - 1]
  const verb = rated.exec(wordsBefore(scene, rate))?.[1]
  // 年均增长8.9% is of each year, and 同比 of another.
  if (verb === undefined || /[。;比较]|年均|平均/.test(between(scene, now, rate))) return undefined
  if (figureAt(scene, then).unit !== figureAt(scene, now).unit || dimensionOf(figureAt(scene, now).unit) === "percent")
    return undefined
  const { start } = figureAt(scene, then)
  const lead = scene.plain.slice(Math.max(nearOf(scene, then).sentence.start, start - 24), start)
  if (!leaving.test(lead) || !arriving.test(between(scene, then, now))) return undefined
  if (/[,，。;]/.test(between(scene, then, now))) return undefined
  const by = fell.test(verb) ? difference(leaf(then), leaf(now)) : difference(leaf(now), leaf(then))
  const computed = percentage(by, leaf(then))
  return { kind: "growth", result: rate, computed, comparison: "equals", basis: "prose", words: verb, certain: true }
}

/** Rates named by the change before them, of the whole text. */
export const findReductionRates: Finder = findAtEach(rateAt)
