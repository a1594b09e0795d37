import type { Bilingual } from "@duxue/core"
import { Schema } from "effect"
import { Hono } from "hono"
import { etag } from "hono/etag"
import { join } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { respond } from "../problem/respond.ts"

/** A schema that needs nothing but the value, to decode it or to encode it. */
type Plain = Schema.ConstraintDecoder<unknown> & Schema.ConstraintEncoder<unknown>

interface Shelf<S extends Plain> {
  /** In upper camel case, as it follows `list` and `get` in operation ids. */
  readonly nouns: { readonly one: string; readonly many: string }
  readonly title: Bilingual
  readonly description: Bilingual
  readonly schema: S
  readonly entries: ReadonlyArray<S["Type"] & { readonly id: string }>
  /** What an id looks like. */
  readonly idPattern: Bilingual
}

/** The two operations as a typed client sees them; entries are plain JSON, so that they arrive as they are. */
type ShelfOperations<Entry> = {
  readonly "/": { $get: { input: object; output: ReadonlyArray<Entry>; outputFormat: "json"; status: 200 } }
  readonly "/:id": { $get: { input: { param: { id: string } }; output: Entry; outputFormat: "json"; status: 200 } }
}

/** The catalogue changes with a release alone; five minutes keep a browser from asking at every page. */
const cacheControl = "public, max-age=300"

/** One kind of catalogue entry: all of them, and each by its id. */
export const shelf = <S extends Plain>(kept: Shelf<S>): Hono<AppEnv, ShelfOperations<S["Encoded"]>> => {
  const { nouns, title, description, schema, idPattern } = kept
  const encode = Schema.encodeSync(schema)
  const byId = new Map(kept.entries.map((entry) => [entry.id, encode(entry)]))
  const entries = [...byId.values()]
  const [first] = byId
  const summary = { zh: "一条", en: "One of them" }
  const exampleOf = (value: unknown) => ({ first: { summary, value } })
  return new Hono<AppEnv>()
    .use(etag())
    .get(
      "/",
      describe({
        id: `list${nouns.many}`,
        tag: "catalogue",
        summary: { zh: `${title.zh}：全部`, en: `${title.en}: all` },
        description,
        success: jsonResponse(
          { zh: "全部条目", en: "All entries" },
          Schema.Array(schema),
          first === undefined ? {} : exampleOf([first[1]])
        ),
        problems: [],
        revalidates: true
      }),
      (c) => c.json(entries, 200, { "Cache-Control": cacheControl })
    )
    .get(
      "/:id",
      describe({
        id: `get${nouns.one}`,
        tag: "catalogue",
        summary: { zh: `${title.zh}：一条`, en: `${title.en}: one` },
        description,
        parameters: [
          {
            in: "path",
            name: "id",
            required: true,
            description: join(idPattern),
            schema: { type: "string" },
            ...(first === undefined ? {} : { example: first[0] })
          }
        ],
        success: jsonResponse(
          { zh: "该条目", en: "The entry" },
          schema,
          first === undefined ? {} : exampleOf(first[1])
        ),
        problems: ["unknown-entry"],
        revalidates: true
      }),
      (c) => {
        const id = c.req.param("id")
        const entry = byId.get(id)
        if (entry !== undefined) return c.json(entry, 200, { "Cache-Control": cacheControl })
        return respond(c, "unknown-entry", {
          detail: {
            zh: `${title.zh}中没有 ${id}。全部条目见 ${c.req.path.slice(0, c.req.path.lastIndexOf("/"))}。`,
            en: `${title.en}: there is no ${id}. For all of them see ${c.req.path.slice(0, c.req.path.lastIndexOf("/"))}.`
          },
          place: { in: "path", name: "id" }
        })
      }
    )
}
