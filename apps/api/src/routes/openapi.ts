import { Hono } from "hono"
import { etag } from "hono/etag"
import type { AppEnv } from "../environment.ts"
import type { ApiDocument } from "../openapi/parts.ts"
import { describe } from "../openapi/describe.ts"
import { join } from "../bilingual.ts"

/** The document that describes every operation, this one among them. */
export const openapi = (document: () => Promise<ApiDocument>): Hono<AppEnv> =>
  new Hono<AppEnv>().use(etag()).get(
    "/",
    describe({
      id: "getOpenApi",
      tag: "service",
      summary: { zh: "接口描述文档", en: "OpenAPI document" },
      description: {
        zh: "OpenAPI 3.1 文档，可用于生成客户端。文字先中文，空一行后为英文。",
        en: "The OpenAPI 3.1 document, from which clients can be made. Texts are in Chinese, then in English."
      },
      success: {
        description: join({ zh: "接口描述文档", en: "The OpenAPI document" }),
        content: { "application/json": { schema: { type: "object" } } }
      },
      problems: [],
      revalidates: true
    }),
    async (c) => c.json(await document(), 200, { "Cache-Control": "no-cache" })
  )
