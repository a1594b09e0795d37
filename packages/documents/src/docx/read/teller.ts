/**
 * The text of a part of a Word document in reading order: changes as accepted, text boxes behind the paragraph that they
 * are anchored in, notes where they are referred to, and for every stretch the run that it comes from.
 */
import type { TableCell } from "@duxue/core"
import { childNamed, elementsOf, textContent, valueOf, type XmlElement } from "../../xml/parse-xml.ts"
import { Bookmarks } from "./bookmarks.ts"
import { boxesIn, branchOf } from "./drawings.ts"
import { Fields, isToldSimple } from "./fields.ts"
import { isOn } from "./on-off.ts"
import { placesOf, rowsOf } from "./rows.ts"
import { pieceText } from "./run-piece.ts"
import type { NamedSpan, RunSpan, Story, StoryContext } from "./story.ts"
import { listPlaceOf } from "./styles.ts"
import { markBefore } from "../../text/mark-before.ts"
import { ToldText } from "../../text/told-text.ts"

/** What a deletion, a move away, a reading aid above characters or a property holds is not the letter's text. */
const unread = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:rPr",
  "w:pPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt"
])

/** The mark of a paragraph that was deleted or moved away: its text runs on into the next one, whose format it takes. */
const isMarkGone = (paragraph: XmlElement): boolean => {
  const mark = childNamed(childNamed(paragraph, "w:pPr"), "w:rPr")
  return childNamed(mark, "w:del") !== undefined || childNamed(mark, "w:moveFrom") !== undefined
}

const isContents = (control: XmlElement): boolean =>
  valueOf(childNamed(childNamed(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") === "Table of Contents"

class Teller {
  readonly text = new ToldText()
  readonly runs: Array<RunSpan> = []
  readonly bookmarks = new Bookmarks()
  readonly controls: Array<NamedSpan> = []
  readonly #fields = new Fields()
  readonly #part: string
  readonly #context: StoryContext
  #paragraph = -1
  #run = -1
  /** The number before the paragraph, until its first words are told. */
  #mark = ""
  /** What a line that is broken within its paragraph is told as. */
  #lineBreak = "\n"
  /** Text boxes and tables within the cells of a row, told behind it. */
  #later: Array<XmlElement> | undefined
  #tables = 0
  #cell: TableCell | undefined

  constructor(part: string, context: StoryContext) {
    this.#part = part
    this.#context = context
  }

  /** Paragraphs and tables of a body, a cell, a text box or a note. */
  blocks(parent: XmlElement): void {
    const children = elementsOf(parent)
    let runsOn = false
    for (const [index, child] of children.entries()) {
      if (child.name !== "w:p") {
        this.#block(child)
        continue
      }
      this.#paragraphOf(child, runsOn ? undefined : formatOf(children, index))
      runsOn = isMarkGone(child)
    }
  }

  #block(child: XmlElement): void {
    switch (child.name) {
      case "w:tbl":
        if (this.#later === undefined) this.#table(child)
        else this.#later.push(child)
        return
      case "w:sdt":
        if (!isContents(child)) this.blocks(childNamed(child, "w:sdtContent") ?? child)
        return
      case "w:bookmarkStart":
      case "w:bookmarkEnd":
        this.bookmarks.end(child, this.text)
        return
      case "mc:AlternateContent":
        this.blocks(branchOf(child) ?? child)
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

  /** `properties` are `undefined` of a paragraph that the one before it runs on into: its number is told already. */
  #paragraphOf(paragraph: XmlElement, properties: XmlElement | undefined | null): void {
    this.#paragraph += 1
    const outerRun = this.#run
    this.#run = -1
    if (properties !== undefined) {
      this.#mark = this.#numberOf(properties ?? undefined)
      this.#lineBreak = this.#lineBreakOf(properties ?? undefined)
    }
    const boxes: Array<XmlElement> = []
    this.#inlines(paragraph, boxes)
    this.#fields.paragraphEnds()
    this.#tellMark("")
    if (!isMarkGone(paragraph)) this.#endLine()
    if (this.#later === undefined) for (const box of boxes) this.blocks(box)
    else this.#later.push(...boxes)
    this.#run = outerRun
  }

  /** The paragraphs of a cell are one entry of its row. */
  #endLine(): void {
    if (this.#later === undefined) this.text.tell("\n")
    else this.text.part(" ")
  }

  /** A title is broken where it looks best, in the middle of its words; of a cell all lines are one entry. */
  #lineBreakOf(properties: XmlElement | undefined): string {
    if (this.#later !== undefined) return " "
    const alignment = valueOf(properties, "w:jc") ?? this.#context.styles.alignmentOf(valueOf(properties, "w:pStyle"))
    return alignment === "center" ? "" : "\n"
  }

  #numberOf(properties: XmlElement | undefined): string {
    const style = valueOf(properties, "w:pStyle")
    const { list, level } = { ...this.#context.styles.listOf(style), ...listPlaceOf(properties) }
    if (list === undefined || list === "0") return ""
    const { numbering } = this.#context
    const ofStyle = level === undefined && style !== undefined ? numbering.levelOfStyle(list, style) : undefined
    return numbering.next(list, level ?? ofStyle ?? 0)
  }

  #tellMark(words: string): void {
    const mark = this.#mark
    if (mark === "" || !this.#fields.areTold) return
    this.#mark = ""
    this.text.tell(markBefore(mark, words))
  }

  #inlines(parent: XmlElement, boxes: Array<XmlElement>): void {
    for (const child of elementsOf(parent)) {
      if (unread.has(child.name)) continue
      switch (child.name) {
        case "w:r":
          this.#runOf(child, boxes)
          break
        case "w:bookmarkStart":
        case "w:bookmarkEnd":
          this.bookmarks.end(child, this.text)
          break
        case "w:sdt":
          this.#control(child, boxes)
          break
        case "w:fldSimple":
          if (isToldSimple(child)) this.#inlines(child, boxes)
          break
        case "mc:AlternateContent":
          this.#inlines(branchOf(child) ?? child, boxes)
          break
        case "m:t":
          this.#words(textContent(child))
          break
        default:
          // Hyperlinks, insertions, formulas: what they hold is text like the rest.
          this.#inlines(child, boxes)
      }
    }
  }

  #control(control: XmlElement, boxes: Array<XmlElement>): void {
    const start = this.text.next
    this.#inlines(childNamed(control, "w:sdtContent") ?? control, boxes)
    const name = valueOf(childNamed(control, "w:sdtPr"), "w:tag")
    if (name !== undefined && this.text.length > start) this.controls.push({ start, end: this.text.length, name })
  }

  #runOf(run: XmlElement, boxes: Array<XmlElement>): void {
    this.#run += 1
    const isHidden = isOn(childNamed(childNamed(run, "w:rPr"), "w:vanish"))
    for (const child of elementsOf(run)) {
      if (child.name === "w:fldChar") this.#fields.character(child)
      else if (child.name === "w:instrText") this.#fields.instruction(textContent(child))
      else if (child.name === "w:ruby") this.#inlines(childNamed(child, "w:rubyBase") ?? child, boxes)
      else if (!isHidden && !unread.has(child.name)) this.#content(run, child, boxes)
    }
  }

  #content(run: XmlElement, child: XmlElement, boxes: Array<XmlElement>): void {
    const piece = pieceText(child, this.#context, this.#lineBreak)
    if (piece === undefined) {
      boxes.push(...boxesIn(child))
      return
    }
    if (!this.#fields.areTold) return
    const start = this.#words(piece)
    const [part, paragraph] = [this.#part, this.#paragraph]
    const [end, cell] = [this.text.length, this.#cell]
    this.runs.push({ start, end, part, paragraph, run: this.#run, cell, element: run, piece: child })
  }

  /** Tells a piece of text; where it begins. */
  #words(piece: string): number {
    if (piece !== "") this.#tellMark(piece)
    const start = piece === "" ? this.text.length : this.text.next
    this.text.tell(piece)
    return start
  }

  /** A row is a line, its cells parted by bars, as tables pasted into a text are; a title above all columns has none. */
  #table(table: XmlElement): void {
    this.#tables += 1
    const number = this.#tables
    const outerCell = this.#cell
    for (const [index, row] of rowsOf(table).entries()) {
      const places = placesOf(row)
      const [first] = places
      this.#cell = { table: number, row: index + 1, column: 1 }
      if (first !== undefined && (index === 0 || places.length === 1) && places.slice(1).every((each) => !each)) {
        this.blocks(first)
        continue
      }
      const later: Array<XmlElement> = []
      this.#later = later
      for (const [column, cell] of places.entries()) {
        if (column > 0) this.text.tell(" | ")
        this.#cell = { table: number, row: index + 1, column: column + 1 }
        if (cell !== undefined) this.blocks(cell)
        this.text.drop()
      }
      this.#later = undefined
      this.#cell = outerCell
      this.text.tell("\n")
      for (const each of later) {
        if (each.name === "w:tbl") this.#table(each)
        else this.blocks(each)
      }
    }
    this.#cell = outerCell
  }
}

/** The properties of a paragraph, or of the one that it runs on into; null of one that has none. */
const formatOf = (children: ReadonlyArray<XmlElement>, index: number): XmlElement | null => {
  let at = index
  while (isMarkGone(children[at] as XmlElement) && children[at + 1]?.name === "w:p") at++
  return childNamed(children[at], "w:pPr") ?? null
}

/** The text of what stands in `parent` (w:body, w:footnote). */
export const storyOf = (parent: XmlElement, part: string, context: StoryContext): Story => {
  const teller = new Teller(part, context)
  teller.blocks(parent)
  return {
    text: teller.text.toString(),
    runs: teller.runs,
    bookmarks: teller.bookmarks.spans,
    controls: teller.controls
  }
}
