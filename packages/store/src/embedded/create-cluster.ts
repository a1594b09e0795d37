/** A new cluster: made aside and put in its place in one step, so that a kill in the midst of it leaves but rubbish. */
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import { syncFolder } from "../files/write-durably.ts"
import { StoreFailure } from "../store-failure.ts"
import { type Binaries, programOf } from "./binaries.ts"
import type { DataFolder } from "./data-folder.ts"
import { serverEnvironment } from "./server-environment.ts"

/** Who made the cluster, and may do anything in it; reached through the socket alone. */
export const superuser = "postgres"

/** True where this call made it; false where there was one, or another process made it first. */
export const createCluster = (folder: DataFolder, binaries: Binaries): Effect.Effect<boolean, StoreFailure> =>
  Effect.suspend(() => {
    if (existsSync(folder.cluster)) return Effect.succeed(false)
    const draft = `${folder.cluster}.${randomBytes(4).toString("hex")}.part`
    return Effect.andThen(runInitdb(folder, binaries, draft), putInPlace(folder, draft))
  })

/**
 * The collation is PostgreSQL's own order of code points: that of a system's libraries changes with them, and breaks
 * indexes. initdb itself makes all it wrote durable.
 */
const runInitdb = (folder: DataFolder, binaries: Binaries, draft: string): Effect.Effect<void, StoreFailure> =>
  Effect.callback<void, StoreFailure>((resume) => {
    const options = ["--pgdata", draft, "--username", superuser, "--auth", "trust", "--data-checksums"]
    const locale = [
      "--encoding",
      "UTF8",
      "--locale",
      "C",
      "--locale-provider",
      "builtin",
      "--builtin-locale",
      "C.UTF-8"
    ]
    const child = execFile(
      programOf(binaries, "initdb"),
      [...options, ...locale],
      { ...folder.user, cwd: folder.base, env: serverEnvironment(folder), encoding: "utf8" },
      (cause, stdout, stderr) => {
        if (cause === null) return resume(Effect.void)
        rmSync(draft, { recursive: true, force: true })
        resume(Effect.fail(notCreated(folder, cause, `${stderr}${stdout}`)))
      }
    )
    return Effect.sync(() => child.kill())
  })

const putInPlace = (folder: DataFolder, draft: string): Effect.Effect<boolean, StoreFailure> =>
  Effect.try({
    try: () => {
      try {
        renameSync(draft, folder.cluster)
      } catch (cause) {
        rmSync(draft, { recursive: true, force: true })
        if (!existsSync(join(folder.cluster, "PG_VERSION"))) throw cause
        return false
      }
      syncFolder(folder.base)
      return true
    },
    catch: (cause) => notCreated(folder, cause, "")
  })

const notCreated = ({ base }: DataFolder, cause: unknown, output: string): StoreFailure => {
  const full = /No space left on device|ENOSPC/u.test(`${output}${String(cause)}`)
  const reason = output.trim().split("\n").at(-1) ?? ""
  return new StoreFailure({
    code: full ? "disk-full" : "cluster-not-created",
    cause,
    explanation: full
      ? {
          zh: `磁盘空间不足，无法在“${base}”建立数据库（约需 100 MB）。`,
          en: `There is no space left to make the database in "${base}": it needs about 100 MB.`
        }
      : {
          zh: `无法在“${base}”建立数据库，请检查权限和磁盘空间。PostgreSQL 的说明：${reason}`,
          en: `The database could not be made in "${base}": check permissions and free space. PostgreSQL says: ${reason}`
        }
  })
}

/** Longer than any initdb takes. */
const abandonedAfter = 3_600_000

/** Removes what kills in the midst of a creation left behind. */
export const removeAbandonedDrafts = ({ cluster }: DataFolder): void => {
  const base = dirname(cluster)
  for (const name of readdirSync(base)) {
    if (!name.startsWith(`${basename(cluster)}.`) || !name.endsWith(".part")) continue
    const draft = join(base, name)
    const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY }
    if (Date.now() - mtimeMs > abandonedAfter) rmSync(draft, { recursive: true, force: true })
  }
}
