import { check, numberFindings } from "@duxue/core"
import { annotateDocx, findingRemarks, findingsPage, listFindings } from "@duxue/documents"
import { Effect, Result, Schema } from "effect"
import { type Context, Hono } from "hono"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { mediaTypes } from "../export/export-format.ts"
import { stemOf } from "../export/exported-letter.ts"
import { foundIn } from "../export/found-in.ts"
import { query } from "../filing/query.ts"
import { fileResponse } from "../file/file-response.ts"
import { languageOf } from "../language.ts"
import { letterBody } from "../letter/letter-body.ts"
import { readingOf } from "../letter/reading-of.ts"
import { type SentLetter, undecodable } from "../letter/sent-letter.ts"
import type { Limits } from "../limits.ts"
import { describe } from "../openapi/describe.ts"
import { fileAnswer } from "../openapi/file-answer.ts"
import { letterExamples } from "../openapi/letter-examples.ts"
import { letterRequestBody } from "../openapi/letter-request-body.ts"
import { respond } from "../problem/respond.ts"
import { worked } from "../capacity/worked.ts"
import { letterProblems } from "./letter-problems.ts"

const annotationFormats = ["docx", "xlsx", "html"] as const

const AnnotationQuery = Schema.Struct({
  to: Schema.optionalKey(
    Schema.Literals(annotationFormats).annotate({
      description: join({
        zh: "docx（默认）为原 Word 文档加批注；xlsx、html 为发现清单，任何格式的报告都可以。",
        en: "docx, the default, is the Word document with comments; xlsx and html are the list of findings, of any letter."
      }),
      message: join({
        zh: `只能取 ${annotationFormats.join("、")}`,
        en: `must be one of ${annotationFormats.join(", ")}`
      })
    })
  )
})

const author = { name: "督学 Duxue", initials: "督" }

/** The copy of a Word document that has what was found in its margin. */
export const annotations = (limits: Limits) =>
  new Hono<AppEnv>().post(
    "/",
    describe({
      id: "annotateLetter",
      tag: "letters",
      summary: { zh: "把核验结果批注到 Word 文档", en: "Write findings into a Word document" },
      description: {
        zh:
          "返回原 Word 文档（.docx）的副本：各项发现作为批注写在相应的数字上，其余内容一概不动；" +
          "或者发现清单（to=xlsx、html），不限报告格式。语言随 Accept-Language。",
        en:
          "Gives back the Word document (.docx) with each finding as a comment at its figure, and nothing else changed; " +
          "or the list of findings (to=xlsx or html) of a letter of any kind. In the language of Accept-Language."
      },
      requestBody: letterRequestBody(letterExamples().text, limits),
      success: fileAnswer(
        { zh: "带批注的副本，或者发现清单", en: "The annotated copy, or the list of findings" },
        annotationFormats.map((format) => mediaTypes[format])
      ),
      problems: [...letterProblems, "not-a-word-document"]
    }),
    query(AnnotationQuery),
    letterBody(limits),
    async (c) => {
      const letter = c.req.valid("json")
      const { to = "docx" } = c.req.valid("query")
      if (to === "docx" && letter.document.format !== "docx") return notWord(c, letter)
      const copy = await worked(c, to === "docx" ? annotated(c, letter) : listed(c, letter, to))
      if (Result.isFailure(copy)) return copy.failure
      const name = `${stemOf(letter.file.name)}-${suffixes[to][languageOf(c)]}.${to}`
      return fileResponse(c, { name, mediaType: mediaTypes[to], content: copy.success })
    }
  )

const suffixes = {
  docx: { zh: "核验批注", en: "checked" },
  xlsx: { zh: "发现清单", en: "findings" },
  html: { zh: "发现清单", en: "findings" }
} as const

const listed = (
  c: Context<AppEnv>,
  { file, document }: SentLetter,
  to: "xlsx" | "html"
): Effect.Effect<Uint8Array | string> =>
  Effect.promise(async () => {
    const reading = readingOf(document)
    const report = check(reading)
    const title = reading.letter.title ?? file.name
    if (to === "html") return findingsPage(listFindings(report, document), title, languageOf(c))
    const { findingsWorkbook } = await import("@duxue/documents/workbook")
    const findings = numberFindings(report.findings).map(({ finding }) => finding)
    return findingsWorkbook(findings, title, { letter: foundIn(document), language: languageOf(c) })
  })

const annotated = (c: Context<AppEnv>, { file, document }: SentLetter): Effect.Effect<Uint8Array, Response> =>
  Effect.suspend(() => {
    const report = check(readingOf(document))
    const remarks = findingRemarks(listFindings(report, document), document.text, languageOf(c))
    const date = new Date().toISOString()
    return Effect.fromResult(
      Result.mapError(annotateDocx(file.bytes, file.name, remarks, { ...author, date }), (error) =>
        undecodable(c, error)
      )
    )
  })

const notWord = (c: Context<AppEnv>, { file }: SentLetter): Response =>
  respond(c, "not-a-word-document", {
    detail: {
      zh: `“${file.name}”不是 Word 文档（.docx），无法在其中写批注。请提交 .docx，或者用 to=xlsx、to=html 取得发现清单。`,
      en: `"${file.name}" is no Word document (.docx), and has no margin for comments. Send a .docx, or ask for the list of findings by to=xlsx or to=html.`
    },
    place: { in: "body", name: file.name }
  })
