/**
 * Tables told in prose, beside what their words claim: rows of schools, classes, pupils and teachers of a whole and then of its
 * parts, columns told at once with 分别, and last year's figures in brackets behind each.
 */
import type { RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { findBreakdownsByRows } from "./breakdowns-by-rows.ts"
import { findColumnsAtOnce } from "./columns-at-once.ts"
import { findBracketedColumns } from "./bracketed-columns.ts"
import { proseTableOf } from "./rows.ts"

/** Sums over the columns of tables of the whole text; `claims` are what words claim already. */
export const findProseTables = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const table = proseTableOf(scene)
  const found = [...findBreakdownsByRows(scene, table.rows), ...findColumnsAtOnce(scene, table)]
  return [...found, ...findBracketedColumns(scene, [...claims, ...found])]
}
