/** One operation of the interface, as the OpenAPI document tells it. */
import type { Bilingual } from "@duxue/core"
import type { Schema } from "effect"
import type { MiddlewareHandler } from "hono"
import { describeRoute, resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import type { ProblemCode } from "../problem/problem-kind.ts"
import { standard } from "../standard-schema.ts"
import type { ApiParameters, ApiRequestBody, ApiResponse } from "./parts.ts"
import { problemResponses } from "./problem-responses.ts"

export type Tag = "letters" | "filings" | "catalogue" | "service"

interface Operation {
  /** In lower camel case, for generated clients; never changes. */
  readonly id: string
  readonly tag: Tag
  readonly summary: Bilingual
  readonly description: Bilingual
  readonly success: ApiResponse
  readonly requestBody?: ApiRequestBody
  readonly parameters?: ApiParameters
  readonly problems: ReadonlyArray<ProblemCode>
  /** Whether a caller who has the answer already is told so: 304. */
  readonly revalidates?: boolean
}

const requestIdHeader = {
  "X-Request-Id": {
    description: join({
      zh: "本次请求的编号：沿用请求中的编号，没有则新编。",
      en: "The id of this request: the caller's own, or a new one."
    }),
    schema: { type: "string" as const }
  }
}

const entityTagHeader = {
  ETag: {
    description: join({
      zh: "内容标识：下次请求放入 If-None-Match，内容未变时返回 304。",
      en: "Identifies the content: sent back in If-None-Match, it gives 304 while nothing has changed."
    }),
    schema: { type: "string" as const }
  }
}

/** A successful answer of media type application/json. */
export const jsonResponse = (
  description: Bilingual,
  schema: Schema.ConstraintDecoder<unknown>,
  examples: Readonly<Record<string, { readonly summary: Bilingual; readonly value: unknown }>>
): ApiResponse => ({
  description: join(description),
  content: {
    "application/json": {
      schema: resolver(standard(schema)),
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, { summary, value }]) => [name, { summary: joinTitle(summary), value }])
      )
    }
  }
})

export const describe = (operation: Operation): MiddlewareHandler => {
  const { id, tag, summary, description, success, requestBody, parameters, problems, revalidates = false } = operation
  const headers = revalidates ? { ...requestIdHeader, ...entityTagHeader } : requestIdHeader
  return describeRoute({
    operationId: id,
    tags: [tag],
    summary: joinTitle(summary),
    description: join(description),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(parameters === undefined ? {} : { parameters }),
    responses: {
      200: { ...success, headers },
      ...(revalidates ? { 304: { description: join({ zh: "内容未变", en: "Nothing has changed" }), headers } } : {}),
      ...problemResponses(...problems, "internal-error")
    }
  })
}
