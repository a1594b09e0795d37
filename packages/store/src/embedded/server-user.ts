/** As whom the server runs: PostgreSQL refuses to run as root. */
import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import { dirname } from "node:path"

export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const numberOf = (kind: "-u" | "-g", name: string): number =>
  Number(execFileSync("id", [kind, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))

const named = (name: string): ServerUser | undefined => {
  try {
    return { uid: numberOf("-u", name), gid: numberOf("-g", name) }
  } catch {
    return undefined
  }
}

/**
 * Undefined where this process is not root: then the server is of the same user. As root, whoever owns `cluster` already,
 * else `postgres` if there is one, else `nobody`.
 */
export const serverUser = (cluster: string): ServerUser | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return named("postgres") ?? named("nobody") ?? { uid: 65_534, gid: 65_534 }
}

const mayEnter = (folder: string, { uid, gid }: ServerUser): boolean => {
  const { mode, uid: owner, gid: group } = statSync(folder)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}

/** Whether the user may enter the folder and every one above it. */
export const canReach = (folder: string, user: ServerUser): boolean =>
  mayEnter(folder, user) && (dirname(folder) === folder || canReach(dirname(folder), user))
