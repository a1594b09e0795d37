/** The letter of a bundle, read and checked like every other. */
import { check, type Reading, withBoundFigures } from "@duxue/core"
import * as Effect from "effect/Effect"
import { type DecodedDocument, decodeDocument } from "../decode-document.ts"
import type { DocumentError } from "../document-error.ts"
import { withPlaces } from "../with-places.ts"
import { type BundleFindings, openFindingsOf } from "./findings.ts"

/** From prose to figures: `read` of `@duxue/reader`, upon which this package does not stand. */
export type ReadText = (text: string) => Reading

export interface ExaminedLetter {
  readonly document: DecodedDocument
  readonly reading: Reading
  readonly report: Omit<BundleFindings, "answers">
}

/** `name` is what messages call it. */
export const examineLetter = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  name: string,
  read: ReadText
): Effect.fn.Return<ExaminedLetter, DocumentError> {
  const document = yield* decodeDocument(bytes, name)
  const places = withPlaces(document)
  const reading = places.reading(withBoundFigures(read(document.text), document.bound))
  const { findings, relations, verdicts, checks } = places.report(check(reading))
  const report = { findings, relations, verdicts, checks }
  return { document, reading, report: { ...report, open: openFindingsOf(report, document.text) } }
})
