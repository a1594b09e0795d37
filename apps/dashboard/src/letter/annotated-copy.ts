/** The Word document that was opened, with what was found in its margin; made on this machine. */
import type { CheckReport, Language } from "@duxue/core"
import { annotateDocx, decodeDocument, findingRemarks, listFindings } from "@duxue/documents"
import * as Effect from "effect/Effect"
import type { OpenedFile } from "../session/session.ts"

const author = { name: "督学 Duxue", initials: "督" }

/** `report` is on the document as it was opened. Rejects where the document cannot be read again. */
export const annotatedCopy = (
  { bytes, name }: OpenedFile,
  report: CheckReport,
  language: Language,
  date: string
): Promise<Uint8Array<ArrayBuffer>> =>
  Effect.runPromise(
    decodeDocument(bytes, name).pipe(
      Effect.flatMap((document) => {
        const remarks = findingRemarks(listFindings(report, document), document.text, language)
        return Effect.fromResult(annotateDocx(bytes, name, remarks, { ...author, date }))
      }),
      Effect.map((copy) => new Uint8Array(copy))
    )
  )
