import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import * as Effect from "effect/Effect"
import { realpathSync } from "node:fs"
import { StoreFailure } from "../store-failure.ts"
import { runningPostmaster } from "./postmaster.ts"

/** Longer than the last checkpoint takes on a slow disk. */
const patience = 60_000

/**
 * Stops the server of a data folder: transactions under way are rolled back, everything committed is on the disk. Tells
 * whether one was running.
 */
export const stopServer = Effect.fnUntraced(function* (path: string) {
  const base = resolve(path)
  if (!existsSync(base)) return false
  const cluster = join(realpathSync(base), "pgdata")
  const pid = runningPostmaster(cluster)
  if (pid === undefined) return false
  yield* Effect.try({
    // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
    try: () => process.kill(pid, "SIGINT"),
    catch: (cause) => notStopped(base, pid, cause)
  })
  const begun = Date.now()
  while (runningPostmaster(cluster) !== undefined) {
    if (Date.now() - begun > patience) return yield* notStopped(base, pid)
    yield* Effect.sleep("20 millis")
  }
  return true
})

const notStopped = (base: string, pid: number, cause?: unknown): StoreFailure =>
  new StoreFailure({
    code: "server-not-stopped",
    cause,
    explanation: {
      zh: `“${base}”的数据库（进程 ${pid}）未能停止，请以启动它的用户再试。`,
      en: `The database of "${base}" (process ${pid}) did not stop: try as the user who started it.`
    }
  })
