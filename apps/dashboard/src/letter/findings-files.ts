/** What was found in a letter, in the margin of its Word document or as a list to work off; made on this machine. */
import { type CheckReport, type Language, numberFindings } from "@duxue/core"
import {
  annotateDocx,
  type DecodedDocument,
  decodeDocument,
  findingRemarks,
  findingsPage,
  listFindings,
  placeWords
} from "@duxue/documents"
import { findingsWorkbook } from "@duxue/documents/workbook"
import * as Effect from "effect/Effect"
import type { Checked } from "../checking/check-text.ts"
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

/** The letter as it was opened: of a text that was pasted there are no places. */
const documentOf = (
  { reading }: Checked,
  file: OpenedFile | undefined
): Promise<Pick<DecodedDocument, "text" | "origin">> =>
  file === undefined
    ? Promise.resolve({ text: reading.text, origin: () => null })
    : Effect.runPromise(decodeDocument(file.bytes, file.name))

/** The findings of a check, as a workbook or a page to print. */
export const findingsList = async (
  checked: Checked,
  file: OpenedFile | undefined,
  title: string,
  to: "xlsx" | "html",
  language: Language
): Promise<string | Uint8Array<ArrayBuffer>> => {
  const { report } = checked
  const document = await documentOf(checked, file)
  if (to === "html") return findingsPage(listFindings(report, document), title, language)
  const findings = numberFindings(report.findings).map(({ finding }) => finding)
  const placeOf = ([start, end]: readonly [number, number]) => placeWords(document.origin({ start, end }))
  return new Uint8Array(await findingsWorkbook(findings, title, { letter: { text: document.text, placeOf }, language }))
}
