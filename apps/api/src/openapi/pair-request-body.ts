import type { Bilingual } from "@duxue/core"
import type { Schema } from "effect"
import { resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import type { Limits } from "../limits.ts"
import { standard } from "../standard-schema.ts"
import type { ApiRequestBody } from "./parts.ts"

const inMebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100

const file = (description: Bilingual) => ({
  type: "string" as const,
  format: "binary",
  description: join(description)
})

/** Two letters: as JSON, or as two files of a form. */
export const pairRequestBody = (
  schema: Schema.ConstraintDecoder<unknown>,
  value: unknown,
  limits: Limits
): ApiRequestBody => ({
  required: true,
  description: join({
    zh: `两份报告：表单中名为 before、after 的文件，或者 JSON。请求体不超过 ${inMebibytes(limits.bytes)} MiB。`,
    en: `Two letters: the files named before and after of a form, or JSON; at most ${inMebibytes(limits.bytes)} MiB in all.`
  }),
  content: {
    "application/json": {
      schema: resolver(standard(schema)),
      examples: { example: { summary: joinTitle({ zh: "两稿", en: "Two versions" }), value } }
    },
    "multipart/form-data": {
      schema: {
        type: "object" as const,
        properties: {
          before: file({ zh: "前一份。", en: "The earlier one." }),
          after: file({ zh: "后一份。", en: "The later one." })
        },
        required: ["before", "after"]
      }
    }
  }
})
