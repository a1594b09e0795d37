/**
 * Last year's figures in brackets behind those of this year: 学校57所（58所），其中中专24所（24所）、技工学校27所（27所）…. They are a table
 * of their own, in the shape of the other: where this year's add up, so do last year's.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { figureAt, type Scene } from "../scene/scene.ts"
import { chanceOfAll, claimsOfColumns, columnSum } from "./column-sums.ts"

/** The figure that stands first in a bracket right behind another, and is of its unit. */
const bracketedBehind = (scene: Scene, index: number): number | undefined => {
  const behind = index + 1
  const figure = scene.figures[behind]
  const bracket = scene.brackets[behind]
  if (figure === undefined || bracket === undefined || figure.unit !== figureAt(scene, index).unit) return undefined
  if (bracket.open !== figureAt(scene, index).end || figure.qualifier !== "exact") return undefined
  return scene.brackets[behind + 1] === bracket ? undefined : behind
}

/** Of columns that a table beside them bears out, so few may agree by chance. */
const BESIDE = 0.2

/** Sums over what stands in brackets behind the total and behind all parts of a sum. */
export const findBracketedColumns = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> =>
  claims.flatMap((claim): ReadonlyArray<RelationClaim> => {
    if (claim.kind !== "sum" || claim.computed.op !== "sum") return []
    const total = bracketedBehind(scene, claim.result)
    if (total === undefined) return []
    const parts = leavesOf(claim.computed).map((part) => bracketedBehind(scene, part))
    if (parts.length < 2 || !parts.every((part) => part !== undefined)) return []
    const own = columnSum(scene, claim.result, leavesOf(claim.computed), true)
    const beside = columnSum(scene, total, parts, true)
    if (beside.holds && beside.chance <= BESIDE) return claimsOfColumns(scene, [beside], claim.words)
    if (!own.holds || chanceOfAll([own, beside]) > BESIDE) return []
    return claimsOfColumns(scene, [own, beside], claim.words).filter(({ result }) => result === total)
  })
