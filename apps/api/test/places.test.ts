/** Where in its file each figure and each finding of a letter stands. */
import { CheckReport, LetterReading } from "@duxue/core"
import { Schema } from "effect"
import { expect, it } from "vitest"
import { createApp } from "../src/index.ts"
import { asForm, asText, letter } from "./letter-samples.ts"

const app = createApp()

const answered = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await app.request(`/api/v1/letters/${path}`, init)
  expect(response.status).toBe(200)
  return response
}

it.each([
  ["docx", ["paragraph", "part", "run"]],
  ["pdf", ["page"]],
  ["html", ["paragraph"]]
])("a letter as %s is read and checked with places", async (format, place) => {
  const sent = new Uint8Array(await (await answered(`exports?to=${format}`, asText(letter))).arrayBuffer())
  const file = asForm(sent, `云岭区.${format}`)
  const { figures } = Schema.decodeUnknownSync(LetterReading)(await (await answered("read", file)).json())
  expect(figures.map((figure) => figure.text)).toContain("612人")
  for (const figure of figures) expect(Object.keys(figure.place ?? {}).toSorted()).toEqual(place)
  const { findings } = Schema.decodeUnknownSync(CheckReport)(await (await answered("check", file)).json())
  const told = findings.filter(({ spans }) => spans.length > 0)
  expect(told.length).toBeGreaterThan(0)
  for (const { spans, places } of told) {
    expect(places?.map((each) => Object.keys(each ?? {}).toSorted())).toEqual(spans.map(() => place))
  }
})

it("a letter as plain text has none: its text is the file", async () => {
  expect(await (await answered("read", asText(letter))).text()).not.toContain('"place"')
  expect(await (await answered("check", asText(letter))).text()).not.toContain('"places"')
})
