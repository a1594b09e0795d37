import { Result } from "effect"
import type { MiddlewareHandler } from "hono"
import type { AppEnv } from "../environment.ts"
import type { Limits } from "../limits.ts"
import type { LetterInput } from "./letter-input.ts"
import { letterForms } from "./media-type.ts"
import { receivedBody } from "./received-body.ts"
import { type SentLetter, sentLetter } from "./sent-letter.ts"
import { submittedFile } from "./submitted-file.ts"

/** To a typed client a letter is JSON; the other forms of body come out as the same decoded letter. */
type LetterBody = MiddlewareHandler<AppEnv, string, { in: { json: LetterInput }; out: { json: SentLetter } }>

/** Decodes the letter in a request's body, or answers why it cannot be read. */
export const letterBody =
  (limits: Limits): LetterBody =>
  async (c, next) => {
    const body = await receivedBody(c, limits, letterForms)
    if (Result.isFailure(body)) return body.failure
    const { form, mediaType, bytes } = body.success
    const file = await submittedFile(c, form, mediaType, bytes)
    if (Result.isFailure(file)) return file.failure
    const letter = await sentLetter(c, file.success, limits)
    if (Result.isFailure(letter)) return letter.failure
    c.req.addValidatedData("json", letter.success)
    return next()
  }
