import { catalogue, selectStandards } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { createApp } from "../src/index.ts"

const app = createApp()
const get = async (query: string) => {
  const response = await app.request(`/api/v1/standards${query}`)
  return { status: response.status, body: await response.json() }
}

describe("GET /standards", () => {
  it.each([
    ["", {}],
    ["?on=2020-12-31", { on: "2020-12-31" }],
    ["?place=重庆市大渡口区", { place: "重庆市大渡口区" }],
    ["?metric=public-kindergarten-share", { metric: "public-kindergarten-share" }]
  ])("%s selects as core does", async (query, asked) => {
    const encoded = Schema.encodeSync(Schema.Array(catalogue.standards.schema))(selectStandards(asked))
    expect(encoded.length).toBeGreaterThan(0)
    expect(await get(query)).toEqual({ status: 200, body: encoded })
  })

  it.each([
    ["?on=2020-02-30", "invalid-request", "on"],
    ["?metric=public-kindergarten-shar", "unknown-metric", "metric"]
  ])("%s is refused, and says where", async (query, code, name) => {
    const { status, body } = await get(query)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).toMatchObject({ code, place: { in: "query", name } })
  })
})
