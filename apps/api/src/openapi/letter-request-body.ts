import { resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import { LetterInput } from "../letter/letter-input.ts"
import { letterForms } from "../letter/media-type.ts"
import type { Limits } from "../limits.ts"
import { standard } from "../standard-schema.ts"
import { binaryContent } from "./file-content.ts"
import type { ApiRequestBody } from "./parts.ts"

const summary = joinTitle({ zh: "报告片段", en: "A short letter" })

const inMebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100

/** The forms in which a letter may be sent; `text` is the letter of the examples. */
export const letterRequestBody = (text: string, limits: Limits): ApiRequestBody => ({
  required: true,
  description: join({
    zh:
      "报告：表单中名为 file 的文件，或者文件本身作为请求体（文件名写在 Content-Disposition），或者 JSON（text 为全文）。" +
      "可为 Word（.docx）、有文字的 PDF、HTML、Markdown 和纯文本；文本的编码可为 UTF-8、UTF-16 或 GB 18030（GBK），自动识别。" +
      `请求体不超过 ${inMebibytes(limits.bytes)} MiB，报告不超过 ${limits.characters} 个字符。`,
    en:
      "The letter: as the file named file of a form, as a body of its own (its name in Content-Disposition), or as " +
      "JSON (text is all of it). Word (.docx), PDF with a text layer, HTML, Markdown and plain text are read; text " +
      "may be in UTF-8, UTF-16 or GB 18030 (GBK); which of them is found out. " +
      `A body has at most ${inMebibytes(limits.bytes)} MiB, a letter at most ${limits.characters} characters.`
  }),
  content: {
    "application/json": {
      schema: resolver(standard(LetterInput)),
      examples: { letter: { summary, value: { text, name: "自评报告.txt" } } }
    },
    "text/plain": { schema: { type: "string" as const }, examples: { letter: { summary, value: text } } },
    "text/markdown": { schema: { type: "string" as const }, examples: { letter: { summary, value: text } } },
    "multipart/form-data": {
      schema: {
        type: "object" as const,
        properties: {
          file: {
            type: "string" as const,
            format: "binary",
            description: join({
              zh: "报告文件（.docx、.pdf、.html、.md、.txt）。",
              en: "The letter's file (.docx, .pdf, .html, .md, .txt)."
            })
          }
        },
        required: ["file"]
      }
    },
    "text/html": { schema: { type: "string" as const } },
    ...binaryContent(letterForms)
  }
})
