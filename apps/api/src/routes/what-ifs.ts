import { type SuppositionError, WhatIf, whatIf } from "@duxue/core"
import { Result } from "effect"
import { type Context, Hono } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { DateQuery } from "../filing/assessment-query.ts"
import { dayIn } from "../filing/day.ts"
import { WhatIfInput } from "../filing/filing-input.ts"
import { filesOf, gatheredFiling } from "../filing/gathered-filing.ts"
import { jsonBody } from "../filing/valid-json.ts"
import { languageOf } from "../language.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { jsonRequestBody } from "../openapi/filing-request-body.ts"
import { respond } from "../problem/respond.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"
import { filingProblems } from "./filing-problems.ts"
import { whoseOf } from "../filing/whose.ts"

/** A filing with some figures as they might be. */
export const whatIfs = (limits: Limits) => {
  const { text, suppositions, supposed } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "whatIf",
      tag: "filings",
      summary: { zh: "假设推演", en: "What if" },
      description: {
        zh: "改动若干数字，列出数值、余量或判定随之变化的各项；turned 为判定改变的项数。",
        en: "Changes some figures and lists every verdict whose value, margin or outcome is another; turned counts those that turn."
      },
      requestBody: jsonRequestBody(WhatIfInput, { text, suppositions }, limits),
      success: jsonResponse({ zh: "推演结果", en: "What would change" }, WhatIf, {
        example: {
          summary: { zh: "公办园在园幼儿减少", en: "Fewer children in public kindergartens" },
          value: supposed
        }
      }),
      problems: [...filingProblems, "impossible-supposition"]
    }),
    validator("query", standard(DateQuery), (result, c: Context<AppEnv>) =>
      result.success ? undefined : invalidRequest(c, "query", result.error)
    ),
    jsonBody(WhatIfInput, limits),
    async (c) => {
      const input = c.req.valid("json")
      const filing = await gatheredFiling(
        c,
        filesOf(input),
        { ...whoseOf(input), ...dayIn(c.req.valid("query")) },
        limits
      )
      if (Result.isFailure(filing)) return filing.failure
      const outcome = whatIf(filing.success, input.suppositions, dayIn(c.req.valid("query")))
      return Result.isSuccess(outcome) ? c.json(outcome.success) : impossible(c, outcome.failure)
    }
  )
}

const impossible = (c: Context<AppEnv>, failures: ReadonlyArray<SuppositionError>): Response => {
  const language = languageOf(c)
  const errors = failures.map(({ index, message }) => ({
    place: { in: "body" as const, pointer: `/suppositions/${index}` },
    detail: message[language]
  }))
  return respond(c, "impossible-supposition", {
    detail: {
      zh: `有 ${errors.length} 个假设不能成立，请按 errors 逐项改正。`,
      en: `Suppositions that cannot be made: ${errors.length}. See errors, one by one.`
    },
    ...(errors[0] === undefined ? {} : { place: errors[0].place }),
    errors
  })
}
