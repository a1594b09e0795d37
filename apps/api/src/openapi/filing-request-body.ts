import type { Schema } from "effect"
import { resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import { FilingInput } from "../filing/filing-input.ts"
import { filingForms } from "../letter/media-type.ts"
import type { Limits } from "../limits.ts"
import { standard } from "../standard-schema.ts"
import { binaryContent } from "./file-content.ts"
import type { ApiRequestBody } from "./parts.ts"

const inMebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100

const table = "指标项,数值\n在园幼儿总数,1200\n公办园在园幼儿数,612\n"

/** The forms in which a filing may be sent; `text` is the letter of the examples. */
export const filingRequestBody = (text: string, limits: Limits): ApiRequestBody => {
  const summary = joinTitle({ zh: "一份自评报告", en: "A letter" })
  return {
    required: true,
    description: join({
      zh:
        "一个区县一个年度的材料：自评报告（Word、PDF、HTML、Markdown、纯文本）、报表（Excel、CSV、JSON）或报送文件（JSON），按内容识别；" +
        "表单中可有多个名为 file 的文件，JSON 可用 files 列出多份，合并后处理。" +
        `请求体不超过 ${inMebibytes(limits.bytes)} MiB，一份报告不超过 ${limits.characters} 个字符。`,
      en:
        "What a district hands in for a year: a letter (Word, PDF, HTML, Markdown, text), returns (Excel, CSV, " +
        "JSON) or a filing (JSON); the content tells which. A form may have several files named file, and JSON several under files: they are taken " +
        `together. A body has at most ${inMebibytes(limits.bytes)} MiB, a letter at most ${limits.characters} characters.`
    }),
    content: {
      "application/json": {
        schema: resolver(standard(FilingInput)),
        examples: {
          letter: { summary, value: { text, name: "自评报告.txt" } },
          together: {
            summary: joinTitle({ zh: "自评报告和部门报表", en: "A letter and a return" }),
            value: {
              files: [
                { name: "自评报告.txt", text },
                { name: "部门报表.csv", text: table }
              ]
            }
          }
        }
      },
      "multipart/form-data": {
        schema: {
          type: "object" as const,
          properties: {
            file: {
              type: "array" as const,
              items: { type: "string" as const, format: "binary" },
              description: join({
                zh: "材料文件（.docx、.pdf、.html、.md、.txt、.xlsx、.csv、.json），可以多个。",
                en: "The files (.docx, .pdf, .html, .md, .txt, .xlsx, .csv, .json), one or more."
              })
            }
          },
          required: ["file"]
        }
      },
      "text/plain": { schema: { type: "string" as const }, examples: { letter: { summary, value: text } } },
      "text/markdown": { schema: { type: "string" as const }, examples: { letter: { summary, value: text } } },
      "text/csv": {
        schema: { type: "string" as const },
        examples: {
          returns: {
            summary: joinTitle({
              zh: "部门报表（另加 ?district=…&period=…）",
              en: "A return (with ?district=…&period=…)"
            }),
            value: table
          }
        }
      },
      "text/html": { schema: { type: "string" as const } },
      ...binaryContent(filingForms)
    }
  }
}

/** A body of JSON alone, with its example. */
export const jsonRequestBody = (
  schema: Schema.ConstraintDecoder<unknown>,
  value: unknown,
  limits: Limits
): ApiRequestBody => ({
  required: true,
  description: join({
    zh: `请求内容；不超过 ${inMebibytes(limits.bytes)} MiB。`,
    en: `The request, of at most ${inMebibytes(limits.bytes)} MiB.`
  }),
  content: {
    "application/json": {
      schema: resolver(standard(schema)),
      examples: { example: { summary: joinTitle({ zh: "示例", en: "An example" }), value } }
    }
  }
})
