import { assess, Assessment } from "@duxue/core"
import { type Context, Hono } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { AssessmentQuery } from "../filing/assessment-query.ts"
import { dayIn } from "../filing/day.ts"
import { filingBody } from "../filing/filing-body.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { filingRequestBody } from "../openapi/filing-request-body.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"
import { filingProblems } from "./filing-problems.ts"

/** Every metric of a filing judged. Nothing is kept. */
export const assessments = (limits: Limits) => {
  const { text, assessment } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "assess",
      tag: "filings",
      summary: { zh: "评估", en: "Assess a filing" },
      description: {
        zh:
          "按某一天有效的标准判定全部监测指标：数值及其区间、标准、判定、余量、依据的可信度和须补报的指标项。" +
          "自评报告与学校报表一并提交时，另列自报数与测算数的对照。",
        en:
          "Judges every metric by the standards in force on a day: value and interval, threshold, verdict, margin, how " +
          "well the standard is known, and what is missing. With the returns of schools beside a letter, what is stated " +
          "stands beside what is computed."
      },
      requestBody: filingRequestBody(text, limits),
      success: jsonResponse({ zh: "评估结果", en: "The assessment" }, Assessment, {
        shortened: { summary: { zh: "节选", en: "Shortened" }, value: assessment }
      }),
      problems: filingProblems
    }),
    validator("query", standard(AssessmentQuery), (result, c: Context<AppEnv>) =>
      result.success ? undefined : invalidRequest(c, "query", result.error)
    ),
    filingBody(limits),
    (c) => c.json(assess(c.req.valid("json"), dayIn(c.req.valid("query"))))
  )
}
