/** The letter that findings were made in, as the sheets of a workbook quote it and name its places. */
import type { Bilingual, Span } from "@duxue/core"
import { type DecodedDocument, placeWords } from "@duxue/documents"

export interface FoundIn {
  readonly text: string
  readonly placeOf: (span: Span) => Bilingual
}

export const foundIn = ({ text, origin }: Pick<DecodedDocument, "text" | "origin">): FoundIn => ({
  text,
  placeOf: ([start, end]) => placeWords(origin({ start, end }))
})
