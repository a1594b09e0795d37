/** What migrations are written with: SQL by hand, one statement at a time. */
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { appRole, ownerRole } from "../connection/roles.ts"

export type Migration = Effect.Effect<void, unknown, SqlClient>

/** Runs statements in order; the server takes one at a time. */
export const statements = (...texts: ReadonlyArray<string>): Migration =>
  Effect.flatMap(SqlClient, (sql) => Effect.forEach(texts, (text) => sql.unsafe(text).unprepared, { discard: true }))

/** The setting that says, for one transaction, whose rows may be seen. */
export const districtsSetting = "duxue.districts"

/** True of a row whose district is among those of the transaction; where nothing is set, of none. */
export const withinReach = (district: string): string =>
  `${district} = any (string_to_array(current_setting('${districtsSetting}', true), ','))`

/** What the program may do with the rows of a table, beside reading them. */
export type Rights = "insert" | "insert, update" | "insert, delete" | "insert, update, delete" | "none"

const granted = (table: string, rights: Rights): string =>
  `grant select${rights === "none" ? "" : `, ${rights}`} on duxue.${table} to ${appRole}`

const reach = withinReach("district")

/**
 * Rows of a district are seen by those who were given the district. The owner's own policy is for backups: without one even
 * the owner sees nothing.
 */
export const districtTable = (table: string, rights: Rights): ReadonlyArray<string> => [
  `alter table duxue.${table} enable row level security`,
  `alter table duxue.${table} force row level security`,
  `create policy owner on duxue.${table} to ${ownerRole} using (true) with check (true)`,
  `create policy reach on duxue.${table} to ${appRole} using (${reach}) with check (${reach})`,
  granted(table, rights)
]

/** A small table that is the same for all districts. */
export const referenceTable = (table: string, rights: Rights): ReadonlyArray<string> => [granted(table, rights)]
