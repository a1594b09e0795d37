/** A letter in the format in which it is sent. */
import type { LetterModel } from "@duxue/core"
import { writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import { Effect } from "effect"
import { type LetterFormat, mediaTypes } from "./export-format.ts"
import type { AnsweredFile } from "../file/file-response.ts"

const contentOf = (letter: LetterModel, format: LetterFormat): Effect.Effect<Uint8Array | string> => {
  switch (format) {
    case "docx":
      return Effect.sync(() => writeDocx(letter))
    case "html":
      return Effect.sync(() => writeHtml(letter))
    case "md":
      return Effect.sync(() => writeMarkdown(letter))
    case "pdf":
      // The compiler and its fonts are large, and loaded when the first PDF is asked for.
      return Effect.promise(async () => (await import("@duxue/documents/pdf")).writePdf(letter))
  }
}

/** `name` is that of the file, without its extension. */
export const writtenLetter = (letter: LetterModel, format: LetterFormat, name: string): Effect.Effect<AnsweredFile> =>
  Effect.map(contentOf(letter, format), (content) => ({
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
    content
  }))
