/** Another program that has the store open, to be killed. */
import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"

export interface OpeningProcess {
  readonly child: ChildProcess
  /** What it had to do for it; fails with what it wrote to standard error where it ended before. */
  readonly opened: Promise<string>
  /** Kills it, and all that it runs without having let go of it, in one stroke. */
  readonly kill: () => Promise<void>
}

export const openInAnotherProcess = (
  folder: string,
  user?: { readonly uid: number; readonly gid: number }
): OpeningProcess => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "open-store-process.ts"), folder], {
    ...user,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"]
  })
  let errors = ""
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const opened = new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once("exit", () => reject(new Error(errors)))
  })
  // One that is killed before it is ready is no fault of the test.
  opened.catch(() => undefined)
  return {
    child,
    opened,
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, "SIGKILL")
      await ended
    }
  }
}
