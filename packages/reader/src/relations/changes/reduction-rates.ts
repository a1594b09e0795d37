/**
 * 机构由263个压减到34个，压减率87.07%: a rate that bears the name of the change right before it is of that change and of nothing else,
 * whether 由 opens it or 原.
 */
import { difference, dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
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

const leftOver = /(?:保留|剩余|仅剩|剩|留存|现有|尚有|仅存)(?:了|下)?$/
const goneBy = /(?:注销|关停|取缔|关闭|停办|转为?|转型|终止|撤销|清退|压减)[^,，。;\d]{0,8}$/
const MOST_BACK = 6

/** 机构64家，注销41家，转为非学科类17家，保留6家，压减率90.6%: all that are gone, of those there were. */
const rateOfGone = (scene: Scene, rate: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, rate)
  if (figureAt(scene, rate).unit !== "%" || !/(?:压减|压缩|削减)率(?:为|达到?|约)*$/.test(words)) return undefined
  const { unit } = figureAt(scene, rate - 1)
  const gone: Array<number> = []
  for (let at = rate - 1; at >= 0 && at >= rate - MOST_BACK; at--) {
    if (figureAt(scene, at).unit !== unit || scene.roles[at] === "growth") return undefined
    const told = wordsBefore(scene, at)
    if (goneBy.test(told)) gone.unshift(at)
    else if (!leftOver.test(told)) {
      const [first, ...others] = gone
      if (first === undefined) return undefined
      const of = others.length === 0 ? leaf(first) : sum(...gone.map((each) => leaf(each)))
      const computed = percentage(of, leaf(at))
      if (!agreesExactly(scene, rate, computed)) return undefined
      return { kind: "share", result: rate, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Rates named by the change before them, of the whole text. */
export const findReductionRates: Finder = findAtEach((scene, rate) => rateAt(scene, rate) ?? rateOfGone(scene, rate))
