/// <reference types="node" />
/** A store of its own for the tests of a file: a real server in a folder that is removed afterwards. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PgClient } from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { prepareSchema } from "../src/connection/roles.ts"
import { appClient, type Database, migrate, openDatabase, ownerClient, stopServer } from "../src/index.ts"

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "duxue-store-"))

export interface TemporaryStore {
  readonly database: Database
  readonly asOwner: <A, E>(effect: Effect.Effect<A, E, SqlClient | PgClient>) => Promise<A>
  readonly asApp: <A, E>(effect: Effect.Effect<A, E, SqlClient | PgClient>) => Promise<A>
  /** Another database on the same server, empty and without tables. */
  readonly another: (name: string) => Promise<TemporaryStore>
  readonly close: () => Promise<void>
}

/** Runs it, and throws what it failed with. */
export const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect)

/** What it failed with. */
export const failureOf = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => Effect.runPromise(Effect.flip(effect))

export const removeStore = async (folder: string): Promise<void> => {
  await run(stopServer(folder))
  rmSync(folder, { recursive: true, force: true })
}

const storeOf = (database: Database, folder: string): TemporaryStore => ({
  database,
  asOwner: (effect) => run(Effect.provide(effect, ownerClient(database))),
  asApp: (effect) => run(Effect.provide(effect, appClient(database))),
  another: async (name) => {
    const superuser = { ...database, owner: { ...database.owner, username: "postgres", database: "postgres" } }
    await storeOf(superuser, folder).asOwner(
      Effect.flatMap(SqlClient, (sql) => sql.unsafe(`create database ${name} owner duxue_owner`).unprepared)
    )
    const other = storeOf(
      {
        ...database,
        evidence: join(folder, name),
        owner: { ...database.owner, database: name },
        app: { ...database.app, database: name }
      },
      folder
    )
    await other.asOwner(Effect.flatMap(PgClient, prepareSchema))
    return other
  },
  close: () => removeStore(folder)
})

/** A store with the tables of this program and no rows; without tables where `empty`. */
export const temporaryStore = async ({ empty = false } = {}): Promise<TemporaryStore> => {
  const folder = temporaryFolder()
  const store = storeOf(await run(openDatabase({ data: folder, server: undefined })), folder)
  if (!empty) await store.asOwner(migrate({ place: folder }))
  return store
}
