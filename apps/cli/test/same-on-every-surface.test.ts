/** One letter, one result: the library, the terminal, the API and the page's worker say the same, to the last field. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createApp } from "@duxue/api"
import {
  assess,
  Assessment,
  check,
  CheckReport,
  type Filing,
  filingOf,
  letterOf,
  LetterReading,
  type Reading,
  withBoundFigures
} from "@duxue/core"
import { decodeDocument, withPlaces, writeDocx } from "@duxue/documents"
import { read } from "@duxue/reader"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { checkInWorker } from "./browser-worker.ts"
import { duxue, folderOf, parsed, samples } from "./duxue-process.ts"

/** A letter as the file that it comes in. */
interface Sent {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const readBy = async ({ name, bytes }: Sent): Promise<Reading> => {
  const document = await Effect.runPromise(decodeDocument(bytes, name))
  return withPlaces(document).reading(withBoundFigures(read(document.text), document.bound))
}

const formOf = ({ name, bytes }: Sent): FormData => {
  const body = new FormData()
  body.append("file", new File([bytes], name))
  return body
}

/** Of a letter without its page: the page's worker is asked to read and check alone. */
const assessedBy = {
  core: async (sent: Sent): Promise<unknown> => {
    const filing = filingOf(await readBy(sent), sent.name)
    return filing === undefined ? undefined : Schema.encodeSync(Assessment)(assess(filing))
  },
  terminal: ({ name, bytes }: Sent): unknown =>
    parsed(duxue(["assess", name, "--format", "json"], { cwd: folderOf({ [name]: bytes }) }).out),
  api: async (sent: Sent): Promise<unknown> =>
    (await createApp().request("/api/v1/assessments", { method: "POST", body: formOf(sent) })).json()
}

interface Answer {
  readonly reading: unknown
  readonly report: unknown
}

const byLibrary = async ({ name, bytes }: Sent): Promise<Answer> => {
  const reading = await readBy({ name, bytes })
  const { report } = withPlaces(await Effect.runPromise(decodeDocument(bytes, name)))
  return {
    reading: Schema.encodeSync(LetterReading)(reading),
    report: Schema.encodeSync(CheckReport)(report(check(reading)))
  }
}

const atTheTerminal = ({ name, bytes }: Sent): Answer => {
  const cwd = folderOf({ [name]: bytes })
  return {
    reading: parsed(duxue(["read", name, "--format", "json"], { cwd }).out),
    report: parsed(duxue(["check", name, "--format", "json"], { cwd }).out)
  }
}

const overTheApi = async (sent: Sent): Promise<Answer> => {
  const app = createApp()
  const ask = async (path: string): Promise<unknown> =>
    (await app.request(`/api/v1/letters/${path}`, { method: "POST", body: formOf(sent) })).json()
  return { reading: await ask("read"), report: await ask("check") }
}

const sample = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(samples, file)))
const text = (content: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(content))

/** The letter as Duxue writes it in Word, with its own words. */
const asWord = (file: string): Uint8Array<ArrayBuffer> => {
  const reading = read(new TextDecoder().decode(sample(file)))
  return Uint8Array.from(writeDocx(letterOf(reading, filingOf(reading) as Filing)))
}

const letters: ReadonlyArray<readonly [string, Sent]> = [
  ["dadukou-2020.md", { name: "报告.md", bytes: sample("dadukou-2020.md") }],
  ["paraphrase-2022.md", { name: "报告.md", bytes: sample("paraphrase-2022.md") }],
  [
    "dadukou-2020.md as Windows keeps it",
    {
      name: "报告.md",
      bytes: text(`\uFEFF${new TextDecoder().decode(sample("dadukou-2020.md")).replaceAll("\n", "\r\n")}`)
    }
  ],
  ["dadukou-2020.md as a Word document", { name: "报告.docx", bytes: asWord("dadukou-2020.md") }]
]

describe.each(letters)("%s", async (_, sent) => {
  const library = await byLibrary(sent)

  it("is a letter with something to say of it", () => {
    const { findings, relations, verdicts, checks } = Schema.decodeUnknownSync(CheckReport)(library.report)
    for (const part of [findings, relations, verdicts, checks]) expect(part.length).toBeGreaterThan(0)
    expect(Schema.decodeUnknownSync(LetterReading)(library.reading).figures.length).toBeGreaterThan(100)
  })

  it("says the same at the terminal", () => {
    expect(atTheTerminal(sent)).toStrictEqual(library)
  })

  it("says the same over the API", async () => {
    expect(await overTheApi(sent)).toStrictEqual(library)
  })

  it("is judged the same by the library, at the terminal and over the API", async () => {
    const expected = await assessedBy.core(sent)
    expect(Schema.decodeUnknownSync(Assessment)(expected).verdicts.length).toBeGreaterThan(100)
    expect(assessedBy.terminal(sent)).toStrictEqual(expected)
    expect(await assessedBy.api(sent)).toStrictEqual(expected)
  })

  it("says the same in the page's worker", async () => {
    expect(await checkInWorker(sent.name, sent.bytes)).toStrictEqual(library)
  })

  it.each(["html", "docx"])("is written the same as %s at the terminal and over the API", async (format) => {
    const cwd = folderOf({ [sent.name]: sent.bytes })
    const out = `函.${format}`
    expect(duxue(["export", sent.name, "-o", out], { cwd }).code).toBe(0)
    const path = `/api/v1/letters/exports?to=${format}`
    const answer = await createApp().request(path, { method: "POST", body: formOf(sent) })
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(cwd, out)))).toBe(true)
  })
})
