import { check, CheckReport, LetterReading } from "@duxue/core"
import { withPlaces } from "@duxue/documents"
import { Schema } from "effect"
import { type Context, Hono } from "hono"
import { validator } from "hono-openapi"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { letterBody } from "../letter/letter-body.ts"
import { readingBody } from "../letter/reading-body.ts"
import { readingOf } from "../letter/reading-of.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { letterExamples } from "../openapi/letter-examples.ts"
import { letterRequestBody } from "../openapi/letter-request-body.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { letterProblems } from "./letter-problems.ts"
import { standard } from "../standard-schema.ts"

/** A report, and beside it, where asked for, the reading that its offsets point into. */
export const LetterCheck = Schema.Struct({
  ...CheckReport.fields,
  reading: Schema.optionalKey(LetterReading)
}).annotate({ identifier: "LetterCheck", title: "核验结果（可附核读结果）" })
export type LetterCheck = typeof LetterCheck.Type

const CheckQuery = Schema.Struct({
  include: Schema.optionalKey(
    Schema.Literals(["reading"]).annotate({
      description: join({
        zh: "取值 reading 时，核验结果中另附核读结果（reading），各位置均指向其中的 text。",
        en: "With reading, the report also holds the reading, into whose text its offsets point."
      }),
      message: join({ zh: "只能取 reading", en: "must be reading" })
    })
  )
})

/** Letters are read and checked while the request lasts, and never kept. */
export const letters = (limits: Limits) => {
  const { text, reading, report } = letterExamples()
  const requestBody = letterRequestBody(text, limits)
  const example = { zh: "报告片段", en: "A short letter" }
  return new Hono<AppEnv>()
    .post(
      "/read",
      describe({
        id: "readLetter",
        tag: "letters",
        summary: { zh: "核读报告", en: "Read a letter" },
        description: {
          zh:
            "识别报告的结构、每一个数字（含单位、限定词、时期、含义和位置）以及各项陈述、问题、计划、承诺和引用文件。" +
            "位置均为 text 中的 UTF-16 偏移；Word 文档、PDF 和网页中的数字另附 place，指明在文件中的第几页或第几段。报告只在请求期间处理，不保存。",
          en:
            "Finds the letter's structure, every figure (its unit, qualifier, period, meaning and place), and its " +
            "statements, problems, plans, commitments and cited documents. Places are UTF-16 offsets into text; a figure of a " +
            "Word document, a PDF or a web page also has its place in the file: which page, or which paragraph. " +
            "A letter is kept no longer than the request lasts."
        },
        requestBody,
        success: jsonResponse({ zh: "核读结果", en: "The reading" }, LetterReading, {
          letter: { summary: example, value: reading }
        }),
        problems: letterProblems
      }),
      letterBody(limits),
      (c) => c.json(readingBody(readingOf(c.req.valid("json").document)))
    )
    .post(
      "/check",
      describe({
        id: "checkLetter",
        tag: "letters",
        summary: { zh: "核验报告", en: "Check a letter" },
        description: {
          zh:
            "核读报告，重算各数字之间的全部关系，按报告年度的标准逐项判定，并指出哪个数字有误、原值可能是多少。" +
            "findings 中只有 error 表示报告不能成立；checks 列出每项核验适用和发现问题的次数。",
          en:
            "Reads the letter, recomputes every relation between its figures, judges the standards of its year, and " +
            "says which number is wrong and what it probably was. Of the findings only an error means that the letter " +
            "cannot be true as written; checks tells how often each check applied and failed."
        },
        requestBody,
        success: jsonResponse({ zh: "核验结果", en: "The report" }, LetterCheck, {
          letter: { summary: example, value: report },
          withReading: {
            summary: { zh: "附核读结果（?include=reading）", en: "With the reading (?include=reading)" },
            value: { ...report, reading }
          }
        }),
        problems: letterProblems
      }),
      validator("query", standard(CheckQuery), (result, c: Context<AppEnv>) =>
        result.success ? undefined : invalidRequest(c, "query", result.error)
      ),
      letterBody(limits),
      (c) => {
        const { document } = c.req.valid("json")
        const found = readingOf(document)
        const body: LetterCheck = withPlaces(document).report(check(found))
        return c.json(c.req.valid("query").include === "reading" ? { ...body, reading: readingBody(found) } : body)
      }
    )
}
