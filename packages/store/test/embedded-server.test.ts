/** One folder, and all that may happen to its server. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runningPostmaster } from "../src/embedded/postmaster.ts"
import { openDatabase, ownerClient, startServer, stopServer } from "../src/index.ts"
import { openInAnotherProcess } from "./opening-process.ts"
import { removeStore, run, temporaryFolder } from "./temporary-store.ts"

let folder = ""
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => removeStore(folder))

const pidOf = (): number => runningPostmaster(join(folder, "pgdata")) ?? 0

const inStore = async (text: string) => {
  const database = await run(openDatabase({ data: folder, server: undefined }))
  const query = Effect.flatMap(SqlClient, (sql) => sql.unsafe(text))
  return run(Effect.provide(query, ownerClient(database)))
}

describe("the server of a folder", () => {
  it("is one, though two programs make the folder at the same moment", async () => {
    const programs = [openInAnotherProcess(folder), openInAnotherProcess(folder)]
    const opened = await Promise.all(programs.map((program) => program.opened))
    expect(opened.filter((how) => how === "created")).toHaveLength(1)
    expect(await inStore("select count(*)::int as taken from duxue.migration")).toEqual([{ taken: 5 }])
    await Promise.all(programs.map(({ kill }) => kill()))
  })

  it("outlives the programs that use it, and is taken over", async () => {
    const before = pidOf()
    expect(before).toBeGreaterThan(0)
    const { how } = await run(startServer(folder))
    expect(how).toBe("adopted")
    expect(pidOf()).toBe(before)
  })

  it("comes back with all that was committed when it was killed", async () => {
    await inStore("create table duxue.kept (district text primary key)")
    await inStore("insert into duxue.kept values ('a'), ('b')")
    const killed = pidOf()
    process.kill(killed, "SIGKILL")
    expect(await inStore("select district from duxue.kept order by 1")).toEqual([{ district: "a" }, { district: "b" }])
    expect(pidOf()).not.toBe(killed)
  })

  it("stops when it is told to, once", async () => {
    expect(await run(stopServer(folder))).toBe(true)
    expect(pidOf()).toBe(0)
    expect(await run(stopServer(folder))).toBe(false)
  })

  it("starts though another program has the number of the last one", async () => {
    writeFileSync(join(folder, "pgdata", "postmaster.pid"), `${process.pid}\n${folder}/pgdata\n`)
    expect((await run(startServer(folder))).how).toBe("started")
  })

  it("listens on its socket alone, and leaves its folder to its owner", async () => {
    expect(await inStore("select current_setting('listen_addresses') as network")).toEqual([{ network: "" }])
    expect(existsSync(join(folder, "run", ".s.PGSQL.5432"))).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, "duxue.json"), "utf8"))).toMatchObject({ format: 1, postgres: 18 })
  })

  it("syncs what it commits, and orders text by code points wherever it runs", async () => {
    const [settings] = await inStore(
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
        current_setting('data_checksums') as sums, datcollate as collate, datlocprovider as provider
      from pg_database where datname = 'duxue'`
    )
    expect(settings).toMatchObject({ fsync: "on", pages: "on", commit: "on", sums: "on", provider: "b" })
  })
})
