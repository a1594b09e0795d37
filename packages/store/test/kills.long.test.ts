/** A hundred rounds of two programs and their server, killed at random moments: nothing that was committed is ever missing. */
import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { SqlClient } from "effect/sql/SqlClient"
import { afterAll, describe, expect, it } from "vitest"
import { runningPostmaster } from "../src/embedded/postmaster.ts"
import { openDatabase, ownerClient } from "../src/index.ts"
import { removeStore, run, temporaryFolder } from "./temporary-store.ts"

const rounds = 100
/** The first rounds each begin with no folder: the kills fall into its making. */
const fresh = 8

const folder = temporaryFolder()
afterAll(() => removeStore(folder))

/**
 * Kills a program some milliseconds after it begins, or after its first row where `atWork`, and gives what it said was
 * committed.
 */
const writeFor = (name: string, milliseconds: number, atWork: boolean): Promise<ReadonlyArray<string>> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "writing-process.ts"), folder, name], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"]
    })
    const killLater = (): unknown =>
      setTimeout(() => child.exitCode ?? process.kill(-(child.pid ?? 0), "SIGKILL"), milliseconds)
    let said = ""
    child.stdout.on("data", (chunk: Buffer) => {
      if (said === "" && atWork) killLater()
      said += chunk.toString()
    })
    child.once("close", () => resolve(said.split("\n").slice(0, -1)))
    if (!atWork) killLater()
  })

const killServer = (): void => {
  const pid = runningPostmaster(join(folder, "pgdata"))
  if (pid !== undefined) process.kill(pid, "SIGKILL")
}

const storedIds = async (): Promise<ReadonlySet<string>> => {
  const database = await run(openDatabase({ data: folder, server: undefined }))
  const query = Effect.flatMap(SqlClient, (sql) => sql<{ readonly id: string }>`select id from duxue.organisation`)
  return new Set((await run(Effect.provide(query, ownerClient(database)))).map(({ id }) => id))
}

describe("a store whose programs and server are killed again and again", () => {
  it(`has every row that was committed in ${rounds} rounds`, async () => {
    const committed: Array<string> = []
    const round = async (number: number): Promise<void> => {
      if (number === rounds) return
      if (number > 0 && number < fresh) {
        killServer()
        committed.length = 0
        rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
      }
      const written = await Promise.all(
        ["a", "b"].map((program) =>
          writeFor(`${program}${number}`, Math.random() * (number < fresh ? 2_800 : 600), number >= fresh)
        )
      )
      committed.push(...written.flat())
      if (number >= fresh && number % 3 === 0) killServer()
      await round(number + 1)
    }
    await round(0)
    const stored = await storedIds()
    expect(committed.length).toBeGreaterThan(rounds)
    expect(committed.filter((id) => !stored.has(id))).toEqual([])
  })
})
