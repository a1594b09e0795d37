/**
 * 校均规模城市1592人、镇区799人、乡村343人; 每百名学生拥有骨干教师小学1.24人、初中2.02人: means that are named once and told of several in a
 * list, each under the name that its own terms were told under before.
 */
import { dimensionOf, type Formula, leaf, numeratorOf, percentage, quotient, type RelationClaim } from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Finder, isMoney, type Scene, wordsBefore } from "../scene/scene.ts"

const averaged = /均|每|班额/
const perHundred = /每百[名人]/
const perMany = /每(?:千|万|十万)/
/** What stands between two members: a pause, and the name of the next. */
const joint = /^(?:[、,，;]|和|与|及|以及)([\u4e00-\u9fff]{2,6}?)(?:为|是|达)?$/
/** 小学生均, 初中师均: of pupils or teachers of the stage; a class size has a finder of its own. */
const stageOfMean = /(小学|初中|高中|中职|幼儿园)(?:阶段|学校)?(?=[生师]均)/
const MOST_MEMBERS = 6
const MOST_BACK = 40
const FARTHEST = 700

interface Member {
  readonly index: number
  readonly name: string
}

/** The last two characters before a number say of which of several it is told. */
const lastName = (words: string): string => /([\u4e00-\u9fff]{2})(?:为|是|达)?$/.exec(words)?.[1] ?? ""

const membersFrom = (scene: Scene, first: number): ReadonlyArray<Member> => {
  const { unit } = figureAt(scene, first)
  const members: Array<Member> = [{ index: first, name: lastName(wordsBefore(scene, first)) }]
  for (let next = first + 1; next < scene.figures.length && members.length < MOST_MEMBERS; next++) {
    const name = joint.exec(between(scene, next - 1, next))?.[1]
    if (name === undefined || figureAt(scene, next).unit !== unit || averaged.test(name)) break
    members.push({ index: next, name: name.slice(0, 2) })
  }
  return members
}

/** Levels told before that bear a name, in their own words or, behind a comma, in those of the figure before. */
const bearing = (scene: Scene, end: number, name: string): ReadonlyArray<number> => {
  const levels: Array<number> = []
  const { start } = figureAt(scene, end)
  for (let at = end - 1; at >= 0 && at >= end - MOST_BACK; at--) {
    if (figureAt(scene, at).start < start - FARTHEST) break
    if (scene.roles[at] !== "level" || dimensionOf(figureAt(scene, at).unit) === "percent") continue
    const goesOn = at > 0 && between(scene, at - 1, at).startsWith(",")
    const words = goesOn ? wordsBefore(scene, at - 1) + wordsBefore(scene, at) : wordsBefore(scene, at)
    if (words.includes(name)) levels.push(at)
  }
  return levels
}

const claimFor = (scene: Scene, first: number, { index, name }: Member, words: string): RelationClaim | undefined => {
  if (name.length < 2) return undefined
  const figure = figureAt(scene, index)
  const levels = bearing(scene, first, name)
  const isHundred = perHundred.test(words)
  const computedOf = (total: number, count: number): Formula<number> =>
    isHundred ? percentage(leaf(total), leaf(count)) : quotient(leaf(total), leaf(count))
  let tried = 0
  for (const total of levels)
    for (const count of levels) {
      if (total === count || figureAt(scene, total).unit !== numeratorOf(figure.unit)) continue
      if (!isHundred && figureAt(scene, count).unit === figureAt(scene, total).unit) continue
      if (++tried * chanceOf(figure) > 2 * CREDIBLE) return undefined
      const computed = computedOf(total, count)
      if (!agreesExactly(scene, index, computed)) continue
      const kind = isMoney(scene, index) ? "per-head" : "mean"
      return { kind, result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  return undefined
}

/** Lists of means that are named once, of the whole text. Only what agrees is claimed. */
export const findNamedMeans: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 2; index + 1 < scene.figures.length; index++) {
    const words = wordsBefore(scene, index)
    if (!averaged.test(words) || perMany.test(words) || dimensionOf(figureAt(scene, index).unit) === "percent") continue
    const listed = membersFrom(scene, index)
    // 小学生均校舍7.1平方米: one alone is told of a stage where its words name it.
    const stage = stageOfMean.exec(words)?.[1]
    const members = listed.length > 1 || stage === undefined ? listed : [{ index, name: stage }]
    if (members.length < 2 && stage === undefined) continue
    claims.push(...members.flatMap((member) => claimFor(scene, index, member, words) ?? []))
    index += members.length - 1
  }
  return claims
}
