import { describe, expect, it, vi } from "vitest"
import { createApp, type RequestEntry, version } from "../src/index.ts"
import manifest from "../package.json" with { type: "json" }
import { asText, letter } from "./letter-samples.ts"

const app = createApp()
const health = "/api/v1/health"

describe("the id of a request", () => {
  it.each(["7f1e-4a53", "x", "a".repeat(128)])("is the caller's own where it is well formed: %s", async (id) => {
    const response = await app.request(health, { headers: { "X-Request-Id": id } })
    expect(response.headers.get("X-Request-Id")).toBe(id)
  })

  it.each([undefined, "with space", 'quote"', "a".repeat(129), "{}"])("is made anew otherwise: %s", async (id) => {
    const response = await app.request(health, id === undefined ? {} : { headers: { "X-Request-Id": id } })
    expect(response.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("differs from one request to the next", async () => {
    const [one, other] = await Promise.all([app.request(health), app.request(health)])
    expect(one.headers.get("X-Request-Id")).not.toBe(other.headers.get("X-Request-Id"))
  })
})

describe("security headers", () => {
  const headersOf = async (path: string) => (await app.request(path)).headers

  it.each([health, "/api/v1/docs", "/api/v1/nothing"])("come with %s", async (path) => {
    const headers = await headersOf(path)
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("Referrer-Policy")).toBe("no-referrer")
    expect(headers.get("X-Frame-Options")).toBe("DENY")
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin")
    expect(headers.has("X-Powered-By")).toBe(false)
  })

  it("let a page load what is here, run workers made of blobs, and nothing else", async () => {
    const policy = (await headersOf(health)).get("Content-Security-Policy") ?? ""
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "frame-ancestors 'none'"
      ])
    )
    expect(policy).not.toContain("unsafe")
    expect(policy).not.toContain("http")
  })

  it("let no other site read an answer", async () => {
    const response = await app.request(health, { headers: { Origin: "https://elsewhere.example" } })
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([])
  })
})

describe("the log", () => {
  it("has one entry for each request, without bodies and queries", async () => {
    const entries: Array<RequestEntry> = []
    const logged = createApp({ log: (entry) => entries.push(entry) })
    await logged.request("/api/v1/letters/check?include=reading", {
      ...asText(letter),
      headers: { "Content-Type": "text/plain", "X-Request-Id": "r-1" }
    })
    await logged.request("/nothing", { headers: { "X-Request-Id": "r-2" } })
    expect(entries).toMatchObject([
      { level: "info", requestId: "r-1", method: "POST", path: "/api/v1/letters/check", status: 200 },
      { level: "info", requestId: "r-2", method: "GET", path: "/nothing", status: 404 }
    ])
    const line = JSON.stringify(entries)
    expect(line).not.toContain("在园幼儿")
    expect(line).not.toContain("include")
    for (const { time, milliseconds } of entries) {
      expect(new Date(time).toISOString()).toBe(time)
      expect(milliseconds).toBeGreaterThanOrEqual(0)
    }
  })

  it("is silent unless it is asked for", async () => {
    const write = vi.spyOn(process.stderr, "write")
    await app.request(health)
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })
})

it("tells its health and the package's version", async () => {
  expect(version).toBe(manifest.version)
  const response = await app.request(health)
  expect(await response.json()).toEqual({ status: "ok", version })
  expect((await app.request(health, { method: "HEAD" })).status).toBe(200)
})

it("compresses for those who can read it", async () => {
  const response = await app.request("/api/v1/openapi.json", { headers: { "Accept-Encoding": "gzip" } })
  expect(response.headers.get("Content-Encoding")).toBe("gzip")
  const plain = await (await app.request("/api/v1/openapi.json")).text()
  const unpacked = new Response(response.body?.pipeThrough(new DecompressionStream("gzip")))
  expect(await unpacked.text()).toBe(plain)
})
