import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { migrate, takenMigrations } from "../src/index.ts"
import { migrations } from "../src/migrations/index.ts"
import { statements } from "../src/migrations/statements.ts"
import { failureOf, type TemporaryStore, temporaryStore } from "./temporary-store.ts"
import { ownerClient } from "../src/index.ts"

let store: TemporaryStore
beforeAll(async () => (store = await temporaryStore({ empty: true })))
afterAll(() => store.close())

const place = "place"
const query = <Row extends object>(text: string) =>
  store.asOwner(Effect.flatMap(SqlClient, (sql) => sql.unsafe<Row>(text)))

describe("migrations", () => {
  it("are taken once, however many start at once", async () => {
    const taken = await Promise.all([1, 2, 3].map(() => store.asOwner(migrate({ place }))))
    expect(taken.filter(({ length }) => length > 0).map(({ length }) => length)).toEqual([
      Object.keys(migrations).length
    ])
    expect(await store.asOwner(takenMigrations)).toEqual(
      Object.keys(migrations).map((key) => ({ id: Number.parseInt(key, 10), name: key.slice(5) }))
    )
  })

  it("are all undone where one of them fails", async () => {
    const failing = {
      ...migrations,
      "0098_first": statements("create table duxue.first_of_two (district text primary key)"),
      "0099_second": statements("create table duxue.second_of_two (no such type)")
    }
    const failure = await failureOf(
      Effect.provide(migrate({ place, migrations: failing }), ownerClient(store.database))
    )
    expect(failure.code).toBe("migration-failed")
    expect(await query("select to_regclass('duxue.first_of_two') as found")).toEqual([{ found: null }])
    expect(await store.asOwner(takenMigrations)).toHaveLength(Object.keys(migrations).length)
  })

  it("refuse a schema that a newer program made", async () => {
    await query("insert into duxue.migration (migration_id, name) values (99, 'of-tomorrow')")
    const failure = await failureOf(Effect.provide(migrate({ place }), ownerClient(store.database)))
    expect(failure.code).toBe("newer-schema")
    expect(failure.explanation.zh).toContain("99_of-tomorrow")
    await query("delete from duxue.migration where migration_id = 99")
  })
})

/** Small, the same for all districts, and kept whole on each server. */
const referenceTables = ["account", "migration", "organisation", "round", "session", "token"]

describe("the tables of districts", () => {
  it("begin every key with the district", async () => {
    const keys = await query<{ readonly table: string; readonly columns: ReadonlyArray<string> }>(`
      select t.relname as "table", array_agg(a.attname::text order by k.position) as columns
      from pg_index i join pg_class t on t.oid = i.indrelid
        cross join unnest(i.indkey) with ordinality k(number, position)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
      where t.relnamespace = 'duxue'::regnamespace and i.indisunique group by i.indexrelid, t.relname`)
    const ofDistricts = keys.filter(({ table }) => !referenceTables.includes(table))
    expect(new Set(ofDistricts.map(({ table }) => table)).size).toBeGreaterThanOrEqual(14)
    for (const { table, columns } of ofDistricts)
      expect({ table, first: columns[0] }).toEqual({ table, first: "district" })
  })

  it("are closed by row-level security, to the owner too", async () => {
    const tables = await query<{ readonly name: string; readonly closed: boolean }>(`
      select relname as name, relrowsecurity and relforcerowsecurity as closed from pg_class
      where relnamespace = 'duxue'::regnamespace and relkind = 'r' order by relname`)
    expect(tables.filter(({ closed }) => !closed).map(({ name }) => name)).toEqual(referenceTables)
  })
})
