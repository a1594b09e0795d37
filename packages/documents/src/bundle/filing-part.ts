/** The filing as a bundle holds it: the file that every command reads, its letter under the name that it has in the bundle. */
import { canonicalJson, type Fact, type Filing, FilingFile, readFiling } from "@duxue/core"
import { Schema } from "effect"
import * as Result from "effect/Result"
import { UnmakeableBundle } from "./bundle-error.ts"
import { type BundleEvidence, listedEvidence } from "./evidence.ts"
import { dataParts } from "./part-names.ts"

/** As commands print it: for people too. */
export const jsonText = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`

/** The fact with its letter under the name that it has in the bundle; another letter that went by that name has none. */
const placed = (fact: Fact, letter: string | null, part: string): Fact => {
  const { provenance } = fact
  if (provenance.kind !== "letter" || provenance.file === null) return fact
  if (provenance.file === letter) return { ...fact, provenance: { ...provenance, file: part } }
  return provenance.file === part ? { ...fact, provenance: { ...provenance, file: null } } : fact
}

/** A filing that was read from the letter earlier tells the very facts that the letter does: each once, in their order. */
const once = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> => [
  ...new Map(facts.map((fact) => [fact.provenance.kind === "letter" ? canonicalJson(fact) : fact, fact])).values()
]

/** What the other side will read: what its file does not keep is judged by nobody. */
const readBack = (text: string): Result.Result<Filing, UnmakeableBundle> =>
  Result.match(readFiling(JSON.parse(text), dataParts.filing), {
    onSuccess: ({ filing }) => Result.succeed(filing),
    onFailure: (problems) =>
      Result.fail(
        new UnmakeableBundle({
          code: "unreadable-filing",
          explanation: {
            zh: `报送内容有 ${problems.length} 处问题，不能制作报送包，请逐处改正：`,
            en: `The filing cannot be bundled; problems to correct: ${problems.length}:`
          },
          details: problems.map(({ message }) => message)
        })
      )
  })

export interface FilingPart {
  readonly text: string
  readonly filing: Filing
}

/** `letter` is what the provenance of its facts calls the letter, null of one that they do not come from; `part` its name in the bundle. */
export const filingPart = (
  filing: Filing,
  letter: string | null,
  part: string,
  evidence: ReadonlyArray<BundleEvidence>
): Result.Result<FilingPart, UnmakeableBundle> => {
  const facts = once(filing.facts.map((fact) => placed(fact, letter, part)))
  const whole: Filing = { ...filing, facts, evidence: evidence.map(listedEvidence) }
  const text = jsonText(Schema.encodeSync(FilingFile)({ kind: "filing", ...whole }))
  return Result.map(readBack(text), (read) => ({ text, filing: read }))
}
