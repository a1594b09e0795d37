/** One letter, one result: the library, the terminal, the API and the page's worker say the same, to the last field. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createApp } from "@duxue/api"
import { assess, Assessment, check, CheckReport, filingOf, LetterReading } from "@duxue/core"
import { decodeDocument } from "@duxue/documents"
import { read } from "@duxue/reader"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { checkInWorker } from "./browser-worker.ts"
import { duxue, folderOf, parsed, samples } from "./duxue-process.ts"

const name = "报告.md"

/** Of a letter without its page: the page's worker is asked to read and check alone. */
const assessedBy = {
  core: (bytes: Uint8Array): unknown => {
    const filing = filingOf(read(Effect.runSync(decodeDocument(bytes, name)).text), name)
    return filing === undefined ? undefined : Schema.encodeSync(Assessment)(assess(filing))
  },
  terminal: (bytes: Uint8Array): unknown =>
    parsed(duxue(["assess", name, "--format", "json"], { cwd: folderOf({ [name]: bytes }) }).out),
  api: async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const body = new FormData()
    body.append("file", new File([bytes], name))
    return (await createApp().request("/api/v1/assessments", { method: "POST", body })).json()
  }
}

interface Answer {
  readonly reading: unknown
  readonly report: unknown
}

const byLibrary = (bytes: Uint8Array): Answer => {
  const reading = read(Effect.runSync(decodeDocument(bytes, name)).text)
  return { reading: Schema.encodeSync(LetterReading)(reading), report: Schema.encodeSync(CheckReport)(check(reading)) }
}

const atTheTerminal = (bytes: Uint8Array): Answer => {
  const cwd = folderOf({ [name]: bytes })
  return {
    reading: parsed(duxue(["read", name, "--format", "json"], { cwd }).out),
    report: parsed(duxue(["check", name, "--format", "json"], { cwd }).out)
  }
}

const overTheApi = async (bytes: Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const app = createApp()
  const ask = async (path: string): Promise<unknown> => {
    const body = new FormData()
    body.append("file", new File([bytes], name))
    const response = await app.request(`/api/v1/letters/${path}`, { method: "POST", body })
    return response.json()
  }
  return { reading: await ask("read"), report: await ask("check") }
}

const sample = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(samples, file)))
const text = (content: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(content))

const letters: ReadonlyArray<readonly [string, Uint8Array<ArrayBuffer>]> = [
  ["dadukou-2020.md", sample("dadukou-2020.md")],
  ["paraphrase-2022.md", sample("paraphrase-2022.md")],
  [
    "dadukou-2020.md as Windows keeps it",
    text(`\uFEFF${new TextDecoder().decode(sample("dadukou-2020.md")).replaceAll("\n", "\r\n")}`)
  ]
]

describe.each(letters)("%s", (_, bytes) => {
  const library = byLibrary(bytes)

  it("is a letter with something to say of it", () => {
    const { findings, relations, verdicts, checks } = Schema.decodeUnknownSync(CheckReport)(library.report)
    for (const part of [findings, relations, verdicts, checks]) expect(part.length).toBeGreaterThan(0)
    expect(Schema.decodeUnknownSync(LetterReading)(library.reading).figures.length).toBeGreaterThan(100)
  })

  it("says the same at the terminal", () => {
    expect(atTheTerminal(bytes)).toStrictEqual(library)
  })

  it("says the same over the API", async () => {
    expect(await overTheApi(bytes)).toStrictEqual(library)
  })

  it("is judged the same by the library, at the terminal and over the API", async () => {
    const expected = assessedBy.core(bytes)
    expect(Schema.decodeUnknownSync(Assessment)(expected).verdicts.length).toBeGreaterThan(100)
    expect(assessedBy.terminal(bytes)).toStrictEqual(expected)
    expect(await assessedBy.api(bytes)).toStrictEqual(expected)
  })

  it("says the same in the page's worker", async () => {
    expect(await checkInWorker(name, bytes)).toStrictEqual(library)
  })
})
