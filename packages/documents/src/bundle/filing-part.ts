/** The filing as a bundle holds it: the file that every command reads, its letter under the name that it has in the bundle. */
import { type Filing, FilingFile, readFiling } from "@duxue/core"
import { Schema } from "effect"
import * as Result from "effect/Result"
import { UnmakeableBundle } from "./bundle-error.ts"
import { type BundleEvidence, listedEvidence } from "./evidence.ts"
import { dataParts } from "./part-names.ts"

/** As commands print it: for people too. */
export const jsonText = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`

/** The filing with its evidence, its letter under the name that it has in the bundle. */
const filingIn = (filing: Filing, letter: string, part: string, evidence: ReadonlyArray<BundleEvidence>): Filing => ({
  ...filing,
  facts: filing.facts.map((fact) =>
    fact.provenance.kind === "letter" && fact.provenance.file === letter
      ? { ...fact, provenance: { ...fact.provenance, file: part } }
      : fact
  ),
  evidence: evidence.map(listedEvidence)
})

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
            en: `The filing has ${problems.length} problems, and cannot be bundled; correct each:`
          },
          details: problems.map(({ message }) => message)
        })
      )
  })

export interface FilingPart {
  readonly text: string
  readonly filing: Filing
}

/** `letter` is what the provenance of its facts calls the letter, `part` its name in the bundle. */
export const filingPart = (
  filing: Filing,
  letter: string,
  part: string,
  evidence: ReadonlyArray<BundleEvidence>
): Result.Result<FilingPart, UnmakeableBundle> => {
  const encoded = Schema.encodeSync(FilingFile)({ kind: "filing", ...filingIn(filing, letter, part, evidence) })
  const text = jsonText(encoded)
  return Result.map(readBack(text), (read) => ({ text, filing: read }))
}
