import { Result } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { exportFormats, mediaTypes } from "../export/export-format.ts"
import { FilingExportQuery } from "../export/export-query.ts"
import { exportedFiling } from "../export/exported-filing.ts"
import { frameOf } from "../export/frame-query.ts"
import { fileResponse } from "../file/file-response.ts"
import { dayIn } from "../filing/day.ts"
import { filingBody } from "../filing/filing-body.ts"
import { query } from "../filing/query.ts"
import type { Limits } from "../limits.ts"
import { describe } from "../openapi/describe.ts"
import { fileAnswer } from "../openapi/file-answer.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { filingRequestBody } from "../openapi/filing-request-body.ts"
import { worked } from "../capacity/worked.ts"
import { filingProblems } from "./filing-problems.ts"

/** What a district hands in for a year, composed as a letter or as data. */
export const filingExports = (limits: Limits) =>
  new Hono<AppEnv>().post(
    "/",
    describe({
      id: "exportFiling",
      tag: "filings",
      summary: { zh: "导出材料、生成函件", en: "Export a filing, or compose its letter" },
      description: {
        zh:
          "docx、pdf、html、md：由数据写成函件，按 GB/T 9704-2012 排版，每个数字与其事实绑定，函首函尾由参数给出；" +
          "xlsx（指标为可重算的公式）、csv、ndjson、parquet：事实、指标、判定和学校；json 为报送文件。",
        en:
          "docx, pdf, html and md compose the letter from the data in the official format (GB/T 9704-2012), every " +
          "figure bound to its fact, its frame given by parameters; xlsx (its metrics as live formulas), csv, ndjson and " +
          "parquet give facts, metrics, verdicts and schools; json is the filing itself."
      },
      requestBody: filingRequestBody(filingExamples().text, limits),
      success: fileAnswer(
        { zh: "文件", en: "The file" },
        exportFormats.map((format) => mediaTypes[format])
      ),
      problems: filingProblems
    }),
    query(FilingExportQuery),
    filingBody(limits),
    async (c) => {
      const { to, table = "facts", bom, seal, ...asked } = c.req.valid("query")
      const exported = {
        filing: c.req.valid("json"),
        frame: frameOf(asked),
        ...dayIn(asked),
        table,
        bom: bom === "true",
        seal: seal !== "false"
      }
      const file = await worked(c, exportedFiling(exported, to))
      return Result.isSuccess(file) ? fileResponse(c, file.success) : file.failure
    }
  )
