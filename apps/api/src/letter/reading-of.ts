import { type Reading, withBoundFigures } from "@duxue/core"
import { type DecodedDocument, withPlaces } from "@duxue/documents"
import { read } from "@duxue/reader"

/** A document as it is understood: by its words, by what the file itself says of its figures, and where in it they stand. */
export const readingOf = (document: Pick<DecodedDocument, "text" | "bound" | "origin">): Reading =>
  withPlaces(document).reading(withBoundFigures(read(document.text), document.bound))
