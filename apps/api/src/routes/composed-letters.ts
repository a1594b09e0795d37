import { compose, LetterModel } from "@duxue/core"
import { Schema } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { FrameQuery } from "../export/export-query.ts"
import { frameOf } from "../export/frame-query.ts"
import { filingBody } from "../filing/filing-body.ts"
import { query } from "../filing/query.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { filingRequestBody } from "../openapi/filing-request-body.ts"
import { filingProblems } from "./filing-problems.ts"

const encode = Schema.encodeSync(LetterModel)

/** The letter that a filing amounts to, before it takes a format. */
export const composedLetters = (limits: Limits) => {
  const { text, composed } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "composeLetter",
      tag: "filings",
      summary: { zh: "由数据写成函件", en: "Compose the letter of a filing" },
      description: {
        zh: "函件的标题、段落、表格和附件，每个数字写明它绑定的事实、指标、变化、标准或个数；可再交 letters/renderings 成为文件。",
        en:
          "The letter's headings, paragraphs, tables and annexes, every number with the fact, metric, change, standard " +
          "or count that it is bound to; letters/renderings makes a file of it."
      },
      requestBody: filingRequestBody(text, limits),
      success: jsonResponse({ zh: "函件", en: "The letter" }, LetterModel, {
        example: { summary: { zh: "一段函件", en: "A short letter" }, value: encode(composed) }
      }),
      problems: filingProblems
    }),
    query(FrameQuery),
    filingBody(limits),
    (c) => c.json(encode(compose(c.req.valid("json"), { frame: frameOf(c.req.valid("query")) })))
  )
}
