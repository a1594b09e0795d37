import { LetterModel } from "@duxue/core"
import { Result } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { letterFormats, mediaTypes } from "../export/export-format.ts"
import { RenderingQuery } from "../export/export-query.ts"
import { writtenLetter } from "../export/written-letter.ts"
import { fileResponse } from "../file/file-response.ts"
import { query } from "../filing/query.ts"
import { jsonBody } from "../filing/valid-json.ts"
import type { Limits } from "../limits.ts"
import { describe } from "../openapi/describe.ts"
import { fileAnswer } from "../openapi/file-answer.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { jsonRequestBody } from "../openapi/filing-request-body.ts"
import { worked } from "../capacity/worked.ts"

/** A letter that is composed already, as the file that is sent. */
export const letterRenderings = (limits: Limits) =>
  new Hono<AppEnv>().post(
    "/",
    describe({
      id: "renderLetter",
      tag: "letters",
      summary: { zh: "把函件排成文件", en: "Render a composed letter" },
      description: {
        zh: "把 filings/letters 给出的函件（可由人改过文字）排成 docx、pdf、html 或 md。",
        en: "Makes a docx, pdf, html or md of the letter that filings/letters gives, as it is or with its words changed."
      },
      requestBody: jsonRequestBody(LetterModel, filingExamples().composed, limits),
      success: fileAnswer(
        { zh: "文件", en: "The file" },
        letterFormats.map((format) => mediaTypes[format])
      ),
      problems: [
        "malformed-json",
        "incomplete-body",
        "invalid-request",
        "content-too-large",
        "unsupported-media-type",
        "unsupported-content-encoding",
        "busy",
        "took-too-long"
      ]
    }),
    query(RenderingQuery),
    jsonBody(LetterModel, limits),
    async (c) => {
      const letter = c.req.valid("json")
      const { to, seal } = c.req.valid("query")
      const name = letter.frame.title.slice(0, 80)
      const file = await worked(c, writtenLetter(letter, to, name, { seal: seal !== "false" }))
      return Result.isSuccess(file) ? fileResponse(c, file.success) : file.failure
    }
  )
