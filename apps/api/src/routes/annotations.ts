import { check } from "@duxue/core"
import { annotateDocx, findingRemarks, listFindings } from "@duxue/documents"
import { Effect, Result } from "effect"
import { type Context, Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { mediaTypes } from "../export/export-format.ts"
import { stemOf } from "../export/exported-letter.ts"
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
import { worked } from "../work/worked.ts"
import { letterProblems } from "./letter-problems.ts"

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
          "返回原 Word 文档（.docx）的副本：各项发现作为批注写在相应的数字上，其余内容一概不动。批注语言随 Accept-Language。" +
          "其他格式的报告请用 letters/check，或者先用 letters/exports 转成 docx。",
        en:
          "Gives back the Word document (.docx) with each finding as a comment at its figure, and nothing else changed; " +
          "comments are in the language of Accept-Language. For other formats use letters/check, or make a docx of the " +
          "letter by letters/exports first."
      },
      requestBody: letterRequestBody(letterExamples().text, limits),
      success: fileAnswer({ zh: "带批注的副本", en: "The annotated copy" }, [mediaTypes.docx]),
      problems: [...letterProblems, "not-a-word-document"]
    }),
    letterBody(limits),
    async (c) => {
      const letter = c.req.valid("json")
      if (letter.document.format !== "docx") return notWord(c, letter)
      const copy = await worked(c, annotated(c, letter))
      if (Result.isFailure(copy)) return copy.failure
      const suffix = languageOf(c) === "zh" ? "核验批注" : "checked"
      const name = `${stemOf(letter.file.name)}-${suffix}.docx`
      return fileResponse(c, { name, mediaType: mediaTypes.docx, content: copy.success })
    }
  )

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
      zh: `“${file.name}”不是 Word 文档（.docx），无法在其中写批注。请提交 .docx，或者先用 letters/exports 转成 docx。`,
      en: `"${file.name}" is no Word document (.docx), and has no margin for comments. Send a .docx, or make one by letters/exports.`
    },
    place: { in: "body", name: file.name }
  })
