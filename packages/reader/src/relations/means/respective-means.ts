/**
 * 班级486个、214个、132个，学生20412人、9630人、6468人，平均班额分别为42人、45人、49人: means in one list, told of two lists as long
 * before it, which are matched in order. Claimed where all pairs agree, or all of three and more but one.
 */
import { dimensionOf, leaf, quotient, type RelationClaim } from "@duxue/core"
import { approximateValues, chanceOf } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, type Finder, hasCue, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const averaged = /均|每|班额|比(?:例)?/
const inOrder = /分别|依次|各/
/** So many figures before the list come into question. */
const MOST_BACK = 24
/** Lists that nobody meant agree with so few. */
const CREDIBLE = 0.02
/** Before exact arithmetic decides: a quotient this far from the first mean, as a share of it, is none. */
const ROUGHLY = 0.3

interface Pairing {
  readonly totals: ReadonlyArray<number>
  readonly counts: ReadonlyArray<number>
}

/** Members of a list as told: side by side, or each in turn with a figure of another kind. */
const listsBefore = (scene: Scene, first: number, length: number): ReadonlyArray<ReadonlyArray<number>> => {
  const { start } = nearOf(scene, first).paragraph
  const lists: Array<ReadonlyArray<number>> = []
  for (let last = first - 1; last >= 0 && last >= first - MOST_BACK; last--)
    for (const stride of [1, 2]) {
      const from = last - stride * (length - 1)
      if (from < 0 || figureAt(scene, from).start < start) continue
      const list = Array.from({ length }, (_, at) => from + stride * at)
      const { unit } = figureAt(scene, last)
      if (dimensionOf(unit) === "percent" || scene.roles[last] !== "level") continue
      if (list.every((each) => figureAt(scene, each).unit === unit && figureAt(scene, each).value !== undefined))
        lists.push(list)
    }
  return lists
}

const claimsOf = (
  scene: Scene,
  means: ReadonlyArray<number>,
  { totals, counts }: Pairing
): ReadonlyArray<RelationClaim> =>
  means.map((result, at) => ({
    kind: figureAt(scene, result).unit === "比" ? "ratio" : isMoney(scene, result) ? "per-head" : "mean",
    result,
    computed: quotient(leaf(totals[at] as number), leaf(counts[at] as number)),
    comparison: "equals",
    basis: "prose",
    words: "分别",
    certain: true
  }))

const claimsFor = (scene: Scene, means: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const [first] = means as [number, ...Array<number>]
  const values = approximateValues(scene)
  const lists = listsBefore(scene, first, means.length)
  const isRough = ({ totals, counts }: Pairing): boolean => {
    const told = means.filter((mean, at) => {
      const computed = (values[totals[at] as number] as number) / (values[counts[at] as number] as number)
      return Math.abs(computed - (values[mean] as number)) <= ROUGHLY * (values[mean] as number)
    })
    return told.length >= means.length - 1
  }
  const chance = means.reduce((product, mean) => product * chanceOf(figureAt(scene, mean)), 1)
  let best: ReadonlyArray<RelationClaim> | undefined
  let tried = 0
  for (const totals of lists)
    for (const counts of lists) {
      if (totals.some((each) => counts.includes(each)) || !isRough({ totals, counts })) continue
      if (++tried * chance > CREDIBLE) return []
      const claims = claimsOf(scene, means, { totals, counts })
      const wrong = claims.filter(({ result, computed }) => !agreesExactly(scene, result, computed)).length
      if (wrong === 0) return claims
      if (wrong === 1 && means.length > 2) best ??= claims
    }
  return best ?? []
}

const cues = anyOf("均每额比")

/** Lists of means of the whole text. */
export const findRespectiveMeans: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 2; index + 1 < scene.figures.length; index++) {
    if (!hasCue(scene, index, cues)) continue
    const words = wordsBefore(scene, index)
    if (!inOrder.test(words) || !averaged.test(words) || dimensionOf(figureAt(scene, index).unit) === "percent")
      continue
    const means = listFrom(scene, index)
    if (means.length < 2) continue
    claims.push(...claimsFor(scene, means))
    index = means.at(-1) as number
  }
  return claims
}
