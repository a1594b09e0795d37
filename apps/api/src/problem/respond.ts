import type { Bilingual } from "@duxue/core"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { languageOf } from "../language.ts"
import type { InvalidValue, Place, ProblemDetails } from "./problem-details.ts"
import { type ProblemCode, problemKinds, problemType } from "./problem-kind.ts"

/** What is told of one problem beside what its code says already. */
export interface Occurrence {
  readonly detail: Bilingual
  readonly place?: Place
  readonly errors?: ReadonlyArray<InvalidValue>
  readonly limit?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The answer to a request that fails, in the caller's language. */
export const respond = (c: Context<AppEnv>, code: ProblemCode, occurrence: Occurrence): Response => {
  const language = languageOf(c)
  const { status, title } = problemKinds[code]
  const { detail, headers, ...rest } = occurrence
  const body: ProblemDetails = {
    type: problemType(code),
    title: title[language],
    status,
    detail: detail[language],
    instance: c.req.path,
    code,
    requestId: c.get("requestId"),
    ...rest
  }
  return c.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json",
    "Content-Language": language === "zh" ? "zh-CN" : "en",
    "Cache-Control": "no-store",
    Vary: "Accept-Language",
    ...headers
  })
}
