import { Schema } from "effect"
import { type Context, Hono } from "hono"
import { etag } from "hono/etag"
import { validator } from "hono-openapi"
import { join } from "../bilingual.ts"
import { describedApi } from "../docs/described-api.ts"
import { page } from "../docs/page.ts"
import { style } from "../docs/style.ts"
import type { AppEnv } from "../environment.ts"
import type { ApiDocument } from "../openapi/parts.ts"
import { describe } from "../openapi/describe.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"

const DocsQuery = Schema.Struct({
  lang: Schema.optionalKey(
    Schema.Literals(["zh", "en"]).annotate({
      description: join({ zh: "页面语言，默认中文（zh）。", en: "The language of the page; Chinese (zh) by default." }),
      message: join({ zh: "只能取 zh 或 en", en: "must be zh or en" })
    })
  )
})

const html = join({ zh: "接口说明页面", en: "The page" })

/** The interface as a page for people, made from its OpenAPI document. */
export const docs = (document: () => Promise<ApiDocument>): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .use(etag())
    .get(
      "/",
      describe({
        id: "getDocs",
        tag: "service",
        summary: { zh: "接口说明", en: "API documentation" },
        description: {
          zh: "即本页：由接口描述文档生成，不含脚本，不引用其他网站。",
          en: "This page: made from the OpenAPI document, without scripts, and without anything from another site."
        },
        success: { description: html, content: { "text/html": { schema: { type: "string" } } } },
        problems: ["invalid-request"],
        revalidates: true
      }),
      validator("query", standard(DocsQuery), (result, c: Context<AppEnv>) =>
        result.success ? undefined : invalidRequest(c, "query", result.error)
      ),
      async (c) => {
        const { lang = "zh" } = c.req.valid("query")
        const view = { language: lang, origin: new URL(c.req.url).origin }
        c.header("Content-Language", lang === "zh" ? "zh-CN" : "en")
        return c.html(page(view, describedApi(await document())), 200, { "Cache-Control": "no-cache" })
      }
    )
    .get("/style.css", (c) =>
      c.body(style, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-cache" })
    )
