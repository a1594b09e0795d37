/** A web page as the text of a letter: a line for each block, a row of a table in cells parted by bars. */
import type { BoundSpan, TableCell } from "@duxue/core"
import type { DefaultTreeAdapterTypes } from "parse5"
import { boundOf } from "../bound/figure-data.ts"
import type { Stretch } from "../document-place.ts"
import { markBefore } from "../text/mark-before.ts"
import { ToldText } from "../text/told-text.ts"
import { attributeOf, type Element, isBlock, isElement, isHeading, isSeen, type Node } from "./elements.ts"
import { parseHtml } from "./parse-html.ts"
import { rowsOf } from "./rows.ts"

/** A stretch of the text that stands in one cell of a table. */
export interface CellStretch extends Stretch {
  readonly cell: TableCell
}

export interface HtmlText {
  readonly text: string
  /** In the order of the text. */
  readonly cells: ReadonlyArray<CellStretch>
  readonly bound: ReadonlyArray<BoundSpan>
}

class Teller {
  readonly text = new ToldText()
  readonly bound: Array<BoundSpan> = []
  readonly cells: Array<CellStretch> = []
  #tables = 0
  /** The number before an entry of a list, until its first words are told. */
  #mark = ""
  /** Tables within the cells of a row, told behind it. */
  #later: Array<Element> | undefined
  #isHeading = false

  nodes(nodes: ReadonlyArray<Node>, preserved: boolean): void {
    for (const node of nodes) {
      if (node.nodeName === "#text") this.#words((node as DefaultTreeAdapterTypes.TextNode).value, preserved)
      else if (isElement(node) && isSeen(node)) this.#element(node, preserved)
    }
  }

  /** White space of the source is one space at most, and none where a line begins or ends. */
  #words(value: string, preserved: boolean): void {
    if (preserved) {
      this.#tell(value.replace(/\r\n?/g, "\n"))
      return
    }
    const words = value.replace(/[\t\n\f\r ]+/g, " ")
    if (words.startsWith(" ")) this.#space()
    const told = words.replace(/^ | $/g, "")
    if (told === "") return
    this.#tell(told)
    if (words.endsWith(" ")) this.#space()
  }

  #tell(words: string): void {
    const mark = this.#mark
    this.#mark = ""
    if (mark !== "") this.text.tell(markBefore(mark, words))
    this.text.tell(words)
  }

  #space(): void {
    if (!this.text.beginsLine) this.text.part(" ")
  }

  /** Ends the line that is begun; the lines of a cell are one entry of its row. */
  #line(): void {
    if (this.#later !== undefined) {
      this.#space()
      return
    }
    this.text.drop()
    if (!this.text.beginsLine) this.text.tell("\n")
  }

  #element(element: Element, preserved: boolean): void {
    const { tagName, childNodes } = element
    if (tagName === "br") this.#break()
    else if (tagName === "table") this.#table(element)
    else if (tagName === "ol") this.#list(element, preserved)
    else if (isBlock(element)) {
      this.#line()
      const outer = this.#isHeading
      this.#isHeading = isHeading(element)
      this.nodes(childNodes, preserved || tagName === "pre")
      this.#isHeading = outer
      this.#line()
    } else if (tagName === "data") this.#data(element, preserved)
    else this.nodes(childNodes, preserved)
  }

  /** A title is broken where it looks best, in the middle of its words. */
  #break(): void {
    if (this.#isHeading) return
    if (this.#later !== undefined) this.#space()
    else {
      this.text.drop()
      this.text.tell("\n")
    }
  }

  #data(element: Element, preserved: boolean): void {
    const [start, before] = [this.text.next, this.bound.length]
    this.nodes(element.childNodes, preserved)
    // What holds a figure is none itself.
    if (this.bound.length > before) return
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    const span = boundOf(attributes, start, this.text.length)
    if (span !== undefined && span.end > span.start) this.bound.push(span)
  }

  #list(list: Element, preserved: boolean): void {
    this.#line()
    let number = Number(attributeOf(list, "start") ?? "1")
    for (const child of list.childNodes) {
      const isEntry = isElement(child) && child.tagName === "li"
      if (isEntry && Number.isSafeInteger(number)) this.#mark = `${number++}.`
      this.nodes([child], preserved)
      if (isEntry) this.#mark = ""
    }
    this.#line()
  }

  /** Of a table within a cell, told where it stands, the cells come first. */
  #cellOf({ childNodes }: Element, cell: TableCell): void {
    const [start, before] = [this.text.next, this.cells.length]
    this.nodes(childNodes, false)
    const end = this.text.length
    if (this.cells.length === before && end > start) this.cells.push({ start, end, cell })
  }

  /** A row is a line, its cells parted by bars; a title above all columns has none. */
  #table(table: Element): void {
    if (this.#later !== undefined) {
      this.#later.push(table)
      return
    }
    this.#line()
    this.#tables += 1
    const number = this.#tables
    this.nodes(
      table.childNodes.filter((child) => isElement(child) && child.tagName === "caption"),
      false
    )
    for (const [index, places] of rowsOf(table).entries()) {
      const [first] = places
      if (first !== undefined && (index === 0 || places.length === 1) && places.slice(1).every((each) => !each)) {
        this.#cellOf(first, { table: number, row: index + 1, column: 1 })
        this.#line()
        continue
      }
      const later: Array<Element> = []
      this.#later = later
      for (const [column, cell] of places.entries()) {
        if (column > 0) this.text.tell(" | ")
        if (cell !== undefined) this.#cellOf(cell, { table: number, row: index + 1, column: column + 1 })
        this.text.drop()
      }
      this.#later = undefined
      if (places.length > 0) this.text.tell("\n")
      for (const each of later) this.#table(each)
    }
  }
}

/** Throws `UnreadableHtml`. */
export const readHtml = (source: string): HtmlText => {
  const teller = new Teller()
  teller.nodes(parseHtml(source).childNodes, false)
  return { text: teller.text.toString(), cells: teller.cells, bound: teller.bound }
}
