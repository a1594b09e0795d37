/** What the benchmark of Word letters compares is comparable: every rival tells the whole letter. */
import { decodeDocument, writeDocx } from "@duxue/documents"
import * as Effect from "effect/Effect"
import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { longLetters } from "../src/documents/long-letters.ts"
import { assertSameText } from "../src/documents/same-text.ts"
import { writtenByDocx } from "../src/documents/written-by-docx.ts"
import { inTurnsAsync } from "../src/timing.ts"

const read = async (bytes: Uint8Array): Promise<string> =>
  (await Effect.runPromise(decodeDocument(bytes, "letter.docx"))).text

describe("a long letter", () => {
  it.each(longLetters())("is read alike by both readers, whoever wrote it: $name", async ({ letter }) => {
    for (const bytes of [writeDocx(letter), await writtenByDocx(letter)]) {
      const ours = await read(bytes)
      expect(ours.length).toBeGreaterThan(10_000)
      assertSameText(ours, (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value, "texts")
    }
  })
})

describe("two texts", () => {
  it("are the same whatever stands between cells and lines", () => {
    expect(() => assertSameText("甲 | 乙\n丙", "甲\n\n乙\n\n丙", "texts")).not.toThrow()
  })

  it("are not where a figure differs", () => {
    expect(() => assertSameText("共46所", "共47所", "texts")).toThrow("texts differ at 2")
  })
})

describe("rivals that answer later", () => {
  it("run by turns, one at a time", async () => {
    const order: Array<string> = []
    const rival = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
    }
    expect(await inTurnsAsync(1, rival("ours"), rival("theirs"))).toHaveLength(2)
    expect(order).toEqual(["ours begins", "ours ends", "theirs begins", "theirs ends"])
  })
})
