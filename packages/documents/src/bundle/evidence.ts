/** The body of evidence.json: what bears out the facts of a filing. */
import { Evidence, FactId, type Filing } from "@duxue/core"
import { Schema } from "effect"

/** A file of evidence, and the facts that it bears out; the file itself is in the bundle or stays with the district. */
export const BundleEvidence = Schema.Struct({ ...Evidence.fields, facts: Schema.Array(FactId) }).annotate({
  identifier: "BundleEvidence",
  title: "佐证材料及所证事实"
})
export type BundleEvidence = typeof BundleEvidence.Type

/** As the filing lists it, which does not say what it bears out. */
export const listedEvidence = ({ sha256, name, mediaType, bytes }: BundleEvidence): Evidence => ({
  sha256,
  name,
  mediaType,
  bytes
})

export const BundleEvidenceList = Schema.Array(BundleEvidence)

/** A file of evidence; its content where the file itself goes with the bundle. */
export interface GivenEvidence extends BundleEvidence {
  readonly content?: Uint8Array
}

/** The evidence of the filing and what is given beside it, each file once. */
export const joinedEvidence = (
  listed: Filing["evidence"],
  given: ReadonlyArray<GivenEvidence>
): ReadonlyArray<BundleEvidence> => {
  const joined = new Map<string, BundleEvidence>(listed.map((each) => [each.sha256, { ...each, facts: [] }]))
  for (const { sha256: hash, name, mediaType, bytes, facts } of given) {
    const known = joined.get(hash) ?? { sha256: hash, name, mediaType, bytes, facts: [] }
    joined.set(hash, { ...known, facts: [...new Set([...known.facts, ...facts])] })
  }
  return [...joined.values()]
}
