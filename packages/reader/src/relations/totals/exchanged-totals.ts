/**
 * A total and its first part in each other's place: 残疾儿童71人，随班就读126人，特校就读43人，送教上门12人. No finder of totals sees
 * one there, for the parts are more than the whole and nothing is near; but read the other way round they make it exactly.
 */
import { dimensionOf, leaf, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { chanceOf } from "../doubt/evidence.ts"
import { holdsExchanged } from "../doubt/exchange-away.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { namesPart } from "./added-up.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const MOST_PARTS = 24
/** Words that announce parts of what stands before them, or what is left of it. */
const announces = /其中|包括|含|分别|具体|分布|:|其余|其他|[(]/
/**
 * 核定8236名，实有8512名，缺编276名; 计划1280人，报名1764人，落选484人: what two lie apart, or come to together, is no part of
 * either.
 */
const apart = /缺|落选|落榜|未(?:被?录取|中签|入选)|超|空编|结余|余额|相差|差额|高出|多出|净|合计|共计|总计|之和/
/** Of so many lists that might be read so, one agrees by chance: with words that announce parts, and without. */
const TOLD = 0.15
const UNTOLD = 0.02

/** The levels of one unit that a sentence tells one after the other, brackets apart. */
const listFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const { unit } = figureAt(scene, first)
  const { end } = nearOf(scene, first).sentence
  const bracket = scene.brackets[first]
  const list: Array<number> = []
  for (let index = first; index < scene.figures.length && list.length <= MOST_PARTS; index++) {
    const figure = figureAt(scene, index)
    if (figure.start >= end || (bracket !== undefined && figure.start > bracket.close)) break
    if (scene.brackets[index] !== bracket && list.length > 1) continue
    if (figure.unit !== unit || figure.qualifier !== "exact" || scene.roles[index] !== "level") break
    list.push(index)
  }
  return list
}

const isAddable = (scene: Scene, index: number): boolean =>
  !["percent", "points", "ratio", "coefficient"].includes(dimensionOf(figureAt(scene, index).unit))

/** Figures of relations that hold: they are in their places. */
const settledBy = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlySet<number> => {
  const settled = new Set<number>()
  for (const claim of claims) {
    if (!agreesExactly(scene, claim.result, claim.computed)) continue
    for (const each of [claim.result, ...leavesOf(claim.computed)]) settled.add(each)
  }
  return settled
}

const claimAt = (scene: Scene, total: number, settled: ReadonlySet<number>): RelationClaim | undefined => {
  const first = total + 1
  if (settled.has(total) || settled.has(first) || !isAddable(scene, total)) return undefined
  const list = listFrom(scene, total)
  if (list.length < 3 || list[1] !== first) return undefined
  const parts = list.slice(1)
  const told =
    announces.test(between(scene, total, first)) ||
    announces.test(wordsBefore(scene, list.at(-1) ?? total)) ||
    // 劝返复学7名，小学31名，初中24名: the parts bear names of stages, and the total does not.
    (!namesPart(scene, total) && parts.every((part) => namesPart(scene, part)))
  if (list.some((each) => apart.test(wordsBefore(scene, each)))) return undefined
  const computed = sum(...parts.map((part) => leaf(part)))
  // What would stand as the total is the first part as written.
  if (chanceOf(figureAt(scene, first)) > (told ? TOLD : UNTOLD)) return undefined
  if (!holdsExchanged(scene, total, computed, [total, first])) return undefined
  return {
    kind: "sum",
    result: total,
    computed,
    comparison: "equals",
    basis: "prose",
    words: wordsBefore(scene, total),
    certain: false
  }
}

/** Totals of the whole text that changed places with their first parts, beside what is claimed already. */
export const exchangedTotals = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const settled = settledBy(scene, claims)
  return scene.figures.flatMap((figure, index) => {
    if (figure.qualifier !== "exact" || scene.roles[index] !== "level") return []
    const found = claimAt(scene, index, settled)
    return found === undefined ? [] : [found]
  })
}
