/** From a backup to a store: all of it, proved row by row, or none. */
import { createHash } from "node:crypto"
import { createReadStream, existsSync, mkdirSync, readFileSync } from "node:fs"
import { type FileHandle, open } from "node:fs/promises"
import { dirname } from "node:path"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { SqlClient } from "effect/sql/SqlClient"
import { type Database, ownerClient } from "../connection/open-database.ts"
import { explained } from "../connection/sql-failure.ts"
import { evidenceFile } from "../evidence/evidence-file.ts"
import { writeDurably } from "../files/write-durably.ts"
import { migrations as ownMigrations } from "../migrations/index.ts"
import { latestMigration, migrate, takenMigrations } from "../migrations/migrate.ts"
import { StoreFailure } from "../store-failure.ts"
import { backupDamaged, backupNewer, backupUnreadable, storeNotEmpty } from "./backup-failures.ts"
import { evidenceMember, Manifest, manifestName, tableMember, type TableRecord } from "./manifest.ts"
import { type LineTally, tally, unpack } from "./pack-lines.ts"
import { insertLines, linesOf, listTables, settleText, type Table } from "./tables.ts"
import { listMembers, type Member } from "./tape.ts"

export interface Backup {
  readonly path: string
  readonly manifest: Manifest
  readonly members: ReadonlyMap<string, Member>
}

const decodeManifest = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest))

/** Reads what a backup says of itself; fails where it is none, is damaged, or was made by a newer program. */
export const openBackup = (path: string): Effect.Effect<Backup, StoreFailure> =>
  Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => open(path, "r"), catch: (cause) => backupUnreadable(path, cause) }),
    (file) =>
      Effect.gen(function* () {
        const members = yield* Effect.tryPromise({
          try: () => listMembers(file),
          catch: (cause) => backupUnreadable(path, cause)
        })
        if (members === undefined) return yield* backupDamaged(path, "…")
        const byName = new Map(members.map((member) => [member.name, member]))
        const manifest = yield* Effect.tryPromise({
          try: async () => decodeManifest(await textOf(file, byName.get(manifestName))),
          catch: () => backupDamaged(path, manifestName)
        })
        if (!isKnown(manifest)) return yield* backupNewer(path, manifest, latestMigration)
        return { path, manifest, members: byName }
      }),
    (file) => Effect.promise(() => file.close())
  )

const textOf = async (file: FileHandle, member: Member | undefined): Promise<string> => {
  if (member === undefined) throw new RangeError("no manifest")
  const bytes = Buffer.alloc(member.size)
  await file.read(bytes, 0, member.size, member.offset)
  return bytes.toString("utf8")
}

const isKnown = ({ migrations }: Manifest): boolean => {
  const known = new Set(Object.keys(ownMigrations).map((key) => key.replace(/^0*/u, "")))
  return migrations.every(({ id, name }) => known.has(`${id}_${name}`))
}

/**
 * Fills an empty store, in one transaction: the schema as it was, every row, and then the steps that the schema lacks. Each table is
 * read back, and its rows and their hash compared with what the backup says.
 */
export const restoreBackup = Effect.fnUntraced(function* (database: Database, path: string) {
  const backup = yield* openBackup(path)
  const { manifest } = backup
  yield* Effect.gen(function* () {
    const sql = yield* SqlClient
    yield* sql.withTransaction(
      Effect.gen(function* () {
        yield* settleText
        yield* emptySchema(database, manifest)
        yield* sql`set constraints all deferred`
        const tables = yield* listTables
        for (const record of manifest.tables) {
          const table = tables.find(({ name }) => name === record.name)
          if (table === undefined) return yield* backupDamaged(path, record.name)
          yield* fill(backup, record, table)
        }
        yield* restoreEvidence(backup, database)
        yield* migrate({ place: database.place })
      })
    )
  }).pipe(Effect.provide(ownerClient(database)), explained(database.place))
  return manifest
})

/** The schema at the step of the backup, without a row. */
const emptySchema = Effect.fnUntraced(function* (database: Database, manifest: Manifest) {
  const sql = yield* SqlClient
  const latest = Math.max(0, ...manifest.migrations.map(({ id }) => id))
  const taken = yield* takenMigrations
  if (taken.length > 0 && taken.at(-1)?.id !== latest) return yield* storeNotEmpty(database.place)
  yield* migrate({ place: database.place, upTo: latest })
  for (const { name } of yield* listTables) {
    const rows = yield* sql.unsafe(`select 1 from duxue."${name}" limit 1`)
    if (rows.length > 0) return yield* storeNotEmpty(database.place)
  }
})

const fill = Effect.fnUntraced(function* ({ path, members }: Backup, record: TableRecord, all: Table) {
  const member = members.get(tableMember(record.name))
  const columns = record.columns.flatMap((name) => all.columns.filter((column) => column.name === name))
  const table = { ...all, columns }
  if (member === undefined || columns.length !== record.columns.length) return yield* backupDamaged(path, record.name)
  const lines = () => Stream.fromAsyncIterable(unpack(path, member), () => backupDamaged(path, record.name))
  // Read twice: the database is given nothing that was not proved first.
  const read = yield* tally(lines())
  if (!agree(read, record)) return yield* backupDamaged(path, record.name)
  yield* tally(lines(), (batch) => Effect.asVoid(insertLines(table, batch)))
  const kept = yield* tally(linesOf(table))
  if (!agree(kept, record)) return yield* backupDamaged(path, record.name)
})

const agree = (counted: LineTally, { rows, sha256 }: TableRecord): boolean =>
  counted.rows === rows && counted.sha256 === sha256

/** Before the rows that name it are there to be seen. What is left behind by a failure has the right content under its name. */
const restoreEvidence = ({ path, manifest, members }: Backup, database: Database) =>
  Effect.forEach(
    manifest.evidence,
    ({ sha256 }) =>
      Effect.gen(function* () {
        const file = evidenceFile(database.evidence, sha256)
        if (existsSync(file) && hashOf(readFileSync(file)) === sha256) return
        const member = members.get(evidenceMember(sha256))
        if (member === undefined) return yield* backupDamaged(path, evidenceMember(sha256))
        const content = yield* Effect.promise(() => contentOf(path, member))
        if (hashOf(content) !== sha256) return yield* backupDamaged(path, evidenceMember(sha256))
        yield* Effect.try({
          try: () => {
            mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
            writeDurably(file, content)
          },
          catch: (cause) =>
            new StoreFailure({
              code: "cannot-write",
              cause,
              explanation: {
                zh: `无法写入佐证材料“${file}”，请检查权限和磁盘空间。`,
                en: `The evidence "${file}" cannot be written: check permissions and free space.`
              }
            })
        })
      }),
    { discard: true }
  )

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex")

const contentOf = async (path: string, { offset, size }: Member): Promise<Buffer> => {
  if (size === 0) return Buffer.alloc(0)
  const chunks: Array<Uint8Array> = []
  for await (const chunk of createReadStream(path, { start: offset, end: offset + size - 1 }))
    chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
