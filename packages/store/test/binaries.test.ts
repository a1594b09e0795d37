import { execFileSync } from "node:child_process"
import { chmodSync, cpSync, lstatSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Binaries, installedBinaries, programOf, runnableBinaries } from "../src/embedded/binaries.ts"
import { failureOf, run, temporaryFolder } from "./temporary-store.ts"

let folder = ""
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const version = (binaries: Binaries): string =>
  execFileSync(programOf(binaries, "postgres"), ["--version"], { encoding: "utf8" })

/** As npm unpacks it where no script may run: without links. */
const unpacked = async (): Promise<Binaries> => {
  const installed = await run(installedBinaries())
  const copy = join(folder, "native")
  cpSync(installed.folder, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !lstatSync(source).isSymbolicLink()
  })
  return { ...installed, folder: copy }
}

describe("the programs of PostgreSQL", () => {
  it.each([
    { os: "win32", processor: "x64", musl: false, named: "win32-x64" },
    { os: "linux", processor: "x64", musl: true, named: "linux-x64 (musl)" },
    { os: "linux", processor: "s390x", musl: false, named: "linux-s390x" }
  ])("are missing for $named, and what to do is said", async ({ named, ...platform }) => {
    const failure = await failureOf(installedBinaries(platform))
    expect(failure.code).toBe("no-server-for-platform")
    expect(failure.explanation.en).toContain(named)
    expect(failure.explanation.zh).toContain("DATABASE_URL=postgres://")
  })

  it("run once their links are made", async () => {
    const bare = await unpacked()
    expect(() => version(bare)).toThrow(/libicu/u)
    const runnable = await run(runnableBinaries(bare, folder, undefined))
    expect(runnable.folder).toBe(bare.folder)
    expect(version(runnable)).toMatch(/^postgres \(PostgreSQL\) 18\./u)
  })

  it("are copied where the server's user cannot enter", async () => {
    const bare = await unpacked()
    chmodSync(bare.folder, 0o700)
    const somebodyElse = { uid: 54_321, gid: 54_321 }
    const base = join(folder, "data")
    const runnable = await run(runnableBinaries(bare, base, somebodyElse))
    expect(runnable.folder.startsWith(base)).toBe(true)
    expect(version(runnable)).toMatch(/^postgres \(PostgreSQL\) 18\./u)
    // The copy is made once.
    expect(await run(runnableBinaries(bare, base, somebodyElse))).toEqual(runnable)
  })
})
