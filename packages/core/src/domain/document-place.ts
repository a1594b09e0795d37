/** Where in its file something stands that was read out of it: what a person turns to, beside the offsets into the text. */
import { Schema } from "effect"

/** All from 1, in the order of the document; a cell that reaches over several stands where it begins. */
export const TableCell = Schema.Struct({ table: Schema.Int, row: Schema.Int, column: Schema.Int }).annotate({
  identifier: "TableCell",
  title: "单元格"
})
export type TableCell = typeof TableCell.Type

/** A page of a PDF. */
export const PagePlace = Schema.Struct({
  /** From 1, by the order of the pages, whatever numbers are printed on them. */
  page: Schema.Int
}).annotate({ identifier: "PagePlace", title: "页" })
export type PagePlace = typeof PagePlace.Type

/** A paragraph of a Word document, or a line of a web page. */
export const ParagraphPlace = Schema.Struct({
  /**
   * From 1. Of a Word document among the paragraphs of its part in the order in which they are read, those that are empty, in
   * cells and in text boxes included; of a web page among the lines that have words, a row of a table being one.
   */
  paragraph: Schema.Int,
  /** Of a Word document: among the runs of the paragraph, from 1. */
  run: Schema.optionalKey(Schema.Int),
  /** Of a Word document: the path of the part in its archive. */
  part: Schema.optionalKey(Schema.String),
  cell: Schema.optionalKey(TableCell)
}).annotate({ identifier: "ParagraphPlace", title: "段落" })
export type ParagraphPlace = typeof ParagraphPlace.Type

export const DocumentPlace = Schema.Union([PagePlace, ParagraphPlace]).annotate({
  identifier: "DocumentPlace",
  title: "在文件中的位置"
})
export type DocumentPlace = typeof DocumentPlace.Type
