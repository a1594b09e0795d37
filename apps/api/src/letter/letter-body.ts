import { type DecodedDocument, decodeDocument, type DocumentError } from "@duxue/documents"
import { Result } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import type { AppEnv } from "../environment.ts"
import type { Limits } from "../limits.ts"
import type { Place } from "../problem/problem-details.ts"
import { respond } from "../problem/respond.ts"
import type { LetterInput } from "./letter-input.ts"
import { acceptedMediaTypes, formOf, mediaTypeOf } from "./media-type.ts"
import { type BodyFault, readBody } from "./read-body.ts"
import { submittedFile } from "./submitted-file.ts"

/** To a typed client a letter is JSON; the other forms of body come out as the same decoded text. */
type LetterBody = MiddlewareHandler<AppEnv, string, { in: { json: LetterInput }; out: { json: DecodedDocument } }>

/** Decodes the letter in a request's body, or answers why it cannot be read. */
export const letterBody =
  (limits: Limits): LetterBody =>
  async (c, next) => {
    const mediaType = mediaTypeOf(c.req.header("Content-Type"))
    const form = formOf(mediaType)
    if (form === undefined) return unsupportedMediaType(c, mediaType)
    const encoding = c.req.header("Content-Encoding") ?? "identity"
    if (encoding.toLowerCase() !== "identity") return unsupportedContentEncoding(c, encoding)
    const body = await readBody(c.req.raw, limits.bytes)
    if (Result.isFailure(body)) return unreadBody(c, body.failure, limits)
    const file = await submittedFile(c, form, mediaType, body.success)
    if (Result.isFailure(file)) return file.failure
    const letter = decodeDocument(file.success.bytes, file.success.name, { maximumBytes: limits.bytes })
    if (Result.isFailure(letter)) return undecodable(c, letter.failure)
    if (letter.success.text.length > limits.characters) return textTooLong(c, letter.success.text.length, limits)
    c.req.addValidatedData("json", letter.success)
    return next()
  }

const unsupportedMediaType = (c: Context<AppEnv>, mediaType: string): Response =>
  respond(c, "unsupported-media-type", {
    detail: {
      zh: `${mediaType === "" ? "请求没有注明 Content-Type" : `不支持 ${mediaType}`}；可用：${acceptedMediaTypes.join("、")}。`,
      en: `${mediaType === "" ? "Content-Type is missing" : `${mediaType} is not supported`}; use one of ${acceptedMediaTypes.join(", ")}.`
    },
    place: { in: "header", name: "Content-Type" },
    headers: { "Accept-Post": acceptedMediaTypes.join(", ") }
  })

const unsupportedContentEncoding = (c: Context<AppEnv>, encoding: string): Response =>
  respond(c, "unsupported-content-encoding", {
    detail: { zh: `请求体不得压缩（${encoding}），请直接发送。`, en: `Send the body as it is, not as ${encoding}.` },
    place: { in: "header", name: "Content-Encoding" },
    headers: { "Accept-Encoding": "identity" }
  })

const unreadBody = (c: Context<AppEnv>, fault: BodyFault, limits: Limits): Response => {
  if (fault === "incomplete") {
    return respond(c, "incomplete-body", {
      detail: {
        zh: "连接在请求体传完之前断开，请重新发送。",
        en: "The connection closed before the body's end. Send it again."
      },
      place: { in: "body" }
    })
  }
  return respond(c, "content-too-large", {
    detail: {
      zh: `请求体超过 ${limits.bytes} 字节的上限。一份自评报告通常不到 0.2 MB，请确认文件无误。`,
      en: `The body is longer than ${limits.bytes} bytes. A letter seldom has more than 0.2 MB: is it the right file?`
    },
    place: { in: "body" },
    limit: limits.bytes,
    // What is left of the body would otherwise have to be received before the next request.
    headers: { Connection: "close" }
  })
}

const undecodable = (c: Context<AppEnv>, error: DocumentError): Response =>
  respond(c, error.code, { detail: error.explanation, place: placeOf(error) })

const placeOf = (error: DocumentError): Place =>
  error.code === "unknown-encoding" && error.offset !== undefined
    ? { in: "body", offset: error.offset }
    : { in: "body" }

const textTooLong = (c: Context<AppEnv>, length: number, limits: Limits): Response =>
  respond(c, "text-too-long", {
    detail: {
      zh: `报告有 ${length} 个字符，超过 ${limits.characters} 个字符的上限。请一次提交一份报告。`,
      en: `The text has ${length} characters, more than ${limits.characters}. Send one letter at a time.`
    },
    place: { in: "body" },
    limit: limits.characters
  })
