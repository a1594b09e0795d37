import type { Converter } from "@duxue/documents"
import * as Effect from "effect/Effect"

/** Documents of older programs are converted by LibreOffice where it is installed; what calls it is loaded with the first. */
export const convertLegacy: Converter = (bytes, format, file) =>
  Effect.flatMap(
    Effect.promise(() => import("@duxue/documents/office")),
    ({ convertWithOffice }) => convertWithOffice(bytes, format, file)
  )
