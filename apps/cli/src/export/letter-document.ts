/** A letter in the format that it is sent in. */
import { compose, type ComposeOptions, type Filing, type LetterModel } from "@duxue/core"
import { writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import type { Output } from "../render/writer.ts"
import type { LetterFormat } from "./letter-format.ts"

interface Setting {
  /** Whether a seal will be set upon it; true where it is left out. Only .docx and .pdf keep room for one. */
  readonly seal?: boolean
}

export const letterDocument = (
  letter: LetterModel,
  format: LetterFormat,
  setting: Setting = {}
): Effect.Effect<Output, Failure> => {
  switch (format) {
    case "docx":
      return Effect.sync(() => writeDocx(letter, setting))
    case "html":
      return Effect.sync(() => writeHtml(letter))
    case "md":
      return Effect.sync(() => writeMarkdown(letter))
    case "pdf":
      return Effect.tryPromise({
        try: async () => {
          const { writePdf } = await import("@duxue/documents/pdf")
          return writePdf(letter, setting)
        },
        catch: unprinted
      })
  }
}

/** A filing told in our words. */
export const composedLetter = (
  filing: Filing,
  options: ComposeOptions & Setting,
  format: LetterFormat
): Effect.Effect<Output, Failure> => Effect.suspend(() => letterDocument(compose(filing, options), format, options))

const unprinted = (cause: unknown): Failure => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Failure({
    code: "pdf-not-written",
    explanation: {
      zh: `未能生成 PDF：排版程序在这台机器上不能运行（${reason}）。请改用 --to docx，再从 Word 或 WPS 输出 PDF。`,
      en: `The PDF was not written: its typesetter does not run on this machine (${reason}). Use --to docx, and print that.`
    }
  })
}
