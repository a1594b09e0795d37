/** What changed since somebody looked. */
import type { Content } from "../domain/content.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import type { OrganisationId } from "../domain/organisation.ts"
import type { ContentChange, SignatureKind } from "../domain/signature.ts"
import { changesSince, coveredBy } from "./signatures.ts"

/** Since an organisation last signed in this way, whether that signature stands or not; null where it never did. */
export const changesSinceSigned = (
  life: FilingLife,
  kind: SignatureKind,
  organisation: OrganisationId,
  contents: ReadonlyArray<Content>
): ReadonlyArray<ContentChange> | null => {
  const last = life.signatures.findLast((each) => each.kind === kind && each.organisation === organisation)
  return last === undefined ? null : changesSince(last.covers, coveredBy(last, life, contents))
}

/** Since the filing was returned: since what the district signed and sent. Null where it never was. */
export const changesSinceReturned = (
  life: FilingLife,
  contents: ReadonlyArray<Content>
): ReadonlyArray<ContentChange> | null =>
  life.returned.length === 0 ? null : changesSinceSigned(life, "district", life.district, contents)
