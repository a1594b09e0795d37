/** All that is done for a letter of `read` and `check`, from its file to its piece of the output. */
import { check } from "@duxue/core"
import * as Effect from "effect/Effect"
import { checkCatalogue } from "../catalogue/check-catalogue.ts"
import { letterPage } from "../render/html/letter-page.ts"
import { checkJson, readJson } from "../render/json/json-writer.ts"
import { pages, type Rendering } from "../render/rendering.ts"
import { sarif } from "../render/sarif/sarif-writer.ts"
import { type PageFormat, pageOf } from "../render/text/page.ts"
import { checkText, readText } from "../render/text/text-writer.ts"
import type { Writer } from "../render/writer.ts"
import type { LetterReport, ReadLetter } from "../report/letter-report.ts"
import type { Examine } from "./examine-each.ts"
import { understandLetter } from "./understand-letter.ts"

/** What is wanted of the letters: plain data, so that another thread can be told of it. */
export interface Order {
  readonly command: "read" | "check"
  readonly format: "text" | "json" | "html" | "sarif"
  readonly several: boolean
  readonly page: PageFormat
}

export interface Pipeline<Piece> {
  readonly examine: Examine<Piece>
  readonly writer: Writer<Piece>
}

const checked: Examine<LetterReport> = (file) =>
  Effect.map(understandLetter(file), (letter) => {
    const report = check(letter.reading)
    return { letter: { ...letter, report }, hasErrors: report.findings.some(({ severity }) => severity === "error") }
  })

const readAlone: Examine<ReadLetter> = (file) =>
  Effect.map(understandLetter(file), (letter) => ({ letter, hasErrors: false }))

const pipeline = <Letter, Piece>(
  examine: Examine<Letter>,
  { pieceOf, writer }: Rendering<Letter, Piece>
): Pipeline<Piece> => ({
  examine: (file) => Effect.map(examine(file), ({ letter, hasErrors }) => ({ letter: pieceOf(letter), hasErrors })),
  writer
})

/** A page for each letter. */
export const pagePipeline = ({ command, page: { language } }: Order): Pipeline<Uint8Array> =>
  command === "read"
    ? pipeline(
        readAlone,
        pages((letter) => letterPage(letter, undefined, new Map(), language))
      )
    : pipeline(
        checked,
        pages((letter) => letterPage(letter, letter.report, checkCatalogue, language))
      )

/** Hands the pipeline of an order to `use`; what its pieces are is the pipeline's own affair. */
export const through = <A>(order: Order, use: <Piece>(pipeline: Pipeline<Piece>) => A): A => {
  const { command, format, several } = order
  const page = pageOf(order.page)
  switch (format) {
    case "html":
      return use(pagePipeline(order))
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
