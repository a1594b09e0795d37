import { describe, expect, it } from "vitest"
import { describedApi } from "../src/docs/described-api.ts"
import { createApp, problemKinds } from "../src/index.ts"
import type { ApiDocument } from "../src/openapi/parts.ts"

const app = createApp()

const pageIn = async (query: string): Promise<string> => {
  const response = await app.request(`/api/v1/docs${query}`)
  expect(response.status).toBe(200)
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
  return response.text()
}

const all = (page: string, pattern: RegExp): ReadonlyArray<string> =>
  Array.from(page.matchAll(pattern), ([, found = ""]) => found)

describe("the page of the interface", () => {
  it("is in Chinese, and in English by choice", async () => {
    const chinese = await pageIn("")
    expect(chinese).toContain('<html lang="zh-CN">')
    expect(chinese).toContain("核验报告")
    expect(chinese).not.toContain("Check a letter")
    expect(await pageIn("?lang=zh")).toBe(chinese)
    const english = await pageIn("?lang=en")
    expect(english).toContain('<html lang="en">')
    expect(english).toContain("Check a letter")
    expect(english).not.toContain("核验报告")
    expect((await app.request("/api/v1/docs?lang=fr")).status).toBe(400)
  })

  it.each(["", "?lang=en"])(
    "tells every operation, schema and problem, and links to nothing that is not there: %s",
    async (query) => {
      const page = await pageIn(query)
      const document = (await (await app.request("/api/v1/openapi.json")).json()) as ApiDocument
      const { operations, schemas, tags } = describedApi(document)
      const ids = all(page, /\sid="([^"]+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { name } of tags) expect(ids).toContain(name)
      for (const { operationId } of operations) expect(ids).toContain(operationId)
      for (const [name] of schemas) expect(ids).toContain(`schema-${name}`)
      for (const code of Object.keys(problemKinds)) expect(ids).toContain(`problem-${code}`)
      for (const target of all(page, /href="#([^"]+)"/g)) expect(ids).toContain(target)
      expect(page).not.toContain("undefined")
      expect(page).not.toContain("[object")
    }
  )

  it("needs no script, no inline style and no other site", async () => {
    const page = await pageIn("")
    expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
    for (const address of all(page, /(?:href|src)="([^"]+)"/g)) expect(address).toMatch(/^[/#?]/)
    expect(all(page, /<link rel="stylesheet" href="([^"]+)"/g)).toEqual(["/api/v1/docs/style.css"])
    const sheet = await app.request("/api/v1/docs/style.css")
    expect(sheet.headers.get("Content-Type")).toBe("text/css; charset=utf-8")
    const css = await sheet.text()
    expect(css).not.toMatch(/url\(|@import/)
    expect(css).toContain("light dark")
  })

  it("escapes what the document holds", async () => {
    const { page } = await import("../src/docs/page.ts")
    const api = {
      info: { title: "<b>", version: "1", description: "" },
      tags: [],
      operations: [],
      schemas: [["X", { type: "string", description: "a < b" }]] as const
    }
    const written = String(await page({ language: "zh", origin: "" }, api))
    expect(written).toContain("<title>&lt;b&gt;</title>")
    expect(written).toContain("a &lt; b")
  })

  it("leads from the type of a problem to its explanation", async () => {
    const { type } = (await (await app.request("/api/v1/nothing")).json()) as { readonly type: string }
    const [path, anchor] = type.split("#")
    expect(await (await app.request(path ?? "")).text()).toContain(`id="${anchor}"`)
  })
})
