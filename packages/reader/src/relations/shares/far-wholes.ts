/**
 * Wholes told sections before the shares that are of them: 公共预算教育经费128460.52万元…公共预算教育经费中，人员89364.28万元、公用…，分别占69.57%、….
 * They are known by the name that 中 takes up, or by the shares, which agree on one number.
 */
import { addable, evaluate, Interval, leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { type Implied, isWithin, openness } from "../doubt/implied-wholes.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { SECOND_BREAKDOWN } from "../totals/broken-down-again.ts"

/** 公共预算教育经费中，用于: what the list is of, by its name. */
const within = /([\u4e00-\u9fff]{4,20})中[,，]?[^,，。;\d]{0,12}$/
const ending = /(?:合计|总计|共计|共|为|是|达到?|约|有)+$/
/** The words before a list that may name its whole, in characters. */
const LEAD = 48
/** A whole this sharply drawn by its shares is no other number of the text by chance. */
const SHARP = 0.002
/** Farther back no reader remembers a whole. */
const MOST_FAR = 200
const hundred = Rational.fromInteger(100)

type ClaimsOf = (whole: number) => ReadonlyArray<RelationClaim>

/** What the words call the whole, without its place and its year. */
const nameOf = (scene: Scene, first: number): string | undefined => {
  const { start } = figureAt(scene, first)
  const lead = scene.plain.slice(Math.max(nearOf(scene, first).sentence.start, start - LEAD), start)
  return within.exec(lead)?.[1]?.replace(/^(?:全[省市区县]|[我本][省市区县]|其)/, "")
}

/** That the parts make up the whole, which their shares tell by making a hundred. */
const sumOver = (
  scene: Scene,
  whole: number,
  shares: ReadonlyArray<number>,
  parts: ReadonlyArray<number>
): ReadonlyArray<RelationClaim> => {
  const computed = sum(...parts.map(leaf))
  const together = evaluate(sum(...shares.map(leaf)), (index) => scene.intervals[index])
  const isAll = together !== undefined && Interval.contains(together, hundred)
  return isAll || agreesExactly(scene, whole, computed)
    ? [
        {
          kind: "sum",
          result: whole,
          computed,
          comparison: "equals",
          basis: "prose",
          words: SECOND_BREAKDOWN,
          certain: true
        }
      ]
    : []
}

/** The claims of a list of shares of a whole told far before it, and of the parts that make it up; none where none was told. */
export const ofFarWhole = (
  scene: Scene,
  implied: Implied | undefined,
  shares: ReadonlyArray<number>,
  parts: ReadonlyArray<number>,
  claimsOf: ClaimsOf
): ReadonlyArray<RelationClaim> => {
  const first = parts[0] as number
  const name = nameOf(scene, first)
  const isSharp = implied !== undefined && openness(implied.range) <= SHARP
  if (name === undefined && !isSharp) return []
  const { unit } = figureAt(scene, first)
  let drawn: number | undefined
  for (let by = first - 1; by >= 0 && by >= first - MOST_FAR; by--) {
    if (scene.roles[by] !== "level" || !addable(figureAt(scene, by).unit, unit)) continue
    if (name !== undefined && wordsBefore(scene, by).replace(ending, "").endsWith(name)) {
      const claims = claimsOf(by)
      if (areListBorneOut(scene, claims)) return [...claims, ...sumOver(scene, by, shares, parts)]
    }
    if (drawn === undefined && isSharp && isWithin(scene, implied.range, by)) drawn = by
  }
  return drawn === undefined ? [] : [...claimsOf(drawn), ...sumOver(scene, drawn, shares, parts)]
}
