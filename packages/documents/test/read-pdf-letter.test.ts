/** A whole letter as PDF says what it says as a Word document, though a page has neither paragraphs nor cells. */
import { compose } from "@duxue/core"
import * as Effect from "effect/Effect"
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { decodeDocument, writeDocx } from "../src/index.ts"
import { writePdf } from "../src/pdf/write-pdf.ts"
import { convertByOffice, describeWithOffice } from "./office.ts"
import { sampleDistrict } from "./sample-district.ts"

const letter = compose(sampleDistrict("linxi-2022"))
const TIME = 120_000

const decoded = async (bytes: Uint8Array, format: string): Promise<string> =>
  (await Effect.runPromise(decodeDocument(bytes, `letter.${format}`))).text

/** White space is what a page sets, and cells without words at the end of a row are not seen in every format. */
const linesOf = (text: string): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((line) => line.replace(/[ \u3000]/g, "").replace(/\|+$/, ""))
    .filter((line) => line !== "")

const missing = (from: string, lines: string): ReadonlyArray<string> => {
  const there = new Set(linesOf(lines))
  return linesOf(from).filter((line) => !there.has(line))
}

describe("a letter with annexes as PDF", () => {
  const word = writeDocx(letter)
  let expected = ""
  beforeAll(async () => {
    expected = await decoded(word, "docx")
  })

  it(
    "has every paragraph, heading and row of the same letter in Word",
    async () => {
      expect(linesOf(expected).length).toBeGreaterThan(400)
      expect(missing(expected, await decoded(await writePdf(letter), "pdf"))).toEqual([])
    },
    TIME
  )

  describeWithOffice("printed by LibreOffice", () => {
    it(
      "has every row and heading of it",
      async () => {
        const printed = await decoded(await convertByOffice(word, "docx", "pdf"), "pdf")
        // A comma that hangs over the edge of the block is told by the program that prints it on the next line.
        const isLong = (line: string): boolean => line.length > 60 && !line.includes("|")
        expect(missing(expected, printed).filter((line) => !isLong(line))).toEqual([])
      },
      TIME
    )
  })
})

describe("a damaged PDF", () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each<readonly [string, (whole: Uint8Array) => Uint8Array, boolean]>([
    ["cut in half", (whole) => whole.slice(0, whole.length / 2), false],
    ["nothing but a beginning", () => new TextEncoder().encode("%PDF-1.7\n1 0 obj"), false],
    ["without its end, of which all objects can be found", (whole) => whole.slice(0, -20), true]
  ])("%s, says nothing on the console", async (_, damage, isRead) => {
    const methods = ["log", "info", "warn", "error"] as const
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined))
    const damaged = damage(await writePdf({ ...letter, annexes: [] }))
    const outcome = await Effect.runPromise(Effect.result(decodeDocument(damaged, "letter.pdf")))
    expect(outcome._tag).toBe(isRead ? "Success" : "Failure")
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
  })
})
