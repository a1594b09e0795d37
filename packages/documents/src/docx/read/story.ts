/** What a part of a Word document says, and where each stretch of it stands. */
import type { TableCell } from "@duxue/core"
import type { XmlElement } from "../../xml/parse-xml.ts"
import type { Numbering } from "./numbering.ts"
import type { Styles } from "./styles.ts"

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
  /** Of a table: where in it the run stands. */
  readonly cell: TableCell | undefined
  /** The run itself, and the child of it that holds the text. */
  readonly element: XmlElement
  readonly piece: XmlElement
}

/** A stretch between the two ends of a bookmark, or within a content control. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  /** Of the bookmark, or the tag of the control. */
  readonly name: string
}

export interface Story {
  readonly text: string
  readonly runs: ReadonlyArray<RunSpan>
  readonly bookmarks: ReadonlyArray<NamedSpan>
  readonly controls: ReadonlyArray<NamedSpan>
}

export interface StoryContext {
  readonly styles: Styles
  readonly numbering: Numbering
  /** The text of a footnote or endnote by its id. */
  readonly note: (kind: "footnote" | "endnote", id: string) => string | undefined
}
