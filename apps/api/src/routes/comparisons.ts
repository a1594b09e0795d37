import { compareFilings, FilingComparison } from "@duxue/core"
import { Result } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { ComparisonInput } from "../filing/filing-input.ts"
import { filesOf, gatheredFiling } from "../filing/gathered-filing.ts"
import { jsonBody } from "../filing/valid-json.ts"
import { whoseOf } from "../filing/whose.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { jsonRequestBody } from "../openapi/filing-request-body.ts"
import { filingProblems } from "./filing-problems.ts"

/** Two filings beside each other. */
export const comparisons = (limits: Limits) => {
  const { text, later, comparison } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "compare",
      tag: "filings",
      summary: { zh: "对比", en: "Compare two filings" },
      description: {
        zh: "同一区县的两年，或者同一年的两个区县，逐项指标列出前后数值、变化和各自年度的判定；“约”“余”使升降不明的为 unclear。",
        en: "Two years of a district, or two districts: before, after, change and each year's own verdict, metric by metric; unclear where words such as about leave it open."
      },
      requestBody: jsonRequestBody(ComparisonInput, { first: { text }, second: { text: later } }, limits),
      success: jsonResponse({ zh: "对比结果", en: "The comparison" }, FilingComparison, {
        example: { summary: { zh: "两年", en: "Two years" }, value: comparison }
      }),
      problems: filingProblems
    }),
    jsonBody(ComparisonInput, limits),
    async (c) => {
      const { first, second } = c.req.valid("json")
      const before = await gatheredFiling(c, filesOf(first), whoseOf(first), limits)
      if (Result.isFailure(before)) return before.failure
      const after = await gatheredFiling(c, filesOf(second), whoseOf(second), limits)
      if (Result.isFailure(after)) return after.failure
      return c.json(compareFilings(before.success, after.success))
    }
  )
}
