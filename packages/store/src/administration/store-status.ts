import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { nothingThere } from "../backup/write-backup.ts"
import type { ChainHead } from "../audit/audit-entry.ts"
import { type Database, ownerClient } from "../connection/open-database.ts"
import { explained } from "../connection/sql-failure.ts"
import { latestMigration, type TakenMigration, takenMigrations } from "../migrations/migrate.ts"

export interface StoreStatus {
  readonly place: string
  /** Undefined where somebody else runs the server. */
  readonly server: "created" | "started" | "adopted" | undefined
  readonly postgres: string
  /** Of the database on the disk, without evidence. */
  readonly bytes: number
  readonly migrations: ReadonlyArray<TakenMigration>
  /** The last step that this program knows. */
  readonly latest: number
  readonly chains: ReadonlyArray<ChainHead & { readonly district: string }>
}

/** Where the store is, how large, and how far its schema and audit logs have come. */
export const storeStatus = (database: Database) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient
    const migrations = yield* takenMigrations
    if (migrations.length === 0) return yield* nothingThere(database.place)
    const [row] = yield* sql<{ readonly postgres: string; readonly bytes: number }>`
      select current_setting('server_version') as postgres, pg_database_size(current_database())::float8 as bytes`
    const status: StoreStatus = {
      place: database.place,
      server: database.embedded?.how,
      postgres: row?.postgres ?? "",
      bytes: row?.bytes ?? 0,
      migrations,
      latest: latestMigration,
      chains: yield* sql<
        StoreStatus["chains"][number]
      >`select district, seq::int as seq, hash from duxue.audit_head order by district`
    }
    return status
  }).pipe(Effect.provide(ownerClient(database)), explained(database.place))
