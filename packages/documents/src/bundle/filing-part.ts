/** The filing as a bundle holds it: the file that every command reads, its letter under the name that it has in the bundle. */
import { canonicalJson, type Fact, type Filing, FilingFile } from "@duxue/core"
import { Schema } from "effect"
import { type BundleEvidence, listedEvidence } from "./evidence.ts"

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
): FilingPart => {
  const facts = once(filing.facts.map((fact) => placed(fact, letter, part)))
  const whole: Filing = { ...filing, facts, evidence: evidence.map(listedEvidence) }
  return { text: jsonText(Schema.encodeSync(FilingFile)({ kind: "filing", ...whole })), filing: whole }
}
