/**
 * By how much a share moved that was just told of two years: 2023年占22.89%；2022年占22.60%。占比提高0.29个百分点. The words name neither
 * share, for there are no others that they could mean.
 */
import { difference, dimensionOf, leaf, type RelationClaim } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 占比提高, 比重较上年下降, 比例上升了: of the same share as before, with no name of its own. */
const moved =
  /^[,，]?(?:其)?(?:所)?占?(?:比重?|比例|比率)(?:同比|(?:比|较)(?:上年|去年))?(提高|提升|上升|增加|下降|降低|减少|回落)了?$/
const fell = /下降|降低|减少|回落/
const yearNamed = /(?:19|20)\d{2}(?=年)/g
const changing = anyOf("增提升减下降")
const MOST_BACK = 6

const isShare = (scene: Scene, index: number): boolean => {
  const { unit, qualifier, value } = figureAt(scene, index)
  return unit === "%" && qualifier === "exact" && value !== undefined && scene.roles[index] !== "growth"
}

/** The percentages told last before a figure in its paragraph, the nearest first. */
const sharesBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).paragraph
  const shares: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--)
    if (isShare(scene, at)) shares.push(at)
  return shares
}

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  if (dimensionOf(figureAt(scene, index).unit) !== "points" || figureAt(scene, index).qualifier !== "exact")
    return undefined
  const words = wordsBefore(scene, index)
  const verb = moved.exec(words)?.[1]
  if (verb === undefined) return undefined
  const [second, first, ...others] = sharesBefore(scene, index)
  // With a third share told beside them there are others that the words could mean.
  if (first === undefined || second === undefined || others.length > 0) return undefined
  const from = nearOf(scene, first).sentence.start
  const [one, other] = [
    scene.plain.slice(from, figureAt(scene, first).start),
    scene.plain.slice(figureAt(scene, first).end, figureAt(scene, second).start)
  ].map((told) => Number(told.match(yearNamed)?.at(-1) ?? 0))
  if (one === undefined || other === undefined || one * other === 0 || one === other) return undefined
  const [now, before] = one > other ? [leaf(first), leaf(second)] : [leaf(second), leaf(first)]
  const computed = fell.test(verb) ? difference(before, now) : difference(now, before)
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Moves of shares told of two years, of the whole text. */
export const findGapsOfTwoYears: Finder = findAtEach(gapAt, changing)
