import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { createApp, type ProblemCode, ProblemDetails, problemKinds, type RequestEntry } from "../src/index.ts"
import { letterForms } from "../src/letter/media-type.ts"
import { asForm, asJson, asText, letter } from "./letter-samples.ts"

const limits = { bytes: 2_000, characters: 500 }
const app = createApp({ limits })

const problemOf = async (response: Response): Promise<ProblemDetails> => {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json")
  expect(response.headers.get("Cache-Control")).toBe("no-store")
  const problem = Schema.decodeUnknownSync(ProblemDetails, { onExcessProperty: "error" })(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.requestId).toBe(response.headers.get("X-Request-Id"))
  expect(problem.type).toBe(`/api/v1/docs#problem-${problem.code}`)
  return problem
}

const form = (...parts: ReadonlyArray<readonly [string, string | File]>): RequestInit => {
  const body = new FormData()
  for (const [name, value] of parts) body.append(name, value)
  return { method: "POST", body }
}

const withHeaders = (init: RequestInit, headers: Readonly<Record<string, string>>): RequestInit => ({
  ...init,
  headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers }
})

interface Refused {
  readonly path?: string
  readonly init: RequestInit
  readonly code: ProblemCode
  readonly place?: unknown
}

const check = "/api/v1/letters/check"
const zip = Uint8Array.of(0x50, 0x4b, 3, 4, ...new TextEncoder().encode("....word/document.xml"))
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

const refused: Readonly<Record<string, Refused>> = {
  "an address that is not there": { path: "/api/v1/nothing", init: {}, code: "not-found", place: { in: "path" } },
  "an address outside the API": { path: "/nothing", init: {}, code: "not-found", place: { in: "path" } },
  "a method that is not allowed": { init: { method: "DELETE" }, code: "method-not-allowed" },
  "a query that is not allowed": {
    path: `${check}?include=everything`,
    init: asText(letter),
    code: "invalid-request",
    place: { in: "query", name: "include" }
  },
  "JSON with a syntax error": {
    init: { ...asJson({}), body: '{"text": "全区",}' },
    code: "malformed-json",
    place: { in: "body", offset: 14 }
  },
  "JSON without an end": { init: { ...asJson({}), body: "" }, code: "malformed-json", place: { in: "body" } },
  "JSON that is not UTF-8": {
    init: { ...asJson({}), body: Uint8Array.of(0x7b, 0xd6, 0xd0, 0x7d) },
    code: "malformed-json",
    place: { in: "body" }
  },
  "JSON that is no object": { init: asJson([letter]), code: "invalid-request", place: { in: "body", pointer: "" } },
  "JSON without a text": { init: asJson({}), code: "invalid-request", place: { in: "body", pointer: "/text" } },
  "a form that breaks off": {
    init: asText('--b\r\nContent-Disposition: form-data; name="file"', "multipart/form-data; boundary=b"),
    code: "malformed-form",
    place: { in: "body" }
  },
  "a form without a boundary": {
    init: asText("--b--", "multipart/form-data"),
    code: "malformed-form",
    place: { in: "body" }
  },
  "a form without the file": {
    init: form(["letter", letter]),
    code: "invalid-request",
    place: { in: "body", name: "file" }
  },
  "a form with words for a file": {
    init: form(["file", letter]),
    code: "invalid-request",
    place: { in: "body", name: "file" }
  },
  "a form with two files": {
    init: form(["file", new File([letter], "1.txt")], ["file", new File([letter], "2.txt")]),
    code: "invalid-request",
    place: { in: "body", name: "file" }
  },
  "a body of another type": {
    init: asText(letter, "application/x-www-form-urlencoded"),
    code: "unsupported-media-type",
    place: { in: "header", name: "Content-Type" }
  },
  "a body of no type": {
    init: { method: "POST", body: new TextEncoder().encode(letter) },
    code: "unsupported-media-type",
    place: { in: "header", name: "Content-Type" }
  },
  "a compressed body": {
    init: withHeaders(asText(letter), { "Content-Encoding": "gzip" }),
    code: "unsupported-content-encoding",
    place: { in: "header", name: "Content-Encoding" }
  },
  "a body that is too large": { init: asText("中".repeat(700)), code: "content-too-large", place: { in: "body" } },
  "a text that is too long": { init: asText("1".repeat(501)), code: "text-too-long", place: { in: "body" } },
  "an empty text": { init: asText(""), code: "empty-document", place: { in: "body" } },
  "JSON with an empty text": { init: asJson({ text: " \n" }), code: "empty-document", place: { in: "body" } },
  "a broken Word document": { init: asForm(zip, "自评报告.docx"), code: "damaged-document", place: { in: "body" } },
  "a picture": { init: asForm(png, "扫描件.png"), code: "binary-document", place: { in: "body" } },
  "bytes in no known encoding": {
    init: asText(Uint8Array.of(0x31, 0x80, 0x31, 0xff, 0xff, 0x31)),
    code: "unknown-encoding",
    place: { in: "body", offset: 1 }
  },
  "a text spoilt by a wrong encoding": {
    init: asText("锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷"),
    code: "garbled-text",
    place: { in: "body" }
  }
}

describe("a request that fails", () => {
  it.each(Object.entries(refused))("%s", async (_, { path = check, init, code, place }) => {
    const problem = await problemOf(await app.request(path, init))
    expect(problem.code).toBe(code)
    expect(problem.status).toBe(problemKinds[code].status)
    expect(problem.title).toBe(problemKinds[code].title.zh)
    expect(problem.instance).toBe(path.split("?")[0])
    expect(problem.place).toEqual(place)
  })

  it("lists every value that is not allowed", async () => {
    const problem = await problemOf(await app.request(check, asJson({ text: 12, name: null })))
    expect(problem.errors).toEqual([
      { place: { in: "body", pointer: "/text" }, detail: "应为字符串" },
      { place: { in: "body", pointer: "/name" }, detail: "应为字符串" }
    ])
  })

  it("says which methods there are", async () => {
    const response = await app.request(check, { method: "GET" })
    expect(response.headers.get("Allow")).toBe("POST")
    expect((await app.request("/api/v1/health", { method: "POST" })).headers.get("Allow")).toBe("GET, HEAD")
  })

  it("says which types there are", async () => {
    const response = await app.request(check, asText(letter, "image/png"))
    expect(response.headers.get("Accept-Post")).toBe([...letterForms.keys()].join(", "))
  })

  it("says what the limit is", async () => {
    expect((await problemOf(await app.request(check, asText("1".repeat(2_001))))).limit).toBe(limits.bytes)
    expect((await problemOf(await app.request(check, asText("1".repeat(501))))).limit).toBe(limits.characters)
  })

  it.each([
    [undefined, "zh-CN", "地址不存在"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "地址不存在"],
    ["en-GB,en;q=0.9,zh;q=0.1", "en", "There is nothing at this address"],
    ["fr", "zh-CN", "地址不存在"],
    ["fr, en;q=0.2", "en", "There is nothing at this address"]
  ])("speaks the language of Accept-Language: %s", async (accepted, language, title) => {
    const response = await app.request(
      "/api/v1/x",
      accepted === undefined ? {} : { headers: { "Accept-Language": accepted } }
    )
    expect(response.headers.get("Content-Language")).toBe(language)
    expect(response.headers.get("Vary")).toContain("Accept-Language")
    expect((await problemOf(response)).title).toBe(title)
  })
})

describe("a body longer than its limit", () => {
  /** Sends a kilobyte whenever it is asked for more, and never ends. */
  const endless = () => {
    let sent = 0
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1_024
        controller.enqueue(new Uint8Array(1_024).fill(0x31))
      },
      cancel: () => {
        cancelled = true
      }
    })
    return { body, sent: () => sent, cancelled: () => cancelled }
  }

  it.each([{}, { "Content-Length": "10" }])(
    "is given up where its length is not told, or told wrong: %o",
    async (headers) => {
      const stream = endless()
      const init = { ...withHeaders(asText(""), headers), body: stream.body, duplex: "half" as const }
      const problem = await problemOf(await app.request(check, init))
      expect(problem.code).toBe("content-too-large")
      expect(stream.cancelled()).toBe(true)
      expect(stream.sent()).toBeLessThan(limits.bytes + 4 * 1_024)
    }
  )

  it("is refused unread where its length is told", async () => {
    const stream = endless()
    const init = {
      ...withHeaders(asText(""), { "Content-Length": "2001" }),
      body: stream.body,
      duplex: "half" as const
    }
    expect((await problemOf(await app.request(check, init))).code).toBe("content-too-large")
    expect(stream.sent()).toBeLessThan(limits.bytes)
  })

  it("is read to the last byte where it is as long as its limit", async () => {
    const text = "1".repeat(400) + " ".repeat(100)
    expect((await app.request(check, asText(text))).status).toBe(200)
    const exact = createApp({ limits: { bytes: 500, characters: 500 } })
    expect((await exact.request(check, asText(text))).status).toBe(200)
    expect((await exact.request(check, asText(`${text} `))).status).toBe(413)
  })
})

it("says that a body ended early", async () => {
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("reset")) })
  const init = { ...asText(""), body, duplex: "half" as const }
  expect((await problemOf(await app.request(check, init))).code).toBe("incomplete-body")
})

it("tells the log what failed inside, and the caller nothing but the id to find it by", async () => {
  const entries: Array<RequestEntry> = []
  const failing = createApp({ log: (entry) => entries.push(entry) })
  failing.get("/api/v1/fails", () => {
    throw new Error("the password is 督学")
  })
  const response = await failing.request("/api/v1/fails")
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff")
  const problem = await problemOf(response)
  expect(problem.code).toBe("internal-error")
  expect(JSON.stringify(problem)).not.toContain("password")
  expect(entries).toMatchObject([{ level: "error", status: 500, error: { message: "the password is 督学" } }])
  expect(entries[0]?.requestId).toBe(problem.requestId)
})
