/** Brings the schema up to what this program knows. */
import * as Effect from "effect/Effect"
import * as Migrator from "effect/sql/Migrator"
import { SqlClient } from "effect/sql/SqlClient"
import { explained } from "../connection/sql-failure.ts"
import { StoreFailure } from "../store-failure.ts"
import { migrations as ownMigrations } from "./index.ts"
import type { Migration } from "./statements.ts"

/** One step of the schema, as it was recorded when it was taken. */
export interface TakenMigration {
  readonly id: number
  readonly name: string
}

type Migrations = Readonly<Record<string, Migration>>

const numberOf = (key: string): number => Number.parseInt(key, 10)

/** The number of the last step that a program knows. */
const latestOf = (migrations: Migrations): number => Math.max(0, ...Object.keys(migrations).map(numberOf))

export const latestMigration = latestOf(ownMigrations)

/** The steps that the schema has taken, in order; none where there is no schema. */
export const takenMigrations = Effect.gen(function* () {
  const sql = yield* SqlClient
  const [table] = yield* sql<{ readonly there: boolean }>`select to_regclass('duxue.migration') is not null as there`
  if (table?.there !== true) return []
  return yield* sql<TakenMigration>`select migration_id as id, name from duxue.migration order by migration_id`
})

/** Any number, as long as no other of our locks has it. */
const migrationLock = 4_741_002

export interface MigrateOptions {
  /** For errors: the database as it may be shown. */
  readonly place: string
  /** The last step to take; all where it is left out. */
  readonly upTo?: number | undefined
  readonly migrations?: Migrations | undefined
}

/**
 * Takes the steps that are missing, all or none of them, and gives those it took. Of several programs that start at once,
 * one takes them and the others wait. Fails with `newer-schema` where the schema is ahead of the program.
 */
export const migrate = ({ place, upTo, migrations = ownMigrations }: MigrateOptions) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient
    const wanted = Object.fromEntries(
      Object.entries(migrations).filter(([key]) => upTo === undefined || numberOf(key) <= upTo)
    )
    return yield* sql.withTransaction(
      Effect.gen(function* () {
        // Before the migrator looks whether its table is there: two that find none would both make one.
        yield* sql`select pg_advisory_xact_lock(${migrationLock})`
        yield* refuseUnknown(yield* takenMigrations, migrations, place)
        return yield* Migrator.make({})({ loader: Migrator.fromRecord(wanted), table: "duxue.migration" })
      })
    )
  }).pipe(
    Effect.catchTag("MigrationError", (error) =>
      Effect.fail(
        new StoreFailure({
          code: "migration-failed",
          cause: error,
          explanation: {
            zh: `数据库 ${place} 未能升级，内容没有改变：${innermost(error)}`,
            en: `The schema of the database ${place} could not be brought up to date, and nothing was changed: ${innermost(error)}`
          }
        })
      )
    ),
    explained(place)
  )

const innermost = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? innermost(error.cause) : String(error)

/** A step that this program does not know, or knows by another name, was taken by a newer one. */
const refuseUnknown = (taken: ReadonlyArray<TakenMigration>, migrations: Migrations, place: string) => {
  const known = new Map(Object.keys(migrations).map((key) => [numberOf(key), key.replace(/^\d+_/u, "")]))
  const unknown = taken.filter(({ id, name }) => known.get(id) !== name)
  if (unknown.length === 0) return Effect.void
  const names = unknown.map(({ id, name }) => `${id}_${name}`)
  return Effect.fail(
    new StoreFailure({
      code: "newer-schema",
      explanation: {
        zh: `数据库 ${place} 已由更新的程序升级（${names.join("、")}），本程序只认识到第 ${latestOf(migrations)} 步。请升级本程序。`,
        en: `The database ${place} was brought up to date by a newer program (${names.join(", ")}), and this one knows step ${latestOf(migrations)} at most: upgrade it.`
      }
    })
  )
}
