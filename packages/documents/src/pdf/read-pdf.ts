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
import { linesOf, type PlacedText } from "./lines.ts"
import { paragraphsOf } from "./paragraphs.ts"
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

const placedTexts = async (pdf: Pdf, number: number): Promise<ReadonlyArray<PlacedText>> => {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item): ReadonlyArray<PlacedText> => {
    if (!("str" in item) || item.str === "") return []
    const [, , , , x, y] = item.transform as ReadonlyArray<number>
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }]
  })
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

const told = Effect.fnUntraced(function* (pdf: Pdf, file: string): Effect.fn.Return<PdfText, DocumentError> {
  if (pdf.numPages > pdfLimits.pages) return yield* new SuspiciousDocument({ file, reason: "pages" })
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  // One after another: side by side, all pages would stand in memory at once.
  const texts = yield* Effect.forEach(numbers, (number) => from(file, () => placedTexts(pdf, number)))
  const lines = texts.flatMap((placed, index) => linesOf(placed).map((line) => ({ ...line, page: index + 1 })))
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

export const readPdf = (bytes: Uint8Array, file: string): Effect.Effect<PdfText, DocumentError> =>
  Effect.suspend(() =>
    isStreamBomb(bytes)
      ? Effect.fail(new SuspiciousDocument({ file, reason: "ratio" }))
      : Effect.scoped(
          Effect.flatMap(
            Effect.acquireRelease(
              from(file, async () => {
                // Loaded when the first PDF comes, by bundles too that hold all of this in one file.
                const { getDocumentProxy } = await import("unpdf")
                // The library keeps the bytes that it is given: they are the caller's. It has nothing to say on the console.
                return getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false })
              }),
              (pdf) => Effect.promise(() => pdf.loadingTask.destroy())
            ),
            (pdf) => told(pdf, file)
          )
        )
  )
