/**
 * 大班额187个，占13.7%；2015年是241个，占17.9%，一年消化54个，占比回落4.2个百分点: a change that holds tells between which two counts it
 * lies, and what is told of their shares lies between the shares told right behind those counts.
 */
import { difference, dimensionOf, leaf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

/** ，占13.7%; (13.7%): a share right behind the count that it is of. */
const ofCount = /^(?:\(|[,，]?[^,，。;\d]{0,6}(?:占|率|比例|比重)[^,，。;\d]{0,12}$)/
/** ，占比回落: the change of the share is told right behind that of the count. */
const beside = /^[,，、][^,，。;\d]{0,14}$/

const shareOf = (scene: Scene, count: number): number | undefined => {
  const share = count + 1
  if (scene.figures[share]?.unit !== "%" || scene.roles[share] === "growth") return undefined
  return ofCount.test(between(scene, count, share)) ? share : undefined
}

const pointsOf = (scene: Scene, { result, computed }: RelationClaim): RelationClaim | undefined => {
  const points = result + 1
  if (computed.op !== "difference" || computed.from.op !== "leaf" || computed.less.op !== "leaf") return undefined
  if (points >= scene.figures.length || dimensionOf(figureAt(scene, points).unit) !== "points") return undefined
  if (!beside.test(between(scene, result, points))) return undefined
  const [more, less] = [shareOf(scene, computed.from.leaf), shareOf(scene, computed.less.leaf)]
  if (more === undefined || less === undefined) return undefined
  const apart = difference(leaf(more), leaf(less))
  const certain = agreesExactly(scene, points, apart)
  const words = wordsBefore(scene, points)
  return { kind: "difference", result: points, computed: apart, comparison: "equals", basis: "prose", words, certain }
}

/** The changes of shares of counts whose own changes are among the claims and hold. */
export const changesOfShares = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = new Set(claims.flatMap(({ kind, result }) => (kind === "difference" ? [result] : [])))
  return claims.flatMap((claim) => {
    if (claim.kind !== "difference" || !agreesExactly(scene, claim.result, claim.computed)) return []
    const found = pointsOf(scene, claim)
    return found === undefined || explained.has(found.result) ? [] : [found]
  })
}
