import type { Bilingual } from "@duxue/core"
import * as Data from "effect/Data"

/** Why the store could not do what was asked: each code is stable, each has one remedy. */
export type StoreFault =
  | "no-server-for-platform"
  | "data-folder-unusable"
  | "data-folder-of-other-version"
  | "cluster-not-created"
  | "server-not-started"
  | "server-not-stopped"
  | "invalid-database-url"
  | "not-reachable"
  | "access-denied"
  | "no-such-database"
  | "server-too-old"
  | "read-only-server"
  | "disk-full"
  | "too-many-connections"
  | "roles-missing"
  | "newer-schema"
  | "migration-failed"
  | "no-store"
  | "invalid-district"
  | "backup-unreadable"
  | "backup-damaged"
  | "backup-newer"
  | "store-not-empty"
  | "cannot-write"
  | "database-error"

/** What every operation of the store fails with; `explanation` names the place, the reason and the remedy. */
export class StoreFailure extends Data.TaggedError("StoreFailure")<{
  readonly code: StoreFault
  readonly explanation: Bilingual
  readonly cause?: unknown
}> {
  override readonly message = this.explanation.zh
}
