/** A backup: one file, of one moment, taken while others write. */
import { createHash } from "node:crypto"
import { createReadStream, existsSync } from "node:fs"
import { type FileHandle, mkdtemp, open, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import * as Effect from "effect/Effect"
import { BeginTransaction, SqlClient } from "effect/sql/SqlClient"
import { type Database, ownerClient } from "../connection/open-database.ts"
import { explained } from "../connection/sql-failure.ts"
import { evidenceFile } from "../evidence/evidence-file.ts"
import { syncFolder } from "../files/write-durably.ts"
import { takenMigrations } from "../migrations/migrate.ts"
import { StoreFailure } from "../store-failure.ts"
import { evidenceMember, type Manifest, manifestName, tableMember, type TableRecord } from "./manifest.ts"
import { packInto, tally } from "./pack-lines.ts"
import { linesOf, listTables, settleText, type Table } from "./tables.ts"
import { addMember, endArchive } from "./tape.ts"

export interface BackupReport {
  readonly path: string
  readonly bytes: number
  readonly manifest: Manifest
}

/** What the database tells at one moment; the files of the tables are written by then. */
type Told = Omit<Manifest, "evidence" | "missing"> & {
  readonly named: ReadonlyArray<{ readonly sha256: string; readonly bytes: number }>
}

/**
 * Writes everything that the store holds to a new file at `path`, readable by its owner alone: it holds personal data and the
 * hashes of passwords. A file that is there already is kept, and refused.
 */
export const writeBackup = (database: Database, path: string): Effect.Effect<BackupReport, StoreFailure> =>
  Effect.gen(function* () {
    if (existsSync(path)) return yield* fileThere(path)
    return yield* Effect.acquireUseRelease(
      attempt(path, () => mkdtemp(join(dirname(resolve(path)), `.${basename(path)}-`))),
      (draft) =>
        Effect.gen(function* () {
          const told = yield* tablesOf(database, draft, path)
          return yield* attempt(path, () => assemble(database, told, draft, path))
        }),
      (draft) => Effect.promise(() => rm(draft, { recursive: true, force: true }))
    )
  })

const tableFile = (draft: string, name: string): string => join(draft, `${name}.ndjson.gz`)

/** All tables as they are at one moment: what others commit meanwhile is in none of them. */
const tablesOf = (database: Database, draft: string, path: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient
    return yield* sql.withTransaction(
      Effect.gen(function* () {
        yield* settleText
        const migrations = yield* takenMigrations
        if (migrations.length === 0) return yield* nothingThere(database.place)
        const tables = yield* Effect.forEach(yield* listTables, (table) => packTable(table, draft, path))
        const [server] = yield* sql<{ readonly version: string }>`select current_setting('server_version') as version`
        const told: Told = {
          kind: "duxue-backup",
          format: 1,
          madeAt: new Date().toISOString(),
          postgres: server?.version ?? "",
          migrations,
          tables,
          chains: yield* sql<
            Told["chains"][number]
          >`select district, seq::int as seq, hash from duxue.audit_head order by district`,
          named: yield* sql<
            Told["named"][number]
          >`select distinct sha256, bytes::float8 as bytes from duxue.evidence order by sha256`
        }
        return told
      })
    )
  }).pipe(
    Effect.provideService(BeginTransaction, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
    Effect.provide(ownerClient(database)),
    explained(database.place)
  )

const packTable = (table: Table, draft: string, path: string) =>
  Effect.acquireUseRelease(
    attempt(path, () => open(tableFile(draft, table.name), "wx", 0o600)),
    (file) => {
      const pack = packInto(file)
      return Effect.gen(function* () {
        const counted = yield* tally(linesOf(table), (batch) => attempt(path, () => pack(batch)))
        if (counted.rows === 0) yield* attempt(path, () => pack([]))
        const record: TableRecord = {
          name: table.name,
          columns: table.columns.map(({ name }) => name),
          ...counted
        }
        return record
      })
    },
    (file) => Effect.promise(() => file.close())
  )

const assemble = async (database: Database, told: Told, draft: string, path: string): Promise<BackupReport> => {
  const { named, ...rest } = told
  const sound = await Promise.all(named.map((each) => isSound(evidenceFile(database.evidence, each.sha256), each)))
  const manifest: Manifest = {
    ...rest,
    evidence: named.filter((_, index) => sound[index] === true),
    missing: named.filter((_, index) => sound[index] !== true).map(({ sha256 }) => sha256)
  }
  const whole = join(draft, "whole")
  const archive = await open(whole, "wx", 0o600)
  try {
    await addManifest(archive, manifest)
    for (const { name } of manifest.tables) {
      // One file follows the other in the archive.
      // oxlint-disable-next-line eslint/no-await-in-loop
      await addFile(archive, tableMember(name), tableFile(draft, name))
    }
    for (const { sha256 } of manifest.evidence) {
      // These likewise.
      // oxlint-disable-next-line eslint/no-await-in-loop
      await addFile(archive, evidenceMember(sha256), evidenceFile(database.evidence, sha256))
    }
    await endArchive(archive)
    await archive.sync()
  } finally {
    await archive.close()
  }
  const { size } = await stat(whole)
  await rename(whole, path)
  syncFolder(dirname(resolve(path)))
  return { path, bytes: size, manifest }
}

const addManifest = (archive: FileHandle, manifest: Manifest): Promise<void> => {
  const text = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`)
  return addMember(archive, { name: manifestName, size: text.length, modified: new Date(manifest.madeAt) }, [text])
}

const addFile = async (archive: FileHandle, name: string, file: string): Promise<void> => {
  const { size, mtime } = await stat(file)
  await addMember(archive, { name, size, modified: mtime }, createReadStream(file))
}

/** Whether a file is there and holds what its name says. */
const isSound = async (
  file: string,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number }
): Promise<boolean> => {
  try {
    if ((await stat(file)).size !== bytes) return false
    const hash = createHash("sha256")
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
    return hash.digest("hex") === sha256
  } catch {
    return false
  }
}

const attempt = <A>(path: string, act: () => Promise<A>): Effect.Effect<A, StoreFailure> =>
  Effect.tryPromise({ try: act, catch: (cause) => cannotWrite(path, cause) })

const cannotWrite = (path: string, cause: unknown): StoreFailure => {
  const { code } = cause as NodeJS.ErrnoException
  return new StoreFailure({
    code: code === "ENOSPC" ? "disk-full" : "cannot-write",
    cause,
    explanation: {
      zh: `无法写入备份“${path}”（${code ?? String(cause)}），请检查文件夹、权限和磁盘空间。`,
      en: `The backup "${path}" cannot be written (${code ?? String(cause)}): check the folder, permissions and free space.`
    }
  })
}

const fileThere = (path: string): StoreFailure =>
  new StoreFailure({
    code: "cannot-write",
    explanation: {
      zh: `“${path}”已经存在，备份不覆盖任何文件。请另写一个文件名。`,
      en: `"${path}" is there already, and a backup writes over nothing: give another name.`
    }
  })

export const nothingThere = (place: string): StoreFailure =>
  new StoreFailure({
    code: "no-store",
    explanation: {
      zh: `“${place}”中还没有督学的数据。请检查 --data、DUXUE_DATA 或 DATABASE_URL；要新建，请执行 duxue db prepare。`,
      en: `"${place}" holds no data of Duxue yet: check --data, DUXUE_DATA or DATABASE_URL; duxue db prepare makes a new store.`
    }
  })
