import * as Effect from "effect/Effect"
import type { DecodedDocument } from "../decode-document.ts"
import type { DocumentError } from "../document-error.ts"
import { originIn } from "../document-place.ts"
import { bundleName, placeFigures } from "./figure-bundle.ts"
import { readPdf } from "./read-pdf.ts"

/** A PDF in the form of all documents that are read; what its figures state it carries as an attachment where Duxue wrote it. */
export const pdfDocument = (bytes: Uint8Array, file: string): Effect.Effect<DecodedDocument, DocumentError> =>
  Effect.map(readPdf(bytes, file), ({ text, pages, attachments }) => {
    const bundle = attachments.get(bundleName)
    const places = pages.map(({ start, end, page }) => ({ start, end, place: { page } }))
    return {
      text,
      encoding: null,
      format: "pdf",
      bound: bundle === undefined ? [] : placeFigures(text, new TextDecoder().decode(bundle)),
      origin: originIn(places)
    }
  })
