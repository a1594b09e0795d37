import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Redacted from "effect/Redacted"
import { afterAll, describe, expect, it } from "vitest"
import { settingsFrom } from "../src/index.ts"
import { failureOf, run, temporaryFolder } from "./temporary-store.ts"

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("the data folder", () => {
  it.each([
    { given: "/a", environment: { DUXUE_DATA: "/b" }, is: "/a" },
    { given: undefined, environment: { DUXUE_DATA: "/b", XDG_DATA_HOME: "/c" }, is: "/b" }
  ])("of $given with $environment is $is", async ({ given, environment, is }) => {
    expect(await run(settingsFrom(given, environment))).toEqual({ data: is, server: undefined })
  })
})

describe("DATABASE_URL", () => {
  it("is kept from whoever prints it", async () => {
    const url = "postgres://clerk:s3cret@db.example.cn:5433/duxue?sslmode=require"
    const { server } = await run(settingsFrom("/a", { DATABASE_URL: url }))
    expect(server?.place).toBe("db.example.cn:5433/duxue")
    expect(JSON.stringify(server)).not.toContain("s3cret")
    expect(server === undefined ? "" : Redacted.value(server.url)).toBe(url)
  })

  it.each(["postgres", "mysql://u:s3cret@h/d", "http://s3cret"])(
    "is refused as %s without being repeated",
    async (url) => {
      const failure = await failureOf(settingsFrom("/a", { DATABASE_URL: url }))
      expect(failure.code).toBe("invalid-database-url")
      expect(JSON.stringify(failure.explanation)).not.toContain("s3cret")
    }
  )

  it("may name the files of certificates", async () => {
    const authority = join(folder, "权威.pem")
    writeFileSync(authority, "PEM")
    const named = `postgres://h/d?sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`
    const { server } = await run(settingsFrom("/a", { DATABASE_URL: named }))
    expect(server?.ssl).toEqual({ ca: Buffer.from("PEM") })
    const absent = await failureOf(settingsFrom("/a", { DATABASE_URL: `${named}x` }))
    expect(absent.explanation.zh).toContain("sslrootcert")
  })
})
