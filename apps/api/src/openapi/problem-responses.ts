import { resolver } from "hono-openapi"
import { join, joinTitle } from "../bilingual.ts"
import { ProblemDetails } from "../problem/problem-details.ts"
import { type ProblemCode, problemKinds, problemType } from "../problem/problem-kind.ts"
import { standard } from "../standard-schema.ts"
import type { ApiResponse, ApiResponses } from "./parts.ts"

const mediaType = "application/problem+json"

const statusOf = (code: ProblemCode): number => problemKinds[code].status

const example = (code: ProblemCode): ProblemDetails => ({
  type: problemType(code),
  title: problemKinds[code].title.zh,
  status: problemKinds[code].status,
  detail: problemKinds[code].title.zh,
  instance: "/api/v1/letters/check",
  code,
  requestId: "3f0c6a52-7f1e-4a53-9a6e-0f7b3c1d2e4f"
})

const responseOf = (codes: ReadonlyArray<ProblemCode>): ApiResponse => ({
  description: join({
    zh: codes.map((code) => problemKinds[code].title.zh).join("；"),
    en: codes.map((code) => problemKinds[code].title.en).join("; ")
  }),
  content: {
    [mediaType]: {
      schema: resolver(standard(ProblemDetails)),
      examples: Object.fromEntries(
        codes.map((code) => [code, { summary: joinTitle(problemKinds[code].title), value: example(code) }])
      )
    }
  }
})

/** The responses that document the problems an operation may answer with, by status. */
export const problemResponses = (...codes: ReadonlyArray<ProblemCode>): ApiResponses =>
  Object.fromEntries(
    [...new Set(codes.map(statusOf))].map((status) => [
      status,
      responseOf(codes.filter((code) => statusOf(code) === status))
    ])
  )
