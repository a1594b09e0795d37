/**
 * A second look at figures of which the words tell a relation that nothing bears out. Most finders claim only what
 * agrees, for words alone seldom say which figures are meant; a relation that a clerk's slip has broken would so go
 * unseen. What one slip of the hand in one figure would mend is claimed too, as a question.
 */
import { type Formula, leavesOf, type RelationClaim } from "@duxue/core"
import { isOneSlipAway } from "./one-slip.ts"
import { agrees, type Finder, type Scene } from "./scene.ts"

/** Every further reading of the words makes an agreement by chance likelier. */
const MOST_READINGS = 2

const resultsOf = (claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(claims.map((claim) => claim.result))

/** Figures that some relation bears out: they are no suspects. */
const borneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap((claim) =>
      agrees(scene, claim.result, claim.computed) ? [claim.result, ...leavesOf(claim.computed)] : []
    )
  )

/** Claims of the finders about figures that no claim explains yet, each mended by one slip. Never certain. */
export const secondLook = (
  scene: Scene,
  finders: ReadonlyArray<Finder>,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const explained = resultsOf(claims)
  const trusted = borneOut(scene, claims)
  const readings = new Map<number, number>()
  const orElse = (result: number, formula: Formula<number>): boolean => {
    if (explained.has(result)) return false
    const read = readings.get(result) ?? 0
    if (read >= MOST_READINGS) return false
    readings.set(result, read + 1)
    return isOneSlipAway(scene, result, formula, (index) => !trusted.has(index))
  }
  const looked: Scene = { ...scene, orElse }
  return finders.flatMap((find) =>
    find(looked)
      .filter(({ result }) => !explained.has(result))
      .map((claim) => ({ ...claim, certain: false }))
  )
}
