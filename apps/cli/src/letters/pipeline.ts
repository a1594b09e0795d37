/** All that is done for a letter of `read` and `check`, from its file to its piece of the output. */
import * as Effect from "effect/Effect"
import { checkCatalogue } from "../catalogue/check-catalogue.ts"
import { letterPage } from "../render/html/letter-page.ts"
import { checkJson, readJson } from "../render/json/json-writer.ts"
import { pages, type Rendering } from "../render/rendering.ts"
import { sarif } from "../render/sarif/sarif-writer.ts"
import { type PageFormat, pageOf } from "../render/text/page.ts"
import { checkText, readText } from "../render/text/text-writer.ts"
import type { Failure } from "../failure.ts"
import { inBytes, type Output, type Writer } from "../render/writer.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { type CheckedLetter, checkedLetter } from "./checked-letter.ts"
import type { Examine } from "./examine-each.ts"
import { understandLetter } from "./understand-letter.ts"

/** What is wanted of the letters: plain data, so that another thread can be told of it. */
export interface Order {
  readonly command: "read" | "check"
  readonly format: "text" | "json" | "html" | "sarif" | "docx" | "xlsx"
  readonly several: boolean
  readonly page: PageFormat
  /** Date and time of remarks in a Word letter, as the clock on the wall shows them. */
  readonly stamp: string
}

export interface Pipeline<Piece> {
  readonly examine: Examine<Piece>
  readonly writer: Writer<Piece>
}

const readAlone: Examine<ReadLetter> = (file) =>
  Effect.map(understandLetter(file), (letter) => ({ letter, hasErrors: false }))

const pipeline = <Letter, Piece>(
  examine: Examine<Letter>,
  { pieceOf, writer }: Rendering<Letter, Piece>
): Pipeline<Piece> => ({
  examine: (file) => Effect.map(examine(file), ({ letter, hasErrors }) => ({ letter: pieceOf(letter), hasErrors })),
  writer
})

/** Formats that hold one letter a file. */
export const pageEndings = {
  html: ".html",
  docx: "-核验批注.docx",
  xlsx: "-核验清单.xlsx"
} as const satisfies Partial<Record<Order["format"], string>>

export const isPaged = (format: Order["format"]): format is keyof typeof pageEndings => format in pageEndings

const oneEach: Writer<Uint8Array> = { letter: (piece) => piece, unreadable: () => "", end: () => "" }

/** A file for each letter: what writes it is loaded when it is asked for. */
const filePipeline = (
  examine: Examine<CheckedLetter>,
  write: (letter: CheckedLetter) => Effect.Effect<Output, Failure>
): Pipeline<Uint8Array> => ({
  examine: (file) =>
    Effect.flatMap(examine(file), ({ letter, hasErrors }) =>
      Effect.map(write(letter), (content) => ({
        letter: typeof content === "string" ? inBytes(content) : content,
        hasErrors
      }))
    ),
  writer: oneEach
})

/** A file for each letter: a page, a copy with remarks, a list. */
export const pagePipeline = (
  { command, format, stamp, page: { language } }: Order,
  examine: Examine<CheckedLetter> = checkedLetter
): Pipeline<Uint8Array> => {
  if (command === "read") {
    return pipeline(
      readAlone,
      pages((letter) => letterPage(letter, undefined, new Map(), language))
    )
  }
  if (format === "docx") {
    return filePipeline(examine, (letter) =>
      Effect.flatMap(
        Effect.promise(() => import("./annotated-copy.ts")),
        ({ annotatedCopy }) => annotatedCopy(letter, stamp, language)
      )
    )
  }
  if (format === "xlsx") {
    return filePipeline(examine, (letter) =>
      Effect.flatMap(
        Effect.promise(() => import("./findings-list.ts")),
        ({ findingsList }) => findingsList(letter, "xlsx", language)
      )
    )
  }
  return pipeline(
    examine,
    pages((letter) => letterPage(letter, letter.report, checkCatalogue, language))
  )
}

/** Hands the pipeline of an order to `use`; what its pieces are is the pipeline's own affair. */
export const through = <A>(
  order: Order,
  use: <Piece>(pipeline: Pipeline<Piece>) => A,
  checked: Examine<CheckedLetter> = checkedLetter
): A => {
  const { command, format, several } = order
  const page = pageOf(order.page)
  switch (format) {
    case "html":
    case "docx":
    case "xlsx":
      return use(pagePipeline(order, checked))
    case "json":
      return command === "read"
        ? use(pipeline(readAlone, readJson(several)))
        : use(pipeline(checked, checkJson(several)))
    case "sarif":
      return use(pipeline(checked, sarif(page.language, checkCatalogue)))
    case "text":
      return command === "read"
        ? use(pipeline(readAlone, readText(page)))
        : use(pipeline(checked, checkText(page, several, checkCatalogue)))
  }
}
