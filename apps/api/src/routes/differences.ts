import { LetterDiff } from "@duxue/core"
import { letterDiff } from "@duxue/documents"
import { Result, Schema } from "effect"
import { type Context, Hono, type MiddlewareHandler } from "hono"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { validJson } from "../filing/valid-json.ts"
import { fileOf, formOf, type SubmittedFile } from "../letter/form-body.ts"
import { LetterInput } from "../letter/letter-input.ts"
import { nameFor, pairForms } from "../letter/media-type.ts"
import { readingOf } from "../letter/reading-of.ts"
import { receivedBody } from "../letter/received-body.ts"
import { type SentLetter, sentLetter } from "../letter/sent-letter.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { pairRequestBody } from "../openapi/pair-request-body.ts"
import { letterExamples } from "../openapi/letter-examples.ts"
import { respond } from "../problem/respond.ts"
import { letterProblems } from "./letter-problems.ts"

const side = LetterInput.annotate({
  messageMissingKey: join({ zh: "缺少一份报告", en: "one of the two letters is missing" })
})

/** Two versions of a letter. */
const LetterPair = Schema.Struct({ before: side, after: side }).annotate({
  identifier: "LetterPair",
  title: "比对请求",
  message: join({ zh: "应为含 before、after 的 JSON 对象", en: "must be a JSON object with before and after" })
})
type LetterPair = typeof LetterPair.Type

interface SentPair {
  readonly before: SentLetter
  readonly after: SentLetter
}

/** To a typed client two letters are JSON; two files of a form come out as the same. */
type PairBody = MiddlewareHandler<AppEnv, string, { in: { json: LetterPair }; out: { json: SentPair } }>

const encode = Schema.encodeSync(LetterDiff)

/** What differs between two letters. */
export const differences = (limits: Limits) => {
  const { pair, diff } = letterExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "compareLetters",
      tag: "letters",
      summary: { zh: "比对两份报告", en: "Compare two letters" },
      description: {
        zh:
          "两稿或两年的报告：哪些数字改动、新增、删去（按事项比对，不论写在何处、用何单位），哪些段落改写、移位。" +
          "两份可为不同格式。",
        en:
          "Two versions, or two years: which numbers were changed, added and removed, by what they state, wherever they " +
          "stand and in whichever unit; which paragraphs were rewritten or moved. The two may be of unlike formats."
      },
      requestBody: pairRequestBody(LetterPair, pair, limits),
      success: jsonResponse({ zh: "差异", en: "What differs" }, LetterDiff, {
        example: { summary: { zh: "改了一个数字", en: "One number changed" }, value: encode(diff) }
      }),
      problems: letterProblems
    }),
    pairBody(limits),
    (c) => {
      const { before, after } = c.req.valid("json")
      return c.json(encode(letterDiff(readingOf(before.document), readingOf(after.document))))
    }
  )
}

const pairBody =
  (limits: Limits): PairBody =>
  async (c, next) => {
    const files = await pairIn(c, limits)
    if (Result.isFailure(files)) return files.failure
    const [first, second] = files.success
    const before = await sentLetter(c, first, limits)
    if (Result.isFailure(before)) return before.failure
    const after = await sentLetter(c, second, limits)
    if (Result.isFailure(after)) return after.failure
    c.req.addValidatedData("json", { before: before.success, after: after.success })
    return next()
  }

type Pair = readonly [SubmittedFile, SubmittedFile]

const pairIn = async (c: Context<AppEnv>, limits: Limits): Promise<Result.Result<Pair, Response>> => {
  const body = await receivedBody(c, limits, pairForms)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  const { form, bytes } = body.success
  if (form === "json") return Result.map(await validJson(c, bytes, LetterPair), texts)
  const parts = await formOf(c, bytes)
  if (Result.isFailure(parts)) return Result.fail(parts.failure)
  const [before, after] = [parts.success.get("before"), parts.success.get("after")]
  return before instanceof File && after instanceof File
    ? Result.succeed([await fileOf(before), await fileOf(after)])
    : Result.fail(withoutPair(c))
}

const texts = ({ before, after }: LetterPair): Pair => {
  const encoder = new TextEncoder()
  const file = ({ text, name = nameFor("text/plain") }: LetterInput) => ({ bytes: encoder.encode(text), name })
  return [file(before), file(after)]
}

const withoutPair = (c: Context<AppEnv>): Response =>
  respond(c, "invalid-request", {
    detail: {
      zh: "表单中应有名为 before 和 after 的两个文件。",
      en: "The form must have two files, named before and after."
    },
    place: { in: "body", name: "before" }
  })
