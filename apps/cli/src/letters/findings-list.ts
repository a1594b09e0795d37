/** What was found in a letter as a list to work off: a workbook, or a page to print. */
import { basename } from "node:path"
import { type Language, numberFindings } from "@duxue/core"
import { findingsPage, listFindings, placeWords } from "@duxue/documents"
import * as Effect from "effect/Effect"
import type { CheckedLetter } from "./checked-letter.ts"
import type { ListFormat } from "./list-format.ts"

const titleOf = ({ file, reading }: CheckedLetter): string =>
  reading.letter.title ?? (file === "-" ? "标准输入" : basename(file))

export const findingsList = (
  letter: CheckedLetter,
  format: ListFormat,
  language: Language
): Effect.Effect<Uint8Array | string> => {
  const { document, report } = letter
  if (format === "html")
    return Effect.sync(() => findingsPage(listFindings(report, document), titleOf(letter), language))
  return Effect.promise(async () => {
    const { findingsWorkbook } = await import("@duxue/documents/workbook")
    return findingsWorkbook(
      numberFindings(report.findings).map(({ finding }) => finding),
      titleOf(letter),
      {
        letter: { text: document.text, placeOf: ([start, end]) => placeWords(document.origin({ start, end })) },
        language
      }
    )
  })
}
