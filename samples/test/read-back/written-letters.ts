/** A filing told as a letter in every format, and read again as any letter is. */
import {
  type Block,
  type BoundFigure,
  type BoundReading,
  compose,
  type FactId,
  type Filing,
  filingOf,
  type LetterModel,
  type Reading,
  withBoundFigures
} from "@duxue/core"
import { decodeDocument, headingMark, writeDocx, writeHtml, writeMarkdown } from "@duxue/documents"
import { writePdf } from "@duxue/documents/pdf"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const writers = {
  docx: async (letter) => writeDocx(letter),
  html: async (letter) => utf8(writeHtml(letter)),
  md: async (letter) => utf8(writeMarkdown(letter)),
  pdf: (letter) => writePdf(letter)
} as const satisfies Readonly<Record<string, (letter: LetterModel) => Promise<Uint8Array>>>

export type Format = keyof typeof writers

export type ReadBack = Reading & BoundReading

/** As every surface reads a letter. */
export const readBack = async (bytes: Uint8Array, format: string): Promise<ReadBack> => {
  const document = await Effect.runPromise(decodeDocument(bytes, `letter.${format}`))
  return withBoundFigures(read(document.text), document.bound)
}

const inlinesOf = (block: Block): ReadonlyArray<unknown> => {
  switch (block.kind) {
    case "paragraph":
      return block.inlines
    case "table":
      return [block.rows, block.notes]
    case "heading":
    case "chart":
      return []
  }
}

const isFigure = (value: object): value is BoundFigure => "kind" in value && value.kind === "figure"

/** Every figure within, however deep: a table keeps its own in rows of cells. */
const figuresIn = (value: unknown): ReadonlyArray<BoundFigure> => {
  if (Array.isArray(value)) return value.flatMap(figuresIn)
  if (typeof value !== "object" || value === null) return []
  return isFigure(value) ? [value] : Object.values(value).flatMap(figuresIn)
}

/** What a letter tells of each fact. */
export const toldFacts = ({ blocks, annexes }: LetterModel): ReadonlyMap<FactId, BoundFigure> => {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)]
  return new Map(
    all
      .flatMap(inlinesOf)
      .flatMap(figuresIn)
      .flatMap((figure) => (figure.binding.kind === "fact" ? [[figure.binding.fact, figure] as const] : []))
  )
}

/** Value, bounds, unit and qualifier. */
export const saying = ({
  value,
  lower,
  upper,
  unit,
  qualifier
}: Omit<BoundFigure, "kind" | "binding" | "text" | "step" | "period">) =>
  `${value ?? ""} [${lower ?? ""}, ${upper ?? ""}] ${unit} ${qualifier}`

const sorted = (lines: Iterable<string>): ReadonlyArray<string> => [...lines].toSorted()

/** White space, and the hashes by which Markdown marks a heading (two and more), are of the format. */
const withoutSpace = (text: string): string => text.replace(/^#{2,6} /gm, "").replace(/\s/gu, "")

const wordsOf = (block: Block): ReadonlyArray<string> => {
  switch (block.kind) {
    case "heading":
      return [`${headingMark(block)}${block.text}`]
    case "paragraph":
      return [block.inlines.map(({ text }) => text).join("")]
    case "table":
    case "chart":
      return []
  }
}

/** The clerk's own paragraphs that do not stand between the same neighbours as in the letter, word for word. */
const misplacedIn = ({ blocks }: LetterModel, text: string): ReadonlyArray<string> => {
  const told = withoutSpace(text)
  return blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph" || !block.own) return []
    const [before, own, after] = [at - 1, at, at + 1].map((each) =>
      blocks[each] === undefined ? "" : wordsOf(blocks[each]).join("")
    )
    return told.includes(withoutSpace(`${before}${own}${after}`)) ? [] : [own ?? ""]
  })
}

/** What went into a letter and what came out of it, fact by fact; and what became of its bound figures and own paragraphs. */
export interface RoundTrip {
  readonly misplaced: ReadonlyArray<string>
  readonly told: ReadonlyArray<string>
  readonly back: ReadonlyArray<string>
  readonly strayed: ReadonlyArray<string>
  readonly period: string | undefined
}

export const roundTrip = async (filing: Filing, format: Format): Promise<RoundTrip> => {
  const letter = compose(filing)
  const reading = await readBack(await writers[format](letter), format)
  const told = toldFacts(letter)
  const bound = reading.bonds.flatMap(({ figure, span }) => {
    const at = figure === undefined ? undefined : reading.figures[figure]
    return span.binding.kind === "fact" && at !== undefined ? [`${span.binding.fact} ${saying(at)}`] : []
  })
  return {
    misplaced: misplacedIn(letter, reading.text),
    told: sorted(new Set(Array.from(told, ([id, figure]) => `${id} ${saying(figure)}`))),
    back: sorted(new Set(bound)),
    strayed: reading.bonds
      .filter(({ state }) => state !== "kept")
      .map(({ span, state }) => `${state} ${span.written.text}: ${reading.text.slice(span.start - 12, span.end + 6)}`),
    period: filingOf(reading)?.period
  }
}
