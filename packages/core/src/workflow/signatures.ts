/** What a signature covers, and when it no longer does. */
import { canonicalJson } from "../canonical-json.ts"
import type { Content, ContentId } from "../domain/content.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import type { ContentChange, Lapse, Signature, SignatureKind } from "../domain/signature.ts"
import type { HashText } from "./content-of.ts"
import { contentsOf } from "./scope.ts"

type Signed = Pick<Signature, "kind" | "organisation">

/** A department signs for its own part, the district for the whole. */
export const coveredBy = (
  { kind, organisation }: Signed,
  life: Pick<FilingLife, "assignments">,
  contents: ReadonlyArray<Content>
): ReadonlyArray<Content> => (kind === "department" ? contentsOf(organisation, life.assignments, contents) : contents)

export const coverage = (contents: ReadonlyArray<Content>): Signature["covers"] =>
  Object.fromEntries(contents.map(({ id, hash }) => [id, hash]))

/** What the signature is of: the same words from anybody who holds the same filing. */
export const signatureHash = (
  filing: FilingLife["filing"],
  { kind, organisation, covers }: Signed & Pick<Signature, "covers">,
  hash: HashText
): string => hash(canonicalJson({ filing, kind, organisation, covers }))

/** What became of the things that a signature covers, in the filing's order, what is gone last. */
export const changesSince = (
  covers: Signature["covers"],
  contents: ReadonlyArray<Content>
): ReadonlyArray<ContentChange> => {
  const changes: Array<ContentChange> = []
  const present = new Set<string>()
  for (const { id, hash } of contents) {
    present.add(id)
    const signed = covers[id]
    if (signed === undefined) changes.push({ id, change: "added" })
    else if (signed !== hash) changes.push({ id, change: "changed" })
  }
  for (const id of Object.keys(covers) as Array<ContentId>)
    if (!present.has(id)) changes.push({ id, change: "removed" })
  return changes
}

/** The signatures, those lapsed whose part is no longer what was signed. A lapsed one keeps its first reason. */
export const lapsed = (
  life: FilingLife,
  contents: ReadonlyArray<Content>,
  at: string,
  because: Lapse["because"] = "changed"
): ReadonlyArray<Signature> =>
  life.signatures.map((signature) => {
    if (signature.lapsed !== null) return signature
    const changes = changesSince(signature.covers, coveredBy(signature, life, contents))
    return changes.length === 0 ? signature : { ...signature, lapsed: { at, because, changes } }
  })

/** The signature of a kind that stands, of one organisation or of any. */
export const standing = (
  signatures: ReadonlyArray<Signature>,
  kind: SignatureKind,
  organisation?: Signature["organisation"]
): Signature | undefined =>
  signatures.find(
    (each) =>
      each.kind === kind && each.lapsed === null && (organisation === undefined || each.organisation === organisation)
  )
