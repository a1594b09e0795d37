/**
 * The store for whoever looks after it: each call opens it, does one thing and lets go, and rejects with a `StoreFailure`. Promises,
 * so that a program with an Effect of its own inside can call it.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { OrganisationId } from "@duxue/core"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { type ChainProof, verifyAudit } from "../audit/audit-log.ts"
import type { Manifest } from "../backup/manifest.ts"
import { restoreBackup } from "../backup/restore-backup.ts"
import { type BackupReport, nothingThere, writeBackup } from "../backup/write-backup.ts"
import { type Database, openDatabase, ownerClient } from "../connection/open-database.ts"
import { settingsFrom, type StoreSettings } from "../connection/settings.ts"
import { explained } from "../connection/sql-failure.ts"
import { stopServer } from "../embedded/stop-server.ts"
import { migrate, takenMigrations } from "../migrations/migrate.ts"
import type { StoreFailure } from "../store-failure.ts"
import { storeStatus, type StoreStatus } from "./store-status.ts"

export type { ChainProof } from "../audit/audit-log.ts"
export type { Manifest } from "../backup/manifest.ts"
export type { BackupReport } from "../backup/write-backup.ts"
export { StoreFailure } from "../store-failure.ts"
export type { StoreStatus } from "./store-status.ts"

/** Fails where there is no store, rather than make one under a mistyped name. */
const openExisting = Effect.fnUntraced(function* (settings: StoreSettings) {
  if (settings.server === undefined && !existsSync(join(settings.data, "pgdata"))) {
    return yield* nothingThere(settings.data)
  }
  return yield* openDatabase(settings)
})

const withSettings = <A>(
  data: string | undefined,
  use: (settings: StoreSettings) => Effect.Effect<A, StoreFailure>
): Promise<A> => Effect.runPromise(Effect.flatMap(settingsFrom(data), use))

/** `data` is the data folder, where it is not the default one. */
export const status = (data: string | undefined): Promise<StoreStatus> =>
  withSettings(data, (settings) => Effect.flatMap(openExisting(settings), storeStatus))

/** Makes the store, or brings its schema up to date; gives the steps that it took. */
export const prepare = (data: string | undefined): Promise<StoreStatus> =>
  withSettings(data, (settings) =>
    Effect.gen(function* () {
      const database = yield* openDatabase(settings)
      yield* Effect.provide(migrate({ place: database.place }), ownerClient(database))
      return yield* storeStatus(database)
    })
  )

export const backup = (data: string | undefined, path: string): Promise<BackupReport> =>
  withSettings(data, (settings) => Effect.flatMap(openExisting(settings), (database) => writeBackup(database, path)))

export const restore = (data: string | undefined, path: string): Promise<{ place: string; manifest: Manifest }> =>
  withSettings(data, (settings) =>
    Effect.gen(function* () {
      const database = yield* openDatabase(settings)
      return { place: database.place, manifest: yield* restoreBackup(database, path) }
    })
  )

/** Goes along the audit log of every district. */
export const verify = (data: string | undefined): Promise<ReadonlyArray<ChainProof>> =>
  withSettings(data, (settings) => Effect.flatMap(openExisting(settings), verifyAll))

const verifyAll = (database: Database) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient
    if ((yield* takenMigrations).length === 0) return yield* nothingThere(database.place)
    const districts = yield* sql<{ readonly district: OrganisationId }>`
      select district from duxue.audit union select district from duxue.audit_head order by district`
    return yield* Effect.forEach(districts, ({ district }) => verifyAudit(district))
  }).pipe(Effect.provide(ownerClient(database)), explained(database.place))

/** Stops the server of the data folder; tells whether one was running. */
export const stop = (data: string | undefined): Promise<boolean> =>
  withSettings(data, (settings) => stopServer(settings.data))
