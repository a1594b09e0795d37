/** The text layer of a PDF: lines as they are set, joined to paragraphs, each with its page. */
import * as Effect from "effect/Effect"
import type * as Unpdf from "unpdf"
import { DamagedDocument, type DocumentError, EncryptedDocument, ScannedDocument } from "../document-error.ts"
import { linesOf, type PlacedText } from "./lines.ts"
import { paragraphsOf } from "./paragraphs.ts"

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

const placedTexts = async (pdf: Pdf, page: number): Promise<ReadonlyArray<PlacedText>> => {
  const { items } = await (await pdf.getPage(page)).getTextContent()
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

const told = async (bytes: Uint8Array): Promise<PdfText> => {
  // Loaded when the first PDF comes, by bundles too that hold all of this in one file.
  const { getDocumentProxy } = await import("unpdf")
  // The library keeps the bytes that it is given: they are the caller's.
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const pages: Array<PageSpan> = []
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    const texts = await Promise.all(numbers.map((page) => placedTexts(pdf, page)))
    const lines = texts.flatMap((placed, index) => linesOf(placed).map((line) => ({ ...line, page: index + 1 })))
    let text = ""
    for (const { page, text: paragraph } of paragraphsOf(lines)) {
      const start = text.length
      text += paragraph
      pages.push({ start, end: text.length, page })
    }
    return { text, pages, attachments: await attachmentsOf(pdf) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const refusal = (file: string, cause: unknown): DocumentError =>
  cause instanceof Error && cause.name === "PasswordException"
    ? new EncryptedDocument({ file })
    : new DamagedDocument({ file })

export const readPdf = (bytes: Uint8Array, file: string): Effect.Effect<PdfText, DocumentError> =>
  Effect.flatMap(Effect.tryPromise({ try: () => told(bytes), catch: (cause) => refusal(file, cause) }), (pdf) =>
    pdf.text.replace(/\s/g, "").length < TEXT_OF_A_PAGE * Math.max(1, new Set(pdf.pages.map(({ page }) => page)).size)
      ? Effect.fail(new ScannedDocument({ file }))
      : Effect.succeed(pdf)
  )
