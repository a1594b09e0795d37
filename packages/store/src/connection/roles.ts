/**
 * The two roles of the database. `duxue_owner` makes tables, and reads all of them for a backup; `duxue_app`, as whom the
 * program serves, changes rows of the districts that it was given and nothing else.
 */
import type * as PgClient from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import type { SqlError } from "effect/sql/SqlError"
import { serverCodeOf } from "./error-codes.ts"

export const ownerRole = "duxue_owner"
export const appRole = "duxue_app"

/** Any number, as long as no other of our locks has it. */
const rolesLock = 4_741_001

/** Somebody else was quicker, in another database of the same server. */
const isThereAlready = (error: SqlError): boolean => ["42710", "42P04", "23505"].includes(serverCodeOf(error) ?? "")

const unlessThere = (effect: Effect.Effect<unknown, SqlError>): Effect.Effect<void, SqlError> =>
  Effect.asVoid(Effect.catchIf(effect, isThereAlready, () => Effect.void))

const missingRoles = (sql: PgClient.PgClient) =>
  Effect.map(
    sql<{ readonly name: string }>`select rolname as name from pg_roles where rolname in (${ownerRole}, ${appRole})`,
    (rows) => [ownerRole, appRole].filter((role) => !rows.some(({ name }) => name === role))
  )

/** Of a server of our own: roles that log in, and the database. To be done as its superuser. */
export const prepareEmbedded = Effect.fnUntraced(function* (sql: PgClient.PgClient, database: string) {
  yield* sql.withTransaction(
    Effect.gen(function* () {
      yield* sql`select pg_advisory_xact_lock(${rolesLock})`
      for (const role of yield* missingRoles(sql)) yield* sql`create role ${sql(role)} login`
    })
  )
  const found = yield* sql`select 1 from pg_database where datname = ${database}`
  if (found.length === 0) {
    yield* unlessThere(sql`create database ${sql(database)} owner ${sql(ownerRole)}`.unprepared)
  }
})

/** The place of our tables, in the database that a client is connected to. */
export const prepareSchema = (sql: PgClient.PgClient): Effect.Effect<void, SqlError> =>
  Effect.gen(function* () {
    const found = yield* sql`select 1 from pg_namespace where nspname = 'duxue'`
    if (found.length === 0) yield* unlessThere(sql`create schema duxue authorization ${sql(ownerRole)}`)
  })

/** Of somebody else's server: roles that nobody logs in as, given to the login that we have. */
export const prepareExternal = Effect.fnUntraced(function* (sql: PgClient.PgClient) {
  for (const role of yield* missingRoles(sql)) yield* unlessThere(sql`create role ${sql(role)} nologin`)
  for (const role of [ownerRole, appRole]) {
    // From 16 on, whoever makes a role may give it away and yet not take it.
    const [row] = yield* sql<{ readonly member: boolean }>`select pg_has_role(${role}, 'set') as member`.pipe(
      Effect.catchIf(
        (error) => serverCodeOf(error) === "22023",
        () => sql<{ readonly member: boolean }>`select pg_has_role(${role}, 'member') as member`
      )
    )
    if (row?.member !== true) yield* sql`grant ${sql(role)} to current_user`
  }
  yield* prepareSchema(sql)
})
