/** Folders that are new, hidden deep, of somebody else, of another version, or not to be had. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { canReach } from "../src/embedded/server-user.ts"
import { startServer } from "../src/index.ts"
import { openInAnotherProcess } from "./opening-process.ts"
import { failureOf, removeStore, run, temporaryFolder } from "./temporary-store.ts"

let folder = ""
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => removeStore(folder))

const drafts = (): ReadonlyArray<string> => readdirSync(folder).filter((name) => name.endsWith(".part"))

const untilThere = async (found: () => boolean): Promise<void> => {
  if (found()) return
  await new Promise((resolve) => setTimeout(resolve, 5))
  await untilThere(found)
}

describe("a folder", () => {
  it("is made anew after a kill in the midst of its making, and cleared of what that left", async () => {
    const program = openInAnotherProcess(folder)
    await untilThere(() => drafts().length > 0)
    await program.kill()
    expect(existsSync(join(folder, "pgdata"))).toBe(false)
    const longAgo = new Date(Date.now() - 2 * 3_600_000)
    for (const draft of drafts()) utimesSync(join(folder, draft), longAgo, longAgo)
    expect((await run(startServer(folder))).how).toBe("created")
    expect(drafts()).toEqual([])
  })

  it("may lie so deep that no socket could be in it", async () => {
    const deep = join(folder, ...("一个层层嵌套的文件夹名称很长".repeat(2).match(/.{4}/gu) ?? []))
    // The server's user has to pass through.
    chmodSync(folder, 0o755)
    const { folder: opened } = await run(startServer(deep))
    expect(Buffer.byteLength(`${opened.base}/run/.s.PGSQL.5432`)).toBeGreaterThan(103)
    expect(Buffer.byteLength(`${opened.run}/.s.PGSQL.5432`)).toBeLessThan(104)
    expect(statSync(opened.run).mode & 0o777).toBe(0o700)
    await removeStore(deep)
    rmSync(opened.run, { recursive: true, force: true })
  })

  it("is kept from everybody else", async () => {
    chmodSync(folder, 0o777)
    await run(startServer(folder))
    for (const name of ["", "pgdata", "run", "log"]) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700)
  })

  it("serves an ordinary user as it serves root", async () => {
    const nobody = { uid: 65_534, gid: 65_534 }
    const asNobody = process.getuid?.() === 0 && canReach(import.meta.dirname, nobody)
    if (asNobody) chownSync(folder, nobody.uid, nobody.gid)
    const program = openInAnotherProcess(folder, asNobody ? nobody : undefined)
    expect(await program.opened).toBe("created")
    expect(statSync(join(folder, "pgdata")).uid).toBe(asNobody ? nobody.uid : statSync(folder).uid)
    await program.kill()
    expect((await run(startServer(folder))).how).toBe("adopted")
  })

  it("of another major version is refused, with the way over", async () => {
    mkdirSync(join(folder, "pgdata"))
    writeFileSync(join(folder, "pgdata", "PG_VERSION"), "17\n")
    const failure = await failureOf(startServer(folder))
    expect(failure.code).toBe("data-folder-of-other-version")
    expect(failure.explanation.zh).toMatch(/PostgreSQL 17.*duxue db backup.*duxue db restore/u)
    expect(failure.explanation.en).toMatch(/PostgreSQL 17.*duxue db backup.*duxue db restore/u)
  })

  it("that is a file is refused by name", async () => {
    const file = join(folder, "数据")
    writeFileSync(file, "")
    const failure = await failureOf(startServer(file))
    expect(failure.code).toBe("data-folder-unusable")
    expect(failure.explanation.zh).toContain(file)
  })

  it("whose cluster is damaged is refused in the server's own words", async () => {
    mkdirSync(join(folder, "pgdata"))
    writeFileSync(join(folder, "pgdata", "PG_VERSION"), "18\n")
    const failure = await failureOf(startServer(folder))
    expect(failure.code).toBe("server-not-started")
    expect(failure.explanation.en).toContain("postgresql.conf")
  })
})
