import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openBackup } from "../src/backup/restore-backup.ts"
import { listTables } from "../src/backup/tables.ts"
import { appendAudit, evidenceFile, restoreBackup, verifyAudit, withinDistricts, writeBackup } from "../src/index.ts"
import { account, filingOf, insertFact, linjiang, qinghe, twoDistricts } from "./districts.ts"
import { failureOf, run, type TemporaryStore, temporaryFolder, temporaryStore } from "./temporary-store.ts"

let folder = ""
let store: TemporaryStore
let other: TemporaryStore
const paper = Buffer.from("佐证材料")
const paperHash = createHash("sha256").update(paper).digest("hex")

const query = (from: TemporaryStore, text: string) => from.asOwner(Effect.flatMap(SqlClient, (sql) => sql.unsafe(text)))

const putEvidence = (): void => {
  const file = evidenceFile(store.database.evidence, paperHash)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, paper)
}

beforeAll(async () => {
  folder = temporaryFolder()
  store = await temporaryStore()
  other = await store.another("other")
  await store.asOwner(
    Effect.gen(function* () {
      const sql = yield* SqlClient
      yield* twoDistricts
      yield* insertFact(qinghe, "enrolment", "99.50")
      yield* insertFact(linjiang, "teachers", null)
      // What a text may hold: quotes, line ends of all kinds, what JSON and arrays escape, characters beyond the first plane.
      yield* sql`update duxue.organisation set name = ${'青"禾\\区\r\n\u2028{a,"b"}\t𠮷'}, stages = ${["a,b", 'c"d', "NULL", ""]}::text[] where id = ${qinghe}`
      yield* sql`insert into duxue.filing_part values
        (${qinghe}, ${filingOf(qinghe)}, 'narrative', 'n1', 1, ${'{"text":"甲\\n乙","n":1.10}'}::text::jsonb, 1, ${account}, '2021-01-01 00:00:00.123456+08')`
      yield* sql`insert into duxue.evidence values (${qinghe}, ${paperHash}, '材料.pdf', 'application/pdf', ${paper.length}, ${account}, now())`
    })
  )
  putEvidence()
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every row of every table, in the words of the database. */
const contentOf = (from: TemporaryStore) =>
  from.asOwner(
    Effect.gen(function* () {
      const sql = yield* SqlClient
      const tables = yield* listTables
      return yield* Effect.forEach(tables, ({ name, order }) =>
        Effect.map(
          sql.unsafe(`select to_jsonb(t)::text as row from duxue."${name}" t order by ${order.join(", ")}`),
          (rows) => [name, rows]
        )
      )
    })
  )

/** Facts of 青禾区 and as many entries of its audit log, one transaction each, until it is told to stop. */
const writeUntil = (stopped: () => boolean): Effect.Effect<number, unknown, SqlClient> => {
  const next = (written: number): Effect.Effect<number, unknown, SqlClient> =>
    stopped()
      ? Effect.succeed(written)
      : withinDistricts([qinghe])(
          Effect.andThen(
            insertFact(qinghe, `measure-${written}`, String(written)),
            appendAudit(qinghe, {
              at: new Date(),
              actor: "clerk",
              organisation: qinghe,
              action: "fact.change",
              subject: `measure-${written}`,
              detail: {}
            })
          )
        ).pipe(Effect.flatMap(() => next(written + 1)))
  return next(0)
}

describe("a backup", () => {
  it("taken while others write is of one moment, and gives back exactly that", async () => {
    let stopped = false
    const writing = store.asApp(writeUntil(() => stopped))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const path = join(folder, "while-writing.tar")
    const { manifest } = await run(writeBackup(store.database, path))
    await new Promise((resolve) => setTimeout(resolve, 100))
    stopped = true
    const written = await writing
    const rowsOf = (name: string): number => manifest.tables.find((table) => table.name === name)?.rows ?? 0
    // Two facts were there before; of each transaction both rows are in it, or neither.
    expect(rowsOf("fact") - 2).toBe(rowsOf("audit"))
    expect(rowsOf("audit")).toBeGreaterThan(0)
    expect(rowsOf("audit")).toBeLessThan(written)
    expect(manifest.chains).toMatchObject([{ district: qinghe, seq: rowsOf("audit") }])

    await run(restoreBackup(other.database, path))
    expect(await query(other, "select count(*)::int as facts from duxue.fact")).toEqual([{ facts: rowsOf("fact") }])
    const proof = await other.asApp(withinDistricts([qinghe])(verifyAudit(qinghe)))
    expect(proof).toMatchObject({ entries: rowsOf("audit"), broken: undefined })
  })

  it("restored and taken again is the same, to the last character", async () => {
    const path = join(folder, "again.tar")
    const again = await run(writeBackup(other.database, path))
    const first = await run(openBackup(join(folder, "while-writing.tar")))
    expect(again.manifest.tables).toEqual(first.manifest.tables)
    await query(store, "delete from duxue.fact where id like 'measure-%'")
    await query(other, "delete from duxue.fact where id like 'measure-%'")
    const without = (content: ReadonlyArray<ReadonlyArray<unknown>>) =>
      content.filter(([name]) => name !== "audit" && name !== "audit_head")
    expect(without(await contentOf(other))).toEqual(without(await contentOf(store)))
    expect(readFileSync(evidenceFile(other.database.evidence, paperHash))).toEqual(paper)
  })

  it("is refused by a store that holds data, which stays as it was", async () => {
    const before = await contentOf(other)
    const failure = await failureOf(restoreBackup(other.database, join(folder, "again.tar")))
    expect(failure.code).toBe("store-not-empty")
    expect(failure.explanation.zh).toContain(other.database.place)
    expect(await contentOf(other)).toEqual(before)
  })

  it("is for its owner alone, and leaves no draft behind", () => {
    expect(statSync(join(folder, "again.tar")).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([])
  })

  it("writes over nothing", async () => {
    const path = join(folder, "again.tar")
    const before = readFileSync(path)
    expect((await failureOf(writeBackup(store.database, path))).code).toBe("cannot-write")
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it("names the folder that it cannot write in", async () => {
    const path = join(folder, "没有", "备份.tar")
    const failure = await failureOf(writeBackup(store.database, path))
    expect(failure).toMatchObject({ code: "cannot-write" })
    expect(failure.explanation.zh).toContain(path)
  })

  it("tells of evidence that is gone or was changed", async () => {
    writeFileSync(evidenceFile(store.database.evidence, paperHash), "佐证资料")
    const { manifest } = await run(writeBackup(store.database, join(folder, "missing.tar")))
    expect(manifest).toMatchObject({ evidence: [], missing: [paperHash] })
    putEvidence()
  })
})

describe("a backup that is", () => {
  const sound = (): Buffer => readFileSync(join(folder, "again.tar"))

  /** The content of a table is compressed: a byte of it changed is either no gzip or another text. */
  const inTable = (bytes: Buffer): Buffer => {
    const at = bytes.indexOf("tables/fact.ndjson.gz") + 512 + 40
    const changed = Buffer.from(bytes)
    changed.writeUInt8(255 - changed.readUInt8(at), at)
    return changed
  }

  let empty: TemporaryStore
  beforeAll(async () => (empty = await store.another("empty")))

  it.each([
    { what: "cut short", made: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), code: "backup-damaged" },
    { what: "changed in a table", made: inTable, code: "backup-damaged" },
    {
      what: "one row poorer by its own account",
      made: (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace('"rows": 3', '"rows": 2'), "latin1"),
      code: "backup-damaged"
    },
    { what: "no backup", made: () => Buffer.from("PK\u0003\u0004"), code: "backup-damaged" },
    {
      what: "of a newer program",
      made: (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace('"id": 5', '"id": 9'), "latin1"),
      code: "backup-newer"
    }
  ])("$what is refused, and nothing restored", async ({ made, code }) => {
    const path = join(folder, "unsound.tar")
    writeFileSync(path, made(sound()))
    const failure = await failureOf(restoreBackup(empty.database, path))
    expect(failure.code).toBe(code)
    expect(await query(empty, "select to_regclass('duxue.fact') as found")).toEqual([{ found: null }])
  })

  it("not there is named", async () => {
    const failure = await failureOf(openBackup(join(folder, "没有.tar")))
    expect(failure.code).toBe("backup-unreadable")
    expect(failure.explanation.en).toContain("没有.tar")
  })
})
