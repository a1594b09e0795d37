import { Schema } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { version } from "../version.ts"

export const Health = Schema.Struct({ status: Schema.Literal("ok"), version: Schema.String }).annotate({
  identifier: "Health",
  title: "运行状态"
})
export type Health = typeof Health.Type

const ok: Health = { status: "ok", version }

export const health = () =>
  new Hono<AppEnv>().get(
    "/",
    describe({
      id: "getHealth",
      tag: "service",
      summary: { zh: "运行状态", en: "Health" },
      description: {
        zh: "服务能够应答即为正常，同时给出版本号。",
        en: "A service that answers is well; its version comes with the answer."
      },
      success: jsonResponse({ zh: "服务正常", en: "The service is well" }, Health, {
        ok: { summary: { zh: "正常", en: "Well" }, value: ok }
      }),
      problems: []
    }),
    (c) => c.json(ok, 200, { "Cache-Control": "no-store" })
  )
