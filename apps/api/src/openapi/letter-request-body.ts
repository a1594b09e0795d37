import { resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import { LetterInput } from "../letter/letter-input.ts"
import type { Limits } from "../limits.ts"
import { standard } from "../standard-schema.ts"
import type { ApiRequestBody } from "./parts.ts"

const summary = joinTitle({ zh: "报告片段", en: "A short letter" })

const inMebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100

/** The forms in which a letter may be sent; `text` is the letter of the examples. */
export const letterRequestBody = (text: string, limits: Limits): ApiRequestBody => ({
  required: true,
  description: join({
    zh:
      "报告：JSON（text 为全文）、纯文本或 Markdown 原文、或者表单中名为 file 的文件。" +
      "原文和文件的编码可为 UTF-8、UTF-16 或 GB 18030（GBK），自动识别。" +
      `请求体不超过 ${inMebibytes(limits.bytes)} MiB，报告不超过 ${limits.characters} 个字符。`,
    en:
      "The letter: as JSON (text is all of it), as plain text or Markdown, or as the file named file of a form. " +
      "Text and files may be in UTF-8, UTF-16 or GB 18030 (GBK); which of them is found out. " +
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
            description: join({ zh: "报告文件（.txt、.md）。", en: "The letter's file (.txt, .md)." })
          }
        },
        required: ["file"]
      }
    }
  }
})
