import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createApp } from "../src/index.ts"

const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" }
const page = "<!doctype html><title>督学</title>"

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "duxue-dashboard-"))
})
afterEach(() => rmSync(root, { recursive: true }))

const build = () => {
  mkdirSync(join(root, "assets"))
  writeFileSync(join(root, "index.html"), page)
  writeFileSync(join(root, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")
  writeFileSync(join(root, "assets", "index-1a2b3c4d.js"), `export const text = "${"字".repeat(1_000)}"`)
  writeFileSync(join(root, "assets", "font-5e6f.woff2"), new Uint8Array(2_000))
}

describe("a dashboard that is built", () => {
  beforeEach(build)

  it.each(["/", "/letters", "/letters/大渡口/2020", "/index.html"])("has its page at %s", async (path) => {
    const response = await createApp({ staticRoot: root }).request(encodeURI(path), { headers: browser })
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toContain("text/html")
    expect(response.headers.get("Cache-Control")).toBe("no-cache")
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'")
    expect(await response.text()).toBe(page)
  })

  it("has assets that a browser may keep for ever, since their names change with their content", async () => {
    const response = await createApp({ staticRoot: root }).request("/assets/index-1a2b3c4d.js")
    expect(response.headers.get("Content-Type")).toContain("javascript")
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable")
  })

  it("has a page that a browser asks after each time, and is told when it is the same", async () => {
    const app = createApp({ staticRoot: root })
    const tag = (await app.request("/letters", { headers: browser })).headers.get("ETag") ?? ""
    const headers = { ...browser, "If-None-Match": tag }
    expect((await app.request("/letters", { headers })).status).toBe(304)
    writeFileSync(join(root, "index.html"), `${page}<p>`)
    expect((await app.request("/letters", { headers })).status).toBe(200)
  })

  it("compresses what gains by it", async () => {
    const app = createApp({ staticRoot: root })
    const headers = { "Accept-Encoding": "br, gzip" }
    const script = await app.request("/assets/index-1a2b3c4d.js", { headers })
    expect(script.headers.get("Content-Encoding")).toBe("gzip")
    expect(script.headers.get("Vary")).toContain("Accept-Encoding")
    expect((await app.request("/assets/font-5e6f.woff2", { headers })).headers.has("Content-Encoding")).toBe(false)
    writeFileSync(join(root, "assets", "index-1a2b3c4d.js.br"), "brotli")
    const packed = await app.request("/assets/index-1a2b3c4d.js", { headers })
    expect(packed.headers.get("Content-Encoding")).toBe("br")
    expect(await packed.text()).toBe("brotli")
  })

  it("answers HEAD as GET, without the body", async () => {
    const response = await createApp({ staticRoot: root }).request("/", { method: "HEAD", headers: browser })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe("")
  })

  it.each([
    ["/assets/gone-00000000.js", browser],
    ["/letters", { Accept: "application/json" }],
    ["/api/v2/letters", browser],
    ["/api", browser]
  ])("has nothing at %s for %o", async (path, headers) => {
    const response = await createApp({ staticRoot: root }).request(path, { headers })
    expect(response.status).toBe(404)
    expect(response.headers.get("Content-Type")).toBe("application/problem+json")
  })

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt"])(
    "never leaves its folder: %s",
    async (path) => {
      writeFileSync(join(root, "..", "secret.txt"), "beyond the folder")
      const response = await createApp({ staticRoot: root }).request(path)
      expect(await response.text()).not.toContain("beyond the folder")
      expect(response.status).toBe(404)
      rmSync(join(root, "..", "secret.txt"))
    }
  )

  it("takes nothing but GET and HEAD", async () => {
    const response = await createApp({ staticRoot: root }).request("/letters", { method: "POST", headers: browser })
    expect(response.status).toBe(404)
  })
})

describe("a dashboard that is not built", () => {
  it("says so, and how to build it", async () => {
    const response = await createApp({ staticRoot: root }).request("/", { headers: browser })
    expect(response.status).toBe(503)
    const text = await response.text()
    expect(text).toContain("尚未构建操作界面")
    expect(text).toContain("pnpm@12 build")
    expect(text).not.toContain(root)
  })

  it("leaves the API as it is", async () => {
    expect((await createApp({ staticRoot: root }).request("/api/v1/health")).status).toBe(200)
  })

  it("is served as soon as it is built", async () => {
    const app = createApp({ staticRoot: root })
    expect((await app.request("/", { headers: browser })).status).toBe(503)
    build()
    expect((await app.request("/", { headers: browser })).status).toBe(200)
  })
})
