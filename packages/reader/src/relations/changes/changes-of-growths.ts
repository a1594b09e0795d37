/**
 * 三年前只有28所。到2020年底达到47所，多了19所，增幅67.9%: a growth that holds tells between which two levels it lies, and the amount told
 * beside it with a verb of change lies between the same. So it is known however far back the former level was told.
 */
import { addable, difference, leaf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { AFTER_VERB, FALLEN, RISEN } from "../scene/change-words.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { falling } from "./level-pairs.ts"

const changed = new RegExp(`(?:${RISEN}|${FALLEN}|多|少)${AFTER_VERB}$`)
/** ，增长193.3%; ，净增5209台: one is told right behind the other, in a clause of its own. */
const beside = /^[,，、(][^,，。;:、\d]{0,10}$/

/** The amounts told right before and right behind a growth. */
const besideGrowth = (scene: Scene, growth: number): ReadonlyArray<number> =>
  [growth - 1, growth + 1].filter(
    (index) =>
      index >= 0 &&
      index < scene.figures.length &&
      beside.test(between(scene, Math.min(index, growth), Math.max(index, growth)))
  )

const changeOf = (scene: Scene, { result, computed }: RelationClaim): RelationClaim | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "difference") return undefined
  const { from, less } = computed.of
  if (from.op !== "leaf" || less.op !== "leaf") return undefined
  for (const change of besideGrowth(scene, result)) {
    const words = wordsBefore(scene, change)
    if (change === from.leaf || change === less.leaf || !changed.test(words.slice(-12))) continue
    if (!addable(figureAt(scene, change).unit, figureAt(scene, from.leaf).unit)) continue
    if (falling.test(words) !== falling.test(wordsBefore(scene, result))) continue
    const apart = difference(leaf(from.leaf), leaf(less.leaf))
    const holds = agreesExactly(scene, change, apart)
    if (!holds && !isOneSlipAway(scene, change, apart, (figure) => figure === change)) continue
    return {
      kind: "difference",
      result: change,
      computed: apart,
      comparison: "equals",
      basis: "prose",
      words,
      certain: holds
    }
  }
  return undefined
}

/** The changes of levels whose growths are among the claims and hold. */
export const changesOfGrowths = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = new Set(claims.flatMap(({ kind, result }) => (kind === "difference" ? [result] : [])))
  return claims.flatMap((claim) => {
    if (claim.kind !== "growth" || !agreesExactly(scene, claim.result, claim.computed)) return []
    const found = changeOf(scene, claim)
    return found === undefined || explained.has(found.result) ? [] : [found]
  })
}
