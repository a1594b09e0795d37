/// <reference types="node" />
/** A store of its own for the tests of a file: a real server in a folder that is removed afterwards. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { PgClient } from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import type { SqlClient } from "effect/sql/SqlClient"
import { appClient, type Database, migrate, openDatabase, ownerClient, stopServer } from "../src/index.ts"

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "duxue-store-"))

export interface TemporaryStore {
  readonly database: Database
  readonly asOwner: <A, E>(effect: Effect.Effect<A, E, SqlClient | PgClient>) => Promise<A>
  readonly asApp: <A, E>(effect: Effect.Effect<A, E, SqlClient | PgClient>) => Promise<A>
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

/** A store with the tables of this program and no rows; without tables where `empty`. */
export const temporaryStore = async ({ empty = false } = {}): Promise<TemporaryStore> => {
  const folder = temporaryFolder()
  const database = await run(openDatabase({ data: folder, server: undefined }))
  const asOwner: TemporaryStore["asOwner"] = (effect) => run(Effect.provide(effect, ownerClient(database)))
  if (!empty) await asOwner(migrate({ place: folder }))
  return {
    database,
    asOwner,
    asApp: (effect) => run(Effect.provide(effect, appClient(database))),
    close: () => removeStore(folder)
  }
}
