/** The letters that are measured: those of `samples/`, and a letter as sent where DUXUE_SHARED names a folder with one. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

export const repository = join(import.meta.dirname, "../../..")

export interface BenchLetter {
  readonly name: string
  readonly path: string
  readonly text: string
}

export const letters = (): ReadonlyArray<BenchLetter> => {
  const samples = globSync("samples/letters/*.md", { cwd: repository })
    .toSorted()
    .map((path) => join(repository, path))
  const asSent = join(process.env["DUXUE_SHARED"] ?? join(repository, "../shared"), "report/dadukou-2020.txt")
  if (!existsSync(asSent)) console.log(`! no letter as sent: ${asSent} is not there (DUXUE_SHARED)\n`)
  return [...samples, ...(existsSync(asSent) ? [asSent] : [])].map((path) => ({
    name: basename(path),
    path,
    text: readFileSync(path, "utf8")
  }))
}
