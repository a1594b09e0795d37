/** 在校生8637人，比上年增加289人, the sum of 6747人，增加312人 and 1890人，减少23人: their changes add up as they do. */
import { difference, type Formula, leaf, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

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
  const claimed: RelationClaim = {
    kind: "sum",
    result,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }
  if (agreesExactly(scene, result, computed)) return claimed
  // 增加1.34万册 of 0.93 and 0.43: changes are reckoned on what was not rounded yet.
  if ([result, ...parts].some((each) => figureAt(scene, each).step.numerator !== 0n)) return undefined
  // A kind that is new this year leaves some number out, and seldom one that a slip mends.
  const isSlip = agreesExactly(scene, claim.result, claim.computed) && isOneSlipAway(scene, result, computed)
  return isSlip ? { ...claimed, certain: false } : undefined
}

/** The changes of the totals among the claims: what adds up, or would but for a slip, for a kind may be new this year. */
export const changesOfParts = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlyArray<RelationClaim> =>
  [...claims].flatMap((claim) => {
    const found = claim.kind === "sum" && claim.computed.op === "sum" ? changeOf(scene, claim) : undefined
    return found === undefined ? [] : [found]
  })
