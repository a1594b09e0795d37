import { type DecodedDocument, decodeDocument, type DocumentError } from "@duxue/documents"
import { Effect, Result } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import type { AppEnv } from "../environment.ts"
import type { Limits } from "../limits.ts"
import type { Place } from "../problem/problem-details.ts"
import { respond } from "../problem/respond.ts"
import type { LetterInput } from "./letter-input.ts"
import { letterForms } from "./media-type.ts"
import { receivedBody } from "./received-body.ts"
import { submittedFile } from "./submitted-file.ts"

/** To a typed client a letter is JSON; the other forms of body come out as the same decoded text. */
type LetterBody = MiddlewareHandler<AppEnv, string, { in: { json: LetterInput }; out: { json: DecodedDocument } }>

/** Decodes the letter in a request's body, or answers why it cannot be read. */
export const letterBody =
  (limits: Limits): LetterBody =>
  async (c, next) => {
    const body = await receivedBody(c, limits, letterForms)
    if (Result.isFailure(body)) return body.failure
    const { form, mediaType, bytes } = body.success
    const file = await submittedFile(c, form, mediaType, bytes)
    if (Result.isFailure(file)) return file.failure
    const { bytes: content, name } = file.success
    const letter = await Effect.runPromise(Effect.result(decodeDocument(content, name, { maximumBytes: limits.bytes })))
    if (Result.isFailure(letter)) return undecodable(c, letter.failure)
    if (letter.success.text.length > limits.characters) return textTooLong(c, letter.success.text.length, limits)
    c.req.addValidatedData("json", letter.success)
    return next()
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
