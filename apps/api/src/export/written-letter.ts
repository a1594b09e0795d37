/** A letter in the format in which it is sent. */
import type { LetterModel } from "@duxue/core"
import { writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import { Effect } from "effect"
import { type LetterFormat, mediaTypes } from "./export-format.ts"
import type { AnsweredFile } from "../file/file-response.ts"

interface Setting {
  /** Whether a seal will be set upon it; true where it is left out. */
  readonly seal?: boolean
}

const contentOf = (letter: LetterModel, format: LetterFormat, setting: Setting): Effect.Effect<Uint8Array | string> => {
  switch (format) {
    case "docx":
      return Effect.sync(() => writeDocx(letter, setting))
    case "html":
      return Effect.sync(() => writeHtml(letter))
    case "md":
      return Effect.sync(() => writeMarkdown(letter))
    case "pdf":
      // The compiler and its fonts are large, and loaded when the first PDF is asked for.
      return Effect.promise(async () => (await import("@duxue/documents/pdf")).writePdf(letter, setting))
  }
}

/** `name` is that of the file, without its extension. */
export const writtenLetter = (
  letter: LetterModel,
  format: LetterFormat,
  name: string,
  setting: Setting = {}
): Effect.Effect<AnsweredFile> =>
  Effect.map(contentOf(letter, format, setting), (content) => ({
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
    content
  }))
