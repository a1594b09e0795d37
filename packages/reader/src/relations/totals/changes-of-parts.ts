/** 在校生8637人，比上年增加289人, the sum of 6747人，增加312人 and 1890人，减少23人: their changes add up as they do. */
import { difference, type Formula, leaf, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

const falling = /减|降|少/

/** The change told right after a level. */
const changeAfter = (scene: Scene, level: number): number | undefined =>
  scene.roles[level + 1] === "change" && figureAt(scene, level + 1).unit === figureAt(scene, level).unit
    ? level + 1
    : undefined

const total = (changes: ReadonlyArray<number>): Formula<number> => sum(...changes.map((change) => leaf(change)))

const changeOf = (scene: Scene, claim: RelationClaim): RelationClaim | undefined => {
  const result = changeAfter(scene, claim.result)
  const parts = leavesOf(claim.computed).map((part) => changeAfter(scene, part))
  if (result === undefined || parts.length < 2 || !parts.every((part) => part !== undefined)) return undefined
  const fell = (index: number): boolean => falling.test(wordsBefore(scene, index))
  const along = parts.filter((part) => fell(part) === fell(result))
  const against = parts.filter((part) => fell(part) !== fell(result))
  if (along.length === 0) return undefined
  const computed = against.length === 0 ? total(along) : difference(total(along), total(against))
  const words = wordsBefore(scene, result)
  return agreesExactly(scene, result, computed)
    ? { kind: "sum", result, computed, comparison: "equals", basis: "prose", words, certain: true }
    : undefined
}

/** The changes of the totals among the claims. Only what adds up is claimed: a kind may be new this year. */
export const changesOfParts = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlyArray<RelationClaim> =>
  [...claims].flatMap((claim) => {
    const found = claim.kind === "sum" && claim.computed.op === "sum" ? changeOf(scene, claim) : undefined
    return found === undefined ? [] : [found]
  })
