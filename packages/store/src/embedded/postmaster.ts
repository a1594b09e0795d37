/** The server process of a cluster, by what PostgreSQL writes into `postmaster.pid`. */
import { execFileSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

const pidFileOf = (cluster: string): string => join(cluster, "postmaster.pid")

/** The pid that the file names; undefined where there is no such file. */
const namedPid = (cluster: string): number | undefined => {
  try {
    const pid = Number.parseInt(readFileSync(pidFileOf(cluster), "utf8"), 10)
    return Number.isNaN(pid) ? undefined : pid
  } catch {
    return undefined
  }
}

/** How a process was started: its words parted by blanks. Empty where there is no such process. */
const commandLineOf = (pid: number): string => {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  } catch {
    return ""
  }
}

/** The pid of the server that runs on the cluster; undefined where none does. */
export const runningPostmaster = (cluster: string): number | undefined => {
  const pid = namedPid(cluster)
  if (pid === undefined) return undefined
  const command = commandLineOf(pid)
  return command.includes("postgres") && command.includes(` ${cluster} `) ? pid : undefined
}

/**
 * Removes the file where its pid has gone to a program that is no server of this cluster. One that nobody bears is left to
 * PostgreSQL, which first looks whether children of the dead server still hold its memory.
 */
export const removeStalePidFile = (cluster: string): void => {
  const pid = namedPid(cluster)
  if (pid === undefined || commandLineOf(pid) === "" || runningPostmaster(cluster) !== undefined) return
  rmSync(pidFileOf(cluster), { force: true })
}
