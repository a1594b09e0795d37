import { catalogue, sections } from "@duxue/core"
import { Schema } from "effect"
import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import { type AppType, createApp } from "../src/index.ts"

const app = createApp()

/** The entries of the model as JSON has them, and the ids that tell one from another. */
const shelves = Object.entries(catalogue).map(
  ([kind, { schema, entries }]: [string, Kind]): readonly [string, ReadonlyArray<unknown>, ReadonlyArray<string>] => [
    kind,
    Schema.encodeSync(Schema.Array(schema))(entries),
    entries.map(({ id }) => id)
  ]
)

interface Kind {
  readonly schema: Schema.ConstraintEncoder<unknown>
  readonly entries: ReadonlyArray<{ readonly id: string }>
}

describe.each(shelves)("the catalogue's %s", (kind, entries, ids) => {
  const path = `/api/v1/catalogue/${kind}`

  it("are those of the model, in its order", async () => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(entries)
    expect(entries.length).toBeGreaterThan(0)
  })

  it("have ids of their own", () => {
    expect(new Set(ids).size).toBe(entries.length)
  })

  it("are found one by one", async () => {
    const found = await Promise.all(ids.map(async (id) => (await app.request(`${path}/${id}`)).json()))
    expect(found).toEqual(entries)
  })

  it("may be kept for a while, and asked after", async () => {
    const response = await app.request(path)
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=300")
    const again = await app.request(path, { headers: { "If-None-Match": response.headers.get("ETag") ?? "" } })
    expect(again.status).toBe(304)
    expect(again.headers.get("Cache-Control")).toBe("public, max-age=300")
  })

  it("are the same to one who takes them compressed", async () => {
    const packed = await app.request(path, { headers: { "Accept-Encoding": "gzip" } })
    const tag = packed.headers.get("ETag") ?? ""
    expect(tag).toMatch(/^W\//)
    const headers = { "Accept-Encoding": "gzip", "If-None-Match": tag }
    expect((await app.request(path, { headers })).status).toBe(304)
  })

  it("do not have every name", async () => {
    const response = await app.request(`${path}/no-such-entry`, { headers: { "Accept-Language": "en" } })
    expect(response.status).toBe(404)
    const problem = (await response.json()) as { readonly code: string; readonly detail: string }
    expect(problem.code).toBe("unknown-entry")
    expect(problem.detail).toContain("no-such-entry")
    expect(problem.detail).toContain(`see ${path}.`)
  })
})

it("has a typed client", async () => {
  const client = hc<AppType>("http://localhost", { fetch: app.request }).api.v1.catalogue
  const all = await (await client.sections.$get()).json()
  const one = await (await client.items[":id"].$get({ param: { id: "12" } })).json()
  expect(all.map(({ shortTitle }) => shortTitle.zh)).toEqual(sections.map(({ shortTitle }) => shortTitle.zh))
  expect(one.section).toBe("preschool")
})
