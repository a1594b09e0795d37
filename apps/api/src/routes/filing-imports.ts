import { Filing, ReturnProblem } from "@duxue/core"
import { Result, Schema } from "effect"
import { Hono } from "hono"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { AssessmentQuery } from "../filing/assessment-query.ts"
import { filesBody } from "../filing/filing-body.ts"
import { gathered } from "../filing/gathered-filing.ts"
import { query } from "../filing/query.ts"
import { whoseOf } from "../filing/whose.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { filingRequestBody } from "../openapi/filing-request-body.ts"
import { filingProblems } from "./filing-problems.ts"

/** A filing that was put together, and what in it is unlikely, or was left out as asked. */
export const FilingImport = Schema.Struct({ filing: Filing, queries: Schema.Array(ReturnProblem) }).annotate({
  identifier: "FilingImport",
  title: "导入结果"
})
export type FilingImport = typeof FilingImport.Type

const ImportQuery = Schema.Struct({
  ...AssessmentQuery.fields,
  leave: Schema.optionalKey(
    Schema.String.annotate({
      description: join({
        zh: "暂不采用的单元格、行、表或 JSON 中的一项，如 学生!B7、学生!7、学生!*、$.facts[2]，以“;”分隔；前面可加文件名，如 [学校.xlsx]学生!B7。",
        en: "What to leave out, between semicolons: a cell (SHEET!B7), a row (SHEET!7), a sheet (SHEET!*), an entry of JSON ($.facts[2]); behind the name of a file, [FILE]SHEET!B7, of that file alone."
      })
    })
  )
})

const encode = Schema.encodeSync(FilingImport)

const split = (leave: string): ReadonlyArray<string> =>
  leave
    .split(/[;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== "")

/** Returns, workbooks and letters become one filing: all of it, or nothing. */
export const filingImports = (limits: Limits) => {
  const { text, imported } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "importFiling",
      tag: "filings",
      summary: { zh: "导入报表", en: "Import returns" },
      description: {
        zh:
          "把报表（Excel、CSV、JSON）和自评报告合并为一份报送文件。有错的，逐一指出文件、工作表、单元格和改正办法，" +
          "全部正确才采用；确不能改的，可用 leave 指明不采用的部分，结果中另行列出。",
        en:
          "Puts returns (Excel, CSV, JSON) and letters together as one filing. What is wrong is told by file, sheet and " +
          "cell, with what to do, and then nothing is taken; leave names what not to take, which the answer lists."
      },
      requestBody: filingRequestBody(text, limits),
      success: jsonResponse({ zh: "报送文件和存疑之处", en: "The filing, and what is unlikely in it" }, FilingImport, {
        example: { summary: { zh: "一份报告", en: "A letter" }, value: encode(imported) }
      }),
      problems: filingProblems
    }),
    query(ImportQuery),
    filesBody(limits),
    async (c) => {
      const { leave = "", ...asked } = c.req.valid("query")
      const { files, ...whose } = c.req.valid("json")
      const found = await gathered(c, files, { ...whoseOf(asked), ...whose }, limits, split(leave))
      return Result.isSuccess(found) ? c.json(encode(found.success)) : found.failure
    }
  )
}
