/** `pnpm gen`, its second third: writes src/letter/read-back/told-phrases.generated.ts from the letters that `compose` tells. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { clauses, followed, phrases } from "./told-phrases.ts"

const sorted = <Value>(entries: Iterable<readonly [string, Value]>): ReadonlyArray<readonly [string, Value]> =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))

const inWords = sorted(clauses).flatMap(([told, words]) => {
  const [measure = "", value = ""] = told.split(" ")
  return [...words].toSorted().map((clause) => ({ clause, measure, value }))
})

const toldAs = sorted(phrases).flatMap(([measure, words]) =>
  [...words].toSorted().map((phrase) => ({
    phrase,
    measure,
    following: [...(followed.get(`${measure} ${phrase}`) ?? [])].toSorted()
  }))
)

/** One object a line: of some hundred phrases, a change is one line. */
const lines = (each: ReadonlyArray<object>): string =>
  `[\n${each.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]`

const text = `// Generated from the prose of src/letter by "pnpm gen". Change the prose there.

/** What stands before the number by which a composed letter tells a measure, and which figures it may follow in its sentence. */
export const toldPhrases: ReadonlyArray<{
  readonly phrase: string
  readonly measure: string
  readonly following: ReadonlyArray<string>
}> = ${lines(toldAs)}

/** The clauses by which a composed letter says a value in words: 已建立教育督导问责机制. */
export const toldClauses: ReadonlyArray<{ readonly clause: string; readonly measure: string; readonly value: string }> =
  ${lines(inWords)}
`

writeFileSync(join(import.meta.dirname, "..", "src/letter/read-back/told-phrases.generated.ts"), text)
