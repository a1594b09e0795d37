import { type Reading, withBoundFigures } from "@duxue/core"
import type { DecodedDocument } from "@duxue/documents"
import { read } from "@duxue/reader"

/** A document as it is understood: by its words, and by what the file itself says of its figures. */
export const readingOf = ({ text, bound }: Pick<DecodedDocument, "text" | "bound">): Reading =>
  withBoundFigures(read(text), bound)
