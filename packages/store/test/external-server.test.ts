/** A server that somebody else runs, reached by URL: here one of ours, with a login of its own behind a password. */
import { appendFileSync, chownSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { appClient, migrate, openDatabase, ownerClient, settingsFrom, withinDistricts } from "../src/index.ts"
import { qinghe } from "./districts.ts"
import { failureOf, run, type TemporaryStore, temporaryStore } from "./temporary-store.ts"

let store: TemporaryStore
let socket = ""

const superuser = (text: string) => {
  const { database } = store
  const as = { ...database, owner: { ...database.owner, username: "postgres", database: "postgres" } }
  return run(
    Effect.provide(
      Effect.flatMap(SqlClient, (sql) => sql.unsafe(text).unprepared),
      ownerClient(as)
    )
  )
}

beforeAll(async () => {
  store = await temporaryStore({ empty: true })
  socket = encodeURIComponent(String(store.database.owner.host))
  // As on a server of others: the roles are not there yet, and who logs in may make them.
  await superuser("alter role duxue_owner rename to owner_of_another")
  await superuser("alter role duxue_app rename to app_of_another")
  await superuser("create role district login createrole password 'right' ")
  await superuser("create role plain login password 'right'")
  await superuser("create database reports owner district")
  await superuser("create database others")
  const rules = join(String(store.database.embedded?.folder.cluster), "pg_hba.conf")
  const trusting = readFileSync(rules, "utf8")
  const { uid, gid } = statSync(rules)
  writeFileSync(rules, "local all district,plain scram-sha-256\n")
  appendFileSync(rules, trusting)
  if (process.getuid?.() === 0) chownSync(rules, uid, gid)
  await superuser("select pg_reload_conf()")
})
afterAll(() => store.close())

const settings = (login: string, database: string, parameters = "") =>
  settingsFrom("/nowhere", { DATABASE_URL: `postgres://${login}@localhost/${database}?host=${socket}${parameters}` })

const open = (login: string, database: string) => Effect.flatMap(settings(login, database), openDatabase)

describe("a server elsewhere", () => {
  it("is given its roles, takes the schema as the owner, and serves as the program", async () => {
    const database = await run(open("district:right", "reports"))
    expect(database.embedded).toBeUndefined()
    expect(await run(Effect.provide(migrate({ place: "reports" }), ownerClient(database)))).toHaveLength(5)
    const whoAmI = Effect.flatMap(SqlClient, (sql) => sql<{ readonly role: string }>`select current_user::text as role`)
    expect(await run(Effect.provide(whoAmI, ownerClient(database)))).toEqual([{ role: "duxue_owner" }])
    expect(await run(Effect.provide(withinDistricts([qinghe])(whoAmI), appClient(database)))).toEqual([
      { role: "duxue_app" }
    ])
    // A second start finds all of it there.
    await run(open("district:right", "reports"))
  })

  it.each([
    { what: "a wrong password", login: "district:wrong", database: "reports", code: "access-denied" },
    { what: "a login that is not there", login: "nobody-here:right", database: "reports", code: "access-denied" },
    { what: "a database that is not there", login: "district:right", database: "absent", code: "no-such-database" },
    {
      what: "a login that may neither make roles nor take them",
      login: "plain:right",
      database: "others",
      code: "roles-missing"
    }
  ])("$what is told in words that name the place and no password", async ({ login, database, code }) => {
    const failure = await failureOf(open(login, database))
    expect(failure.code).toBe(code)
    expect(failure.explanation.zh).toContain(database)
    expect(JSON.stringify(failure.explanation)).not.toContain(login)
  })

  it("that is a read-only standby is refused", async () => {
    await superuser("alter database reports set default_transaction_read_only = on")
    expect((await failureOf(open("district:right", "reports"))).code).toBe("read-only-server")
  })

  it.each([
    { what: "no socket", url: "postgres://district@localhost/reports?host=/nowhere", reason: "ENOENT" },
    { what: "no port", url: "postgres://district@127.0.0.1:1/reports", reason: "ECONNREFUSED" }
  ])("of which there is $what is said to be out of reach, and why", async ({ url, reason }) => {
    const failure = await failureOf(Effect.flatMap(settingsFrom(undefined, { DATABASE_URL: url }), openDatabase))
    expect(failure.code).toBe("not-reachable")
    expect(failure.explanation.en).toContain(reason)
  })
})
