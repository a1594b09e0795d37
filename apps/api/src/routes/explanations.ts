import { explain, Explanation, nearestMetrics } from "@duxue/core"
import { Schema } from "effect"
import { type Context, Hono } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { ExplanationQuery } from "../filing/assessment-query.ts"
import { dayIn } from "../filing/day.ts"
import { filingBody } from "../filing/filing-body.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { filingRequestBody } from "../openapi/filing-request-body.ts"
import { respond } from "../problem/respond.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"
import { filingProblems } from "./filing-problems.ts"

/** One metric of a filing, down to its sources. */
export const explanations = (limits: Limits) => {
  const { text, explanations: example } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "explain",
      tag: "filings",
      summary: { zh: "说明一项监测指标", en: "Explain a metric" },
      description: {
        zh:
          "一个分项一条：算法、代入的数字及其出处、判定、各数字单独变动多少判定即变、历年标准及其文件、" +
          "Excel 和 SQL 写法、常见误算。",
        en:
          "One explanation for each form: its formula with the figures and their sources, verdicts, how far each figure " +
          "may move alone, the standards over time with their documents, its Excel and SQL forms, and common mistakes."
      },
      requestBody: filingRequestBody(text, limits),
      success: jsonResponse({ zh: "各分项的说明", en: "An explanation for each form" }, Schema.Array(Explanation), {
        share: {
          summary: { zh: "公办园在园幼儿占比", en: "Share of children in public kindergartens" },
          value: example
        }
      }),
      problems: [...filingProblems, "unknown-metric"]
    }),
    validator("query", standard(ExplanationQuery), (result, c: Context<AppEnv>) =>
      result.success ? undefined : invalidRequest(c, "query", result.error)
    ),
    filingBody(limits),
    (c) => {
      const { metric, stage, ...query } = c.req.valid("query")
      const options = { ...dayIn(query), ...(stage === undefined ? {} : { stage }) }
      const found = explain(c.req.valid("json"), metric, options)
      return found.length === 0 ? unknownMetric(c, metric) : c.json(found)
    }
  )
}

const unknownMetric = (c: Context<AppEnv>, metric: string): Response => {
  const near = nearestMetrics(metric)
  return respond(c, "unknown-metric", {
    detail: {
      zh: `没有监测指标 ${metric}，或者它没有这个学段。${near.length === 0 ? "" : `是不是 ${near.join("、")}？`}全部监测指标见 /api/v1/catalogue/metrics。`,
      en: `There is no metric ${metric}, or no such stage of it.${near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`} For all of them see /api/v1/catalogue/metrics.`
    },
    place: { in: "query", name: "metric" }
  })
}
