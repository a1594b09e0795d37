/**
 * Means of rates and amounts told one after the other: 分别为87.6%、91.3%、94.5%，平均91.1%; 由2020年的91.4%、2021年的93.2%提高到
 * 2022年的95.6%，三年平均93.4%. Only what agrees is claimed, for a mean may be weighted; it lies among its members anyway,
 * so that agreement says the less the closer they are.
 */
import { constant, leaf, quotient, Rational, type RelationClaim, sum } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 三年平均, 三者平均为, 两项均值: of how many, where the words say it. */
const averaged =
  /(?:([两二三四五六七八])(?:年|者|项|类|个?学段|个?指标|期|次)[^,，。;\d]{0,4})?(?:平均(?:值|数)?|均值)(?:为|达到?|是|约)?$/
const numerals = "..两三四五六七八"
const MOST = 8
/** In so many of such means, were none meant, the members would come to what is stated. */
const CREDIBLE = 0.15

const countOf = (numeral: string | undefined): number | undefined =>
  numeral === undefined ? undefined : numeral === "二" ? 2 : numerals.indexOf(numeral)

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, step, qualifier } = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  const found = qualifier === "exact" ? averaged.exec(words) : null
  if (found === null) return undefined
  const count = countOf(found[1])
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
    const whole = sum(...members.map((each) => leaf(each)))
    const computed = quotient(whole, constant(Rational.fromInteger(members.length)))
    if (agreesExactly(scene, index, computed))
      return { kind: "mean", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Means of what is told right before them, of the whole text. */
export const findMeansOfLists: Finder = findAtEach(meanAt, anyOf("均"))
