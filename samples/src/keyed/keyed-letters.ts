/** The letters of this project that have a key, read from their marked sources. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { KeyedLetter } from "./keyed-letter.ts"
import { parseMarkedSource } from "./marked-source.ts"

const samples = join(import.meta.dirname, "../..")
const sources = join(samples, "marked")

/** Where the plain text of a keyed letter stands. */
export const plainFile = (name: string): string => join(samples, "letters", `${name}.txt`)

/** In the order of their names. Throws a MarkedSourceError that tells file and line. */
export const keyedLetters = (): ReadonlyArray<KeyedLetter> =>
  readdirSync(sources)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) =>
      parseMarkedSource(file.slice(0, -".txt".length), `marked/${file}`, readFileSync(join(sources, file), "utf8"))
    )
