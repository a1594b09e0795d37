/** A letter as it came with a request: the file, the text in it. */
import { type Filing, filingOf, type Reading } from "@duxue/core"
import { type DecodedDocument, decodeDocument, type DocumentError } from "@duxue/documents"
import { Effect, Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import type { Limits } from "../limits.ts"
import type { Place } from "../problem/problem-details.ts"
import { respond } from "../problem/respond.ts"
import { worked } from "../capacity/worked.ts"
import { convertLegacy } from "./convert-legacy.ts"
import type { SubmittedFile } from "./form-body.ts"

export interface SentLetter {
  readonly file: SubmittedFile
  readonly document: DecodedDocument
}

/** Decodes a file, or answers why it cannot be read. */
export const sentLetter = (
  c: Context<AppEnv>,
  file: SubmittedFile,
  limits: Limits
): Promise<Result.Result<SentLetter, Response>> =>
  worked(
    c,
    decodeDocument(file.bytes, file.name, { maximumBytes: limits.bytes, convert: convertLegacy }).pipe(
      Effect.mapError((error) => undecodable(c, error)),
      Effect.flatMap((document) =>
        document.text.length > limits.characters
          ? Effect.fail(textTooLong(c, document.text.length, limits))
          : Effect.succeed({ file, document })
      )
    )
  )

/** The letter as a filing, or the answer that it names no year. */
export const filingIn = (
  c: Context<AppEnv>,
  { file }: SentLetter,
  reading: Reading
): Result.Result<Filing, Response> => {
  const filing = filingOf(reading, file.name)
  return filing === undefined ? Result.fail(withoutYear(c, file.name)) : Result.succeed(filing)
}

export const undecodable = (c: Context<AppEnv>, error: DocumentError): Response =>
  respond(c, error.code, { detail: error.explanation, place: placeOf(error) })

const placeOf = (error: DocumentError): Place =>
  error.code === "unknown-encoding" && error.offset !== undefined
    ? { in: "body", offset: error.offset }
    : { in: "body" }

export const textTooLong = (c: Context<AppEnv>, length: number, limits: Limits): Response =>
  respond(c, "text-too-long", {
    detail: {
      zh: `报告有 ${length} 个字符，超过 ${limits.characters} 个字符的上限。请一次提交一份报告。`,
      en: `The text has ${length} characters, more than ${limits.characters}. Send one letter at a time.`
    },
    place: { in: "body" },
    limit: limits.characters
  })

export const withoutYear = (c: Context<AppEnv>, name: string): Response =>
  respond(c, "no-year", {
    detail: {
      zh: `“${name}”没有写明报告年度，无法确定适用哪一年的标准。请检查标题。`,
      en: `"${name}" does not say of which year it reports, so that no day's law can judge it: look at its title.`
    },
    place: { in: "body", name }
  })
