/**
 * A Word letter read beside `mammoth` and written beside `docx`, in one run and by turns. What is read is held against the
 * peer's text, and what is written against the letter, before any time is taken.
 */
import type { LetterModel } from "@duxue/core"
import { decodeDocument, writeDocx } from "@duxue/documents"
import * as Effect from "effect/Effect"
import mammoth from "mammoth"
import { table } from "../table.ts"
import { inTurnsAsync } from "../timing.ts"
import { type LongLetter, longLetters } from "./long-letters.ts"
import { assertSameText, holdsText } from "./same-text.ts"
import { writtenByDocx } from "./written-by-docx.ts"

const rounds = 15
const warmUps = 8

const readByUs = (bytes: Uint8Array) => Effect.runPromise(decodeDocument(bytes, "letter.docx"))
const rawText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
const asHtml = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value

const paragraphsOf = ({ blocks, annexes }: LetterModel): ReadonlyArray<string> =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) =>
    block.kind === "paragraph" ? [block.inlines.map(({ text }) => text).join("")] : []
  )

const figuresOf = ({ blocks, annexes }: LetterModel): number =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)]
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.inlines
        : block.kind === "table"
          ? block.rows.flatMap(({ cells }) => cells.flat())
          : []
    )
    .filter(({ kind }) => kind === "figure").length

const times = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(1)}×`

const rowOf = async ({ name, letter }: LongLetter): Promise<ReadonlyArray<string>> => {
  const bytes = writeDocx(letter)
  const theirBytes = await writtenByDocx(letter)
  const { text } = await readByUs(bytes)
  assertSameText(text, await rawText(bytes), "our reading and mammoth's")
  const paragraphs = paragraphsOf(letter)
  holdsText(text, paragraphs, "our letter")
  holdsText((await readByUs(theirBytes)).text, paragraphs, "the letter by docx")
  const rivals = [
    () => readByUs(bytes),
    () => rawText(bytes),
    () => asHtml(bytes),
    async () => writeDocx(letter),
    () => writtenByDocx(letter)
  ]
  await inTurnsAsync(warmUps, ...rivals)
  const [read = Number.NaN, raw = Number.NaN, html = Number.NaN, written = Number.NaN, theirs = Number.NaN] =
    await inTurnsAsync(rounds, ...rivals)
  return [
    name,
    String(text.length),
    String(figuresOf(letter)),
    read.toFixed(1),
    raw.toFixed(1),
    html.toFixed(1),
    times(raw, read),
    times(html, read),
    written.toFixed(1),
    theirs.toFixed(1),
    times(theirs, written)
  ]
}

export const wordLetters = async (): Promise<string> => {
  const rows: Array<ReadonlyArray<string>> = []
  for (const letter of longLetters()) rows.push(await rowOf(letter))
  return table(
    [
      "letter",
      "characters",
      "figures",
      "our reading ms",
      "mammoth text ms",
      "mammoth HTML ms",
      "text / ours",
      "HTML / ours",
      "our writing ms",
      "docx ms",
      "docx / ours"
    ],
    rows
  )
}
