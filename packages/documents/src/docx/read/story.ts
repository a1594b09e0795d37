/**
 * The text of a part of a Word document in reading order: changes as accepted, text boxes where they are anchored, notes
 * where they are referred to, and for every stretch the run that it comes from.
 */
import { childNamed, elementsOf, textContent, valueOf, type XmlElement } from "../../xml/parse-xml.ts"
import type { Numbering } from "./numbering.ts"
import { listPlaceOf, type Styles } from "./styles.ts"

/** A stretch of the text that one run holds. */
export interface RunSpan {
  readonly start: number
  readonly end: number
  /** Path of the part: `word/document.xml`. */
  readonly part: string
  /** Place among the paragraphs of its part, from 0. */
  readonly paragraph: number
  /** Place among the runs of its paragraph, from 0. */
  readonly run: number
  /** The run itself, and the child of it that holds the text. */
  readonly element: XmlElement
  readonly piece: XmlElement
}

/** A stretch between the two ends of a bookmark. */
export interface BookmarkSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

export interface Story {
  readonly text: string
  readonly runs: ReadonlyArray<RunSpan>
  readonly bookmarks: ReadonlyArray<BookmarkSpan>
}

export interface StoryContext {
  readonly styles: Styles
  readonly numbering: Numbering
  /** The text of a footnote or endnote by its id. */
  readonly note: (kind: "footnote" | "endnote", id: string) => string | undefined
}

/** What a deletion, a move away or a field's instruction holds is not the letter's text. */
const unread = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr"
])

const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": ""
}

class Teller {
  text = ""
  readonly runs: Array<RunSpan> = []
  readonly bookmarks: Array<BookmarkSpan> = []
  readonly #open = new Map<string, { readonly start: number; readonly name: string }>()
  readonly #part: string
  readonly #context: StoryContext
  #paragraph = -1
  #run = -1

  constructor(part: string, context: StoryContext) {
    this.#part = part
    this.#context = context
  }

  /** Paragraphs and tables of a body, a cell, a text box or a note. */
  blocks(parent: XmlElement): void {
    for (const child of elementsOf(parent)) this.#block(child)
  }

  #block(child: XmlElement): void {
    switch (child.name) {
      case "w:p":
        this.#paragraphOf(child)
        return
      case "w:tbl":
        this.#table(child)
        return
      case "w:sdt":
        this.blocks(childNamed(child, "w:sdtContent") ?? child)
        return
      case "w:bookmarkStart":
      case "w:bookmarkEnd":
        this.#bookmark(child)
        return
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
        this.blocks(child)
        return
      default:
    }
  }

  #paragraphOf(paragraph: XmlElement): void {
    this.#paragraph += 1
    const outerRun = this.#run
    this.#run = -1
    const properties = childNamed(paragraph, "w:pPr")
    this.text += this.#mark(properties)
    const boxes: Array<XmlElement> = []
    this.#inlines(paragraph, boxes)
    // A paragraph whose mark was deleted or moved away runs on into the next one.
    const mark = childNamed(properties, "w:rPr")
    if (childNamed(mark, "w:del") === undefined && childNamed(mark, "w:moveFrom") === undefined) this.text += "\n"
    for (const box of boxes) this.blocks(box)
    this.#run = outerRun
  }

  #mark(properties: XmlElement | undefined): string {
    const style = valueOf(properties, "w:pStyle")
    const inherited = style === undefined ? undefined : this.#context.styles.listOf(style)
    const place = { ...inherited, ...listPlaceOf(properties) }
    return place.list === undefined || place.list === "0"
      ? ""
      : this.#context.numbering.next(place.list, place.level ?? 0)
  }

  #inlines(parent: XmlElement, boxes: Array<XmlElement>): void {
    for (const child of elementsOf(parent)) {
      if (unread.has(child.name) || child.name === "w:pPr") continue
      if (child.name === "w:r") this.#runOf(child, boxes)
      else if (child.name === "w:bookmarkStart" || child.name === "w:bookmarkEnd") this.#bookmark(child)
      // Content controls, hyperlinks, insertions, simple fields: what they hold is text as any other.
      else this.#inlines(child, boxes)
    }
  }

  #runOf(run: XmlElement, boxes: Array<XmlElement>): void {
    this.#run += 1
    for (const child of elementsOf(run)) {
      if (unread.has(child.name)) continue
      const piece = this.#piece(child) ?? this.#note(child)
      if (piece === undefined) {
        boxes.push(...boxesIn(child))
        continue
      }
      const start = this.text.length
      this.text += piece
      this.runs.push({
        start,
        end: this.text.length,
        part: this.#part,
        paragraph: this.#paragraph,
        run: this.#run,
        element: run,
        piece: child
      })
    }
  }

  /** A note is told where it is referred to, and the reference is its place. */
  #note({ name, attributes }: XmlElement): string | undefined {
    if (name !== "w:footnoteReference" && name !== "w:endnoteReference") return undefined
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote"
    const note = this.#context.note(kind, attributes["w:id"] ?? "")
    return note === undefined ? "" : `（注：${note}）`
  }

  #piece(child: XmlElement): string | undefined {
    if (child.name === "w:t") return textContent(child)
    if (child.name === "w:br" && child.attributes["w:type"] === "page") return ""
    return characters[child.name]
  }

  /** A row is a line, its cells parted by bars, as tables pasted into a text are. */
  #table(table: XmlElement): void {
    for (const row of rowsOf(table)) {
      const cells = elementsOf(row).flatMap((cell) =>
        cell.name === "w:sdt" ? elementsOf(childNamed(cell, "w:sdtContent") ?? cell) : [cell]
      )
      let first = true
      for (const cell of cells) {
        if (cell.name !== "w:tc" || isContinued(cell)) continue
        if (!first) this.text += " | "
        first = false
        this.#cell(cell)
      }
      this.text += "\n"
    }
  }

  #cell(cell: XmlElement): void {
    this.blocks(cell)
    // The paragraphs of a cell are one entry of its row.
    while (this.text.endsWith("\n")) this.text = this.text.slice(0, -1)
  }

  /** Bookmarks may begin and end in different paragraphs, cells or runs: their ends find each other by id. */
  #bookmark({ name, attributes }: XmlElement): void {
    const id = attributes["w:id"] ?? ""
    if (name === "w:bookmarkStart") {
      this.#open.set(id, { start: this.text.length, name: attributes["w:name"] ?? "" })
      return
    }
    const open = this.#open.get(id)
    this.#open.delete(id)
    if (open !== undefined) this.bookmarks.push({ ...open, end: this.text.length })
  }
}

const rowsOf = (table: XmlElement): ReadonlyArray<XmlElement> =>
  elementsOf(table).flatMap((child) => {
    if (child.name === "w:tr") return isDeletedRow(child) ? [] : [child]
    return child.name === "w:sdt" ? rowsOf(childNamed(child, "w:sdtContent") ?? child) : []
  })

const isDeletedRow = (row: XmlElement): boolean => childNamed(childNamed(row, "w:trPr"), "w:del") !== undefined

/** The lower part of a cell that spans rows. */
const isContinued = (cell: XmlElement): boolean => {
  const merge = childNamed(childNamed(cell, "w:tcPr"), "w:vMerge")
  return merge !== undefined && merge.attributes["w:val"] !== "restart"
}

/** Text boxes of a drawing. Of the two that `mc:AlternateContent` gives the same thing in, the first that has text. */
const boxesIn = (drawing: XmlElement): ReadonlyArray<XmlElement> => {
  if (drawing.name === "w:txbxContent") return [drawing]
  if (drawing.name === "mc:AlternateContent") {
    for (const branch of elementsOf(drawing)) {
      const boxes = boxesIn(branch)
      if (boxes.length > 0) return boxes
    }
    return []
  }
  return elementsOf(drawing).flatMap(boxesIn)
}

/** The text of what stands in `parent` (w:body, w:footnote). */
export const storyOf = (parent: XmlElement, part: string, context: StoryContext): Story => {
  const teller = new Teller(part, context)
  teller.blocks(parent)
  return { text: teller.text, runs: teller.runs, bookmarks: teller.bookmarks }
}
