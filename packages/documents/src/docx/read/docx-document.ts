import * as Result from "effect/Result"
import type { DecodedDocument } from "../../decode-document.ts"
import { type DocumentError, EmptyDocument, ScannedDocument } from "../../document-error.ts"
import { originIn } from "../../document-place.ts"
import { readDocx } from "./read-docx.ts"

/** A Word document in the form of all that are read. */
export const docxDocument = (bytes: Uint8Array, file: string): Result.Result<DecodedDocument, DocumentError> =>
  Result.flatMap(readDocx(bytes, file), ({ text, runs, bound, hasPictures }) => {
    if (text.trim() === "")
      return Result.fail(hasPictures ? new ScannedDocument({ file }) : new EmptyDocument({ file }))
    const places = runs.map(({ start, end, part, paragraph, run, cell }) => ({
      start,
      end,
      place: { paragraph: paragraph + 1, run: run + 1, part, ...(cell === undefined ? {} : { cell }) }
    }))
    return Result.succeed({ text, encoding: null, format: "docx", bound, origin: originIn(places) })
  })
