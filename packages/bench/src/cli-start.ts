/** From the shell's call to the last byte of the report: what a person waits for, beside Node.js doing nothing. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { letters, repository } from "./letters.ts"
import { table } from "./table.ts"
import { inTurns } from "./timing.ts"

const rounds = 9
const cli = join(repository, "apps/cli/dist/duxue.js")

/** Runs Node.js to its end. The report of a letter with errors ends with 1; anything above is a failed run. */
const node = (...args: ReadonlyArray<string>): void => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status === null || status > 1) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`)
}

export const cliStart = (): string => {
  if (!existsSync(cli)) throw new Error(`${cli} is not built: run the build first`)
  const rows = letters().map(({ name, path }) => {
    const [nothing = Number.NaN, version = Number.NaN, report = Number.NaN] = inTurns(
      rounds,
      () => node("--eval", "0"),
      () => node(cli, "--version"),
      () => node(cli, "check", path, "--format", "json")
    )
    return [name, nothing.toFixed(0), version.toFixed(0), report.toFixed(0)]
  })
  return table(["letter", "node alone, ms", "duxue --version, ms", "duxue check, ms"], rows)
}
