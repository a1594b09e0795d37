import { Item, items, Measure, measures, Section, sections } from "@duxue/core"
import { Schema } from "effect"
import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import { type AppType, createApp } from "../src/index.ts"

const app = createApp()

/** What the model holds, and what tells one entry from another. */
const shelves: Readonly<
  Record<string, { readonly entries: ReadonlyArray<unknown>; readonly ids: ReadonlyArray<string> }>
> = {
  sections: { entries: Schema.encodeSync(Schema.Array(Section))(sections), ids: sections.map(({ id }) => id) },
  items: { entries: Schema.encodeSync(Schema.Array(Item))(items), ids: items.map(({ number }) => String(number)) },
  measures: { entries: Schema.encodeSync(Schema.Array(Measure))(measures), ids: measures.map(({ id }) => id) }
}

describe.each(Object.entries(shelves))("the catalogue's %s", (noun, { entries, ids }) => {
  const path = `/api/v1/catalogue/${noun}`

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
  const { catalogue } = hc<AppType>("http://localhost", { fetch: app.request }).api.v1
  const all = await (await catalogue.sections.$get()).json()
  const one = await (await catalogue.items[":id"].$get({ param: { id: "12" } })).json()
  expect(all.map(({ shortTitle }) => shortTitle.zh)).toEqual(sections.map(({ shortTitle }) => shortTitle.zh))
  expect(one.section).toBe("preschool")
})
