import { Result } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { exportFormats, mediaTypes } from "../export/export-format.ts"
import { LetterExportQuery } from "../export/export-query.ts"
import { exportedLetter } from "../export/exported-letter.ts"
import { fileResponse } from "../file/file-response.ts"
import { query } from "../filing/query.ts"
import { letterBody } from "../letter/letter-body.ts"
import { readingOf } from "../letter/reading-of.ts"
import { filingIn } from "../letter/sent-letter.ts"
import type { Limits } from "../limits.ts"
import { describe } from "../openapi/describe.ts"
import { fileAnswer } from "../openapi/file-answer.ts"
import { letterExamples } from "../openapi/letter-examples.ts"
import { letterRequestBody } from "../openapi/letter-request-body.ts"
import { worked } from "../capacity/worked.ts"
import { letterProblems } from "./letter-problems.ts"

/** A letter in another format, in its own words. */
export const letterExports = (limits: Limits) =>
  new Hono<AppEnv>().post(
    "/",
    describe({
      id: "exportLetter",
      tag: "letters",
      summary: { zh: "导出报告", en: "Export a letter" },
      description: {
        zh:
          "docx、pdf、html、md：按公文格式重排，文字不变，认得的数字各与其事实绑定；" +
          "xlsx、csv、json、ndjson、parquet：其中的数字、事实、陈述、关系和发现。报告须写明年度。",
        en:
          "docx, pdf, html and md set it anew in the official format, its words kept, every figure that is understood " +
          "bound to its fact; xlsx, csv, json, ndjson and parquet give its figures, facts, statements, relations and " +
          "findings. The letter must name its year."
      },
      requestBody: letterRequestBody(letterExamples().text, limits),
      success: fileAnswer(
        { zh: "文件", en: "The file" },
        exportFormats.map((format) => mediaTypes[format])
      ),
      problems: [...letterProblems, "no-year"]
    }),
    query(LetterExportQuery),
    letterBody(limits),
    async (c) => {
      const letter = c.req.valid("json")
      const { to, table = "facts", bom, seal } = c.req.valid("query")
      const reading = readingOf(letter.document)
      const filing = filingIn(c, letter, reading)
      if (Result.isFailure(filing)) return filing.failure
      const { origin } = letter.document
      const setting = { table, bom: bom === "true", seal: seal !== "false" }
      const exported = { reading, origin, filing: filing.success, file: letter.file.name, ...setting }
      const file = await worked(c, exportedLetter(exported, to))
      return Result.isSuccess(file) ? fileResponse(c, file.success) : file.failure
    }
  )
