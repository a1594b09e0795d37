/**
 * Means of rates and amounts told one after the other: 分别为87.6%、91.3%、94.5%，平均91.1%; 由2020年的91.4%、2021年的93.2%提高到
 * 2022年的95.6%，三年平均93.4%. A mean may be weighted, and lies among its members anyway, so that what agrees is claimed, and
 * of what does not only what no weighting explains: three of which the words count three, a mean beyond all its members,
 * and one that a slip in a member far from the others keeps from them.
 */
import { constant, type Formula, leaf, quotient, Rational, type RelationClaim, sum } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 三年平均, 三者平均为, 两项均值, 年均, 平均满意度: of how many, where the words say it. */
const averaged =
  /(?:([两二三四五六七八])(?:年|者|项|类|科|个?学段|个?指标|期|次)[^,，。;\d]{0,4})?(?:平均(?:值|数)?|均值|年均|平均([\u4e00-\u9fff]{2,6}?))(?:为|达到?|是|约)*$/
/** What stands between two members of a list: a pause, and the name of the next. */
const joint = /^(?:[、和与及]|以及|、和)[^,，。;、\d]{0,12}(?:(?:19|20)\d{2}年(?:度|为|的)?)?[^,，。;、\d]{0,12}$/
const numerals = "..两三四五六七八"
const MOST = 8
/** In so many of such means, were none meant, the members would come to what is stated. */
const CREDIBLE = 0.15

const countOf = (numeral: string | undefined): number | undefined =>
  numeral === undefined ? undefined : numeral === "二" ? 2 : numerals.indexOf(numeral)

const meanOf = (members: ReadonlyArray<number>): Formula<number> =>
  quotient(sum(...members.map((each) => leaf(each))), constant(Rational.fromInteger(members.length)))

/** The members right before the mean that pauses alone hold together. */
const runBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { unit } = figureAt(scene, index)
  const run: Array<number> = []
  for (let at = index - 1; at >= 0 && run.length < MOST; at--) {
    const figure = figureAt(scene, at)
    if (figure.unit !== unit || figure.qualifier !== "exact" || scene.brackets[at] !== scene.brackets[index]) break
    if (run.length > 0 && !joint.test(between(scene, at, at + 1))) break
    run.unshift(at)
  }
  return run
}

/** Of so wide a list, by its mean, a member may be far from the others by a slip. */
const WIDE = 0.15

/** Whether no weighting of the members makes the mean, or a slip in one of them hides that it is theirs. */
const isBroken = (scene: Scene, index: number, members: ReadonlyArray<number>): boolean => {
  const values = approximateValues(scene)
  const told = members.map((each) => values[each] as number)
  const [least, most, stated] = [Math.min(...told), Math.max(...told), values[index] as number]
  if (!isOneSlipAway(scene, index, meanOf(members))) return false
  return stated < least || stated > most || most - least > WIDE * stated
}

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, step, qualifier } = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  const found = qualifier === "exact" ? averaged.exec(words) : null
  if (found === null) return undefined
  // 三次满意度分别为…，平均满意度96.5%: the mean has the name of its members.
  const noun = found[2]
  const run = runBefore(scene, index)
  const [first, second] = run
  if (noun !== undefined && (first === undefined || !nearOf(scene, first).clauseLeft.includes(noun))) return undefined
  // Each year weighs as much as the others.
  const count = words.includes("年均") && second !== undefined ? run.length : countOf(found[1])
  const claim = (computed: Formula<number>, certain: boolean): RelationClaim => ({
    kind: "mean",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  })
  if (second !== undefined && (count === undefined || count === run.length)) {
    const computed = meanOf(run)
    if (agreesExactly(scene, index, computed)) return claim(computed, true)
    if (count !== undefined || isBroken(scene, index, run)) return claim(computed, false)
  }
  const values = approximateValues(scene)
  const { paragraph } = nearOf(scene, index)
  const members: Array<number> = []
  const place = step.numerator === 0n ? 1 : Rational.toNumber(step)
  let tried = 0
  for (let other = index - 1; other >= 0 && members.length < MOST; other--) {
    const figure = figureAt(scene, other)
    if (figure.start < paragraph.start || figure.unit !== unit || figure.qualifier !== "exact") break
    members.unshift(other)
    if (count === undefined ? members.length < 2 : members.length !== count) continue
    const told = members.map((each) => values[each] as number)
    const spread = Math.max(...told) - Math.min(...told)
    tried += spread <= 0 ? 1 : (2 * place) / spread
    if (tried > CREDIBLE && count === undefined) return undefined
    const computed = meanOf(members)
    if (agreesExactly(scene, index, computed)) return claim(computed, true)
  }
  return undefined
}

/** Means of what is told right before them, of the whole text. */
export const findMeansOfLists: Finder = findAtEach(meanAt, anyOf("均"))
