/** The store from the shell: made, looked at, backed up, restored, proved and stopped. */
import { chmodSync, existsSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { duxue, sharedFolder } from "./duxue-process.ts"

const folder = sharedFolder()
// Where these tests run as root the server does not, and has to pass through.
chmodSync(folder, 0o755)
const store = join(folder, "数据")
const copy = join(folder, "恢复")
const archive = join(folder, "备份.tar")
/** A cluster takes a second to make on a quiet machine, and many on one that is busy. */
const patience = 120_000
const db = (...words: ReadonlyArray<string>) => duxue(["db", ...words])

// Before the folder is removed: hooks run in the order opposite to that in which they were set up.
afterAll(() => {
  for (const each of [store, copy]) db("stop", "--data", each)
}, patience)

describe("duxue db", { timeout: patience }, () => {
  it("makes nothing under a mistyped name", () => {
    for (const words of [["status"], ["verify"], ["backup", "-o", archive]]) {
      const { code, err } = db(...words, "--data", store)
      expect(code).toBe(2)
      expect(err).toContain("duxue db prepare")
    }
    expect(existsSync(store)).toBe(false)
    expect(db("stop", "--data", store)).toMatchObject({ code: 0, out: "内置的数据库服务没有在运行。\n" })
  })

  it("makes a store when it is asked for one, and tells where and of which version", () => {
    const { code, out } = db("prepare", "--data", store)
    expect(code).toBe(0)
    expect(out).toContain(store)
    expect(out).toMatch(/PostgreSQL 18\.\d+，内置，刚刚建立/u)
    expect(out).toContain("已是最新")
    const english = duxue(["db", "status", "--data", store, "--lang", "en"]).out
    expect(english).toMatch(/built in, running/u)
    expect(english).toMatch(/schema: step \d+ \(\w+\), up to date/u)
  })

  it("backs it up into one file, and restores that where nothing is", () => {
    const backup = db("backup", "--data", store, "-o", archive)
    expect(backup.code).toBe(0)
    expect(backup.out).toContain(archive)
    expect(db("backup", "--data", store, "-o", archive).err).toContain("备份不覆盖任何文件")
    const restore = db("restore", archive, "--data", copy)
    expect(restore.code).toBe(0)
    expect(restore.out).toMatch(/逐表核对行数和摘要，与备份（.*）一致/u)
    expect(db("verify", "--data", copy)).toMatchObject({ code: 0, out: "还没有操作日志。\n" })
  })

  it("says of a file that is no backup that it is none", () => {
    const { code, err } = db("restore", join(import.meta.dirname, "db-command.test.ts"), "--data", copy)
    expect(code).toBe(2)
    expect(err).toContain("不是完好的督学备份")
  })

  it("says of an address that is none how one is written", () => {
    const { code, err } = duxue(["db", "status"], { env: { DATABASE_URL: "mysql://u:s3cret@h/d" } })
    expect(code).toBe(2)
    expect(err).toContain("postgres://用户:口令@主机:5432/数据库")
    expect(err).not.toContain("s3cret")
  })
})
