/**
 * The text layer of a PDF: lines as they are set, joined to paragraphs, each with its page. Characters stay as the file has
 * them, look-alikes too (⾃ for 自): the reader understands those, and offsets count what stands there. Nothing that a PDF
 * may do is done: no script is run, no picture decoded, no address asked.
 */
import * as Effect from "effect/Effect"
import type * as Unpdf from "unpdf"
import {
  DamagedDocument,
  type DocumentError,
  EncryptedDocument,
  ScannedDocument,
  SuspiciousDocument
} from "../document-error.ts"
import { hasGaps, type Line, linesOf, type PlacedText } from "./lines.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { ruledRows } from "./ruled-rows.ts"
import { noRulings, rulingsOf } from "./rulings.ts"
import { mainTurns, moved, type Sheet, turned, type Turns, turnsOf, widthOf } from "./upright.ts"
import { endStrayRejections, expectStrayRejections } from "./stray-rejections.ts"
import { isStreamBomb, pdfLimits } from "./stream-bombs.ts"

/** A stretch of the text that stands on one page. */
export interface PageSpan {
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly page: number
}

export interface PdfText {
  readonly text: string
  readonly pages: ReadonlyArray<PageSpan>
  /** Files that the PDF carries, by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

/** Less than so many characters a page are stamps and page numbers upon a picture. */
const TEXT_OF_A_PAGE = 20

type Pdf = Awaited<ReturnType<typeof Unpdf.getDocumentProxy>>

const refusal = (file: string, cause: unknown): DocumentError =>
  cause instanceof Error && cause.name === "PasswordException"
    ? new EncryptedDocument({ file })
    : new DamagedDocument({ file })

const from = <A>(file: string, read: () => Promise<A>): Effect.Effect<A, DocumentError> =>
  Effect.tryPromise({ try: read, catch: (cause) => refusal(file, cause) })

type Page = Awaited<ReturnType<Pdf["getPage"]>>
type OperatorNumbers = Readonly<Record<string, number>>

/** The lines of one page, and how wide it is in points. */
interface PageLines {
  readonly lines: ReadonlyArray<Line>
  readonly width: number
}

/** The texts of a page where they stand once it is turned upright. */
const placedTexts = async (
  page: Page
): Promise<{ readonly placed: ReadonlyArray<PlacedText>; readonly turns: Turns }> => {
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) =>
    !("str" in item) || item.str === ""
      ? []
      : [{ text: item.str, matrix: item.transform as ReadonlyArray<number>, width: item.width, height: item.height }]
  )
  const turns = mainTurns(texts)
  const sheet = turned(turns, sheetOf(page))
  const placed = texts.map(({ text, matrix, width, height }): PlacedText => {
    const [x, y] = moved(sheet, matrix[4] ?? 0, matrix[5] ?? 0)
    // What runs across the others (the name of a row set upright, a stamp at the edge) is no wider than one of its characters.
    return { text, x, y, width: turnsOf(matrix) === turns ? width : Math.min(width, height), height }
  })
  return { placed, turns }
}

const sheetOf = (page: Page): Sheet => {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  return [left, bottom, right, top]
}

/** The lines of a page; what it draws is asked for where it seems to have a table, and may be damaged without its words. */
const pageLines = async (pdf: Pdf, number: number, operators: OperatorNumbers): Promise<PageLines> => {
  const page = await pdf.getPage(number)
  try {
    const { placed, turns } = await placedTexts(page)
    const width = widthOf(turns, sheetOf(page))
    if (!hasGaps(placed)) return { lines: linesOf(placed), width }
    const rulings = await page.getOperatorList().then(
      (list) => rulingsOf(list, operators, turned(turns, sheetOf(page))),
      () => noRulings
    )
    const { rows, others } = ruledRows(placed, rulings)
    return { lines: [...rows, ...linesOf(others)].toSorted((a, b) => b.y - a.y), width }
  } finally {
    page.cleanup()
  }
}

const attachmentsOf = async (pdf: Pdf): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  const names = [...(((await pdf.getAttachments()) as ReadonlyMap<string, unknown> | null)?.keys() ?? [])]
  const contents = await Promise.all(names.map((name) => pdf.getAttachmentContent(name)))
  for (const [index, name] of names.entries()) {
    const content = contents[index] ?? null
    if (content !== null) files.set(name, content)
  }
  return files
}

const told = Effect.fnUntraced(function* (
  pdf: Pdf,
  file: string,
  operators: OperatorNumbers
): Effect.fn.Return<PdfText, DocumentError> {
  if (pdf.numPages > pdfLimits.pages) return yield* new SuspiciousDocument({ file, reason: "pages" })
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  // One after another: side by side, all pages would stand in memory at once.
  const ofPages = yield* Effect.forEach(numbers, (number) => from(file, () => pageLines(pdf, number, operators)))
  const lines = ofPages.flatMap(({ lines: each, width }, index) =>
    each.map((line) => ({ ...line, page: index + 1, pageWidth: width }))
  )
  const paragraphs = paragraphsOf(lines)
  const pages: Array<PageSpan> = []
  let length = 0
  for (const { page, text } of paragraphs) {
    pages.push({ start: length, end: length + text.length, page })
    length += text.length
  }
  const text = paragraphs.map((each) => each.text).join("")
  if (text.replace(/\s/g, "").length < TEXT_OF_A_PAGE * Math.max(pdf.numPages, 1)) {
    return yield* new ScannedDocument({ file })
  }
  return { text, pages, attachments: yield* from(file, () => attachmentsOf(pdf)) }
})

const open = async (bytes: Uint8Array): Promise<{ readonly pdf: Pdf; readonly operators: OperatorNumbers }> => {
  // Loaded when the first PDF comes, by bundles too that hold all of this in one file.
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf")
  const { OPS } = await getResolvedPDFJS()
  // The library keeps the bytes that it is given: they are the caller's. It has nothing to say on the console,
  // and no picture is let in: the lines of a page are asked for, which are listed with its pictures.
  const options = { verbosity: 0, enableXfa: false, maxImageSize: 0 }
  return { operators: OPS, pdf: await getDocumentProxy(new Uint8Array(bytes), options) }
}

const strayRejections = Effect.acquireRelease(Effect.sync(expectStrayRejections), () =>
  Effect.promise(endStrayRejections)
)

export const readPdf = (bytes: Uint8Array, file: string): Effect.Effect<PdfText, DocumentError> =>
  Effect.suspend(() =>
    isStreamBomb(bytes)
      ? Effect.fail(new SuspiciousDocument({ file, reason: "ratio" }))
      : Effect.scoped(
          strayRejections.pipe(
            Effect.andThen(
              Effect.acquireRelease(
                from(file, () => open(bytes)),
                ({ pdf }) => Effect.promise(() => pdf.loadingTask.destroy())
              )
            ),
            Effect.flatMap(({ operators, pdf }) => told(pdf, file, operators))
          )
        )
  )
