/** Letters that tests read: those of `samples/`, and a letter as sent where DUXUE_SHARED names a folder with one. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../../..")
const shared = process.env["DUXUE_SHARED"] ?? join(root, "../shared")

export const sample = (name: string): string => readFileSync(join(root, "samples/letters", name), "utf8")

const asSent = join(shared, "report/dadukou-2020.txt")
const passages = join(shared, "letters-dev/texts")

if (!existsSync(asSent)) console.warn(`! NOT READ: a letter as sent, ${asSent} is not there (DUXUE_SHARED)`)

/** Undefined where there is none; the repository holds counts of it only. */
export const letterAsSent: string | undefined = existsSync(asSent) ? readFileSync(asSent, "utf8") : undefined

/** Passages of reports of other shapes, by file name; empty where there are none. */
export const otherPassages: ReadonlyMap<string, string> = new Map(
  existsSync(passages) ? readdirSync(passages).map((name) => [name, readFileSync(join(passages, name), "utf8")]) : []
)
