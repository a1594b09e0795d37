import { check, CheckReport, LetterReading } from "@duxue/core"
import { read } from "@duxue/reader"
import { Schema } from "effect"
import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import { type AppType, createApp } from "../src/index.ts"
import { asForm, asJson, asText, gb18030, letter } from "./letter-samples.ts"

const app = createApp()

const reading = Schema.encodeSync(LetterReading)(read(letter))
const report = Schema.encodeSync(CheckReport)(check(read(letter)))

const post = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await app.request(`/api/v1/letters/${path}`, init)
  expect(response.status).toBe(200)
  expect(response.headers.get("Content-Type")).toBe("application/json")
  return response.json()
}

const forms: ReadonlyArray<readonly [string, () => RequestInit]> = [
  ["JSON", () => asJson({ text: letter })],
  ["JSON with a name", () => asJson({ text: letter, name: "云岭区.md" })],
  ["JSON with keys that the interface does not know", () => asJson({ text: letter, colour: "red" })],
  ["plain text", () => asText(letter)],
  ["plain text with a charset", () => asText(letter, "Text/Plain; charset=utf-8")],
  ["plain text in GB 18030", () => asText(gb18030(letter), "text/plain; charset=gb18030")],
  ["plain text with a byte-order mark", () => asText(`\uFEFF${letter}`)],
  ["Markdown", () => asText(letter, "text/markdown")],
  ["a file in a form", () => asForm(letter, "云岭区2020年自评报告.txt")],
  ["a file in GB 18030 in a form", () => asForm(gb18030(letter), "自评.TXT")]
]

describe("POST /letters/read", () => {
  it.each(forms)("answers a letter sent as %s as the reader reads it", async (_, init) => {
    expect(await post("read", init())).toEqual(reading)
  })

  it("gives what the contract names, and nothing that is meant for the checks alone", async () => {
    const body = await post("read", asJson({ text: letter }))
    expect(Object.keys(body as object).toSorted()).toEqual(Object.keys(LetterReading.fields).toSorted())
  })

  it("gives offsets into the text that it returns", async () => {
    const { text, figures } = Schema.decodeUnknownSync(LetterReading)(await post("read", asText(`\uFEFF${letter}`)))
    expect(text).toBe(letter)
    for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text)
  })
})

describe("POST /letters/check", () => {
  it.each(forms)("answers a letter sent as %s as the checks find it", async (_, init) => {
    expect(await post("check", init())).toEqual(report)
  })

  it("adds the reading where it is asked for", async () => {
    expect(await post("check?include=reading", asText(letter))).toEqual({ ...report, reading })
  })

  it("keeps nothing of one letter for the next", async () => {
    const [first, other, again] = await Promise.all(
      [letter, "全区有学校12所。", letter].map((text) => post("check?include=reading", asJson({ text })))
    )
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })
})

it("has a typed client", async () => {
  const client = hc<AppType>("http://localhost", { fetch: app.request })
  const read200 = await client.api.v1.letters.read.$post({ json: { text: letter } })
  const text: string = (await read200.json()).text
  expect(text).toBe(letter)
  const checked = await client.api.v1.letters.check.$post({ json: { text: letter }, query: { include: "reading" } })
  const { findings, reading: beside } = await checked.json()
  expect(findings).toEqual(report.findings)
  expect(beside).toEqual(reading)
})
