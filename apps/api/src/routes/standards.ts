import { catalogue, findMetric, nearestMetrics, selectStandards } from "@duxue/core"
import { Schema } from "effect"
import { type Context, Hono } from "hono"
import { etag } from "hono/etag"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { StandardsQuery } from "../filing/standards-query.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { respond } from "../problem/respond.ts"
import { standard } from "../standard-schema.ts"

const Standards = Schema.Array(catalogue.standards.schema)

/** Standards by day, place and metric, as `duxue catalogue standards` lists them. */
export const standards = () =>
  new Hono<AppEnv>().use(etag()).get(
    "/",
    describe({
      id: "selectStandards",
      tag: "catalogue",
      summary: { zh: "查标准", en: "Standards by day, place and metric" },
      description: {
        zh: "列出某一天有效、对某地有约束力、对某项监测指标的标准；只给指标即为其历年标准，废止的也在内。",
        en: "The standards in force on a day, in a place, on a metric; of a metric alone all that it ever had, old ones included."
      },
      success: jsonResponse({ zh: "所查标准", en: "The standards asked for" }, Standards, {
        first: {
          summary: { zh: "一条", en: "One of them" },
          value: Schema.encodeSync(Standards)(catalogue.standards.entries.slice(0, 1))
        }
      }),
      problems: ["invalid-request", "unknown-metric"],
      revalidates: true
    }),
    validator("query", standard(StandardsQuery), (result, c: Context<AppEnv>) =>
      result.success ? undefined : invalidRequest(c, "query", result.error)
    ),
    (c) => {
      const { metric: named, ...asked } = c.req.valid("query")
      const metric = named === undefined ? undefined : findMetric(named)?.id
      if (named !== undefined && metric === undefined) return unknown(c, named)
      return c.json(selectStandards({ ...asked, metric }), 200, { "Cache-Control": "public, max-age=300" })
    }
  )

const unknown = (c: Context<AppEnv>, name: string): Response => {
  const near = nearestMetrics(name)
  return respond(c, "unknown-metric", {
    detail: {
      zh: `没有监测指标“${name}”。${near.length === 0 ? "" : `是不是 ${near.join("、")}？`}`,
      en: `There is no metric "${name}".${near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`}`
    },
    place: { in: "query", name: "metric" }
  })
}
