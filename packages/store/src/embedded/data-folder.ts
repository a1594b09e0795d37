/** Where everything of an embedded store lies, and what is written down of it. */
import { createHash } from "node:crypto"
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import * as Effect from "effect/Effect"
import { writeDurably } from "../files/write-durably.ts"
import { StoreFailure } from "../store-failure.ts"
import type { Binaries } from "./binaries.ts"
import { canReach, serverUser, type ServerUser } from "./server-user.ts"

export interface DataFolder {
  readonly base: string
  /** The cluster of PostgreSQL. */
  readonly cluster: string
  readonly logs: string
  /** Holds the socket; not in `base` where that has a long name. */
  readonly run: string
  readonly user: ServerUser | undefined
}

/** The port is a part of the socket's name; nothing listens on the network. */
export const socketPort = 5432

const socketIn = (folder: string): string => join(folder, `.s.PGSQL.${socketPort}`)

/** The address of a socket has 104 bytes on macOS, 108 on Linux, the last of them zero. */
const longestSocket = 103

const runFolderOf = (base: string): string => {
  const inside = join(base, "run")
  if (Buffer.byteLength(socketIn(inside)) <= longestSocket) return inside
  // The same for every process, whatever its TMPDIR: whoever looks for the server must find it.
  return join("/tmp", `duxue-${createHash("sha256").update(base).digest("hex").slice(0, 24)}`)
}

/**
 * Makes the folder, for its owner alone, or takes the one that is there. Fails with `data-folder-unusable` where it cannot
 * be made, or is not ours.
 */
export const openDataFolder = (path: string): Effect.Effect<DataFolder, StoreFailure> =>
  Effect.try({
    try: () => {
      // Folders on the way are made like all others: the server's user has to pass through them.
      mkdirSync(dirname(resolve(path)), { recursive: true })
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const base = realpathSync(path)
      const cluster = join(base, "pgdata")
      const user = serverUser(cluster)
      if (user !== undefined && !canReach(dirname(base), user)) throw new OutOfReach()
      const folder: DataFolder = { base, cluster, logs: join(base, "log"), run: runFolderOf(base), user }
      for (const each of [base, folder.logs, folder.run]) makePrivate(each, user)
      return folder
    },
    catch: (cause) => unusable(path, cause)
  })

class OutOfReach extends Error {}
class OfAnother extends Error {}

/** A folder of ours that nobody else may look into; one that another user laid there is refused. */
const makePrivate = (folder: string, user: ServerUser | undefined): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  const mine = process.getuid?.()
  if (!lstatSync(folder).isDirectory() || (uid !== mine && uid !== user?.uid)) throw new OfAnother(folder)
  if (user !== undefined && uid !== user.uid) chownSync(folder, user.uid, user.gid)
  if ((mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
}

const unusable = (path: string, cause: unknown): StoreFailure => {
  const { code } = cause as NodeJS.ErrnoException
  const explanation =
    cause instanceof OutOfReach
      ? {
          zh: `“${path}”所在的文件夹只有 root 能进入，而 PostgreSQL 不能以 root 身份运行。请换一个位置，如 /var/lib/duxue。`,
          en: `Only root may enter the folder that "${path}" lies in, and PostgreSQL does not run as root: choose another, as /var/lib/duxue.`
        }
      : cause instanceof OfAnother
        ? {
            zh: `“${cause.message}”属于另一个用户。请以该用户身份运行，或另选数据文件夹。`,
            en: `"${cause.message}" belongs to another user: run as that user, or choose another data folder.`
          }
        : {
            zh: `数据文件夹“${path}”无法使用${code === undefined ? "" : `（${code}）`}，请检查权限和磁盘空间。`,
            en: `The data folder "${path}" cannot be used${code === undefined ? "" : ` (${code})`}: check permissions and free space.`
          }
  return new StoreFailure({ code: "data-folder-unusable", explanation, cause })
}

/** What `duxue.json` beside the cluster says of it. */
interface FolderRecord {
  /** Of this record. */
  readonly format: 1
  readonly postgres: number
  readonly package: string
}

const recordOf = ({ base }: DataFolder): string => join(base, "duxue.json")

/** The major version of the cluster; undefined where there is none yet. */
const clusterMajor = (folder: DataFolder): number | undefined => {
  const version = join(folder.cluster, "PG_VERSION")
  return existsSync(version) ? Number.parseInt(readFileSync(version, "utf8"), 10) : undefined
}

/** Fails with `data-folder-of-other-version` where the cluster was made by another major version of PostgreSQL. */
export const checkVersion = (folder: DataFolder, binaries: Binaries): Effect.Effect<void, StoreFailure> =>
  Effect.suspend(() => {
    const major = clusterMajor(folder)
    if (major === undefined || major === binaries.major) return Effect.void
    return Effect.fail(
      new StoreFailure({
        code: "data-folder-of-other-version",
        explanation: {
          zh:
            `“${folder.base}”由 PostgreSQL ${major} 建立，本程序内置的是 ${binaries.major}，不能直接打开。` +
            "请用原来的程序执行 duxue db backup，再用本程序 duxue db restore 恢复到新的数据文件夹。",
          en:
            `"${folder.base}" was made by PostgreSQL ${major}, and this program brings ${binaries.major}: run duxue db backup ` +
            "with the program that made it, then duxue db restore with this one into a new data folder."
        }
      })
    )
  })

/** Writes down by what the cluster is served. */
export const recordVersion = (folder: DataFolder, binaries: Binaries): void => {
  const record: FolderRecord = { format: 1, postgres: binaries.major, package: binaries.version }
  const text = `${JSON.stringify(record, undefined, 2)}\n`
  const path = recordOf(folder)
  if (existsSync(path) && readFileSync(path, "utf8") === text) return
  writeDurably(path, text)
}
