/**
 * A letter before it takes a format: its frame, its headings and paragraphs, its annexes, and every number bound to what
 * it states. Word, PDF, HTML and Markdown are written from it.
 */
import { Schema } from "effect"
import { Qualifier } from "../quantity/qualifier.ts"
import { FactId } from "./fact-id.ts"
import { FilingId } from "./filing.ts"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"
import { DecimalText } from "./text.ts"

/** What a number of a letter stands for. */
export const FigureBinding = Schema.Union([
  /** A fact of the filing, stated or added up from the returns of its schools. */
  Schema.Struct({ kind: Schema.Literal("fact"), fact: FactId }),
  /** A metric computed from facts: `public-kindergarten-share`, `average-class-size@primary`; of one school where it is named. */
  Schema.Struct({
    kind: Schema.Literal("metric"),
    metric: Schema.String,
    school: Schema.optionalKey(OrganisationId)
  }),
  /** What one fact became from another: by how much, by which share of it, or by how many points. */
  Schema.Struct({
    kind: Schema.Literal("change"),
    now: FactId,
    before: FactId,
    as: Schema.Literals(["difference", "growth", "points"])
  }),
  /** The line that a standard draws. */
  Schema.Struct({ kind: Schema.Literal("standard"), standard: Schema.String }),
  /** How many the letter names, or what the rows of a table come to: schools that miss a line, documents of the register. */
  Schema.Struct({ kind: Schema.Literal("count"), of: Schema.String })
]).annotate({ identifier: "FigureBinding", title: "数字绑定" })
export type FigureBinding = typeof FigureBinding.Type

/** A number in its place in a sentence, as it is read back: see `Figure` for units and bounds. */
export const BoundFigure = Schema.Struct({
  kind: Schema.Literal("figure"),
  /** As printed, with its unit: 6.61亿元, 30余个, 已建立. */
  text: Schema.String,
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  qualifier: Qualifier,
  step: DecimalText,
  period: Schema.NullOr(Period),
  binding: FigureBinding
}).annotate({ identifier: "BoundFigure" })
export type BoundFigure = typeof BoundFigure.Type

export const Words = Schema.Struct({ kind: Schema.Literal("words"), text: Schema.String }).annotate({
  identifier: "Words"
})

export const Inline = Schema.Union([Words, BoundFigure]).annotate({ identifier: "Inline" })
export type Inline = typeof Inline.Type

/** 一、 is of level 1, （一） of 2, 1. of 3, （1） of 4 (GB/T 9704-2012, 7.3.3); `number` is its place at its level. */
export const Heading = Schema.Struct({
  kind: Schema.Literal("heading"),
  level: Schema.Literals([1, 2, 3, 4]),
  number: Schema.NullOr(Schema.Int),
  text: Schema.String
}).annotate({ identifier: "Heading" })
export type Heading = typeof Heading.Type

export const Paragraph = Schema.Struct({
  kind: Schema.Literal("paragraph"),
  inlines: Schema.Array(Inline),
  /** The item of the 2021 outline that it answers; null in the frame and in problems and plans. */
  item: Schema.NullOr(Schema.Int),
  /** Whether a clerk wrote it: it is kept word for word. */
  own: Schema.Boolean
}).annotate({ identifier: "Paragraph" })
export type Paragraph = typeof Paragraph.Type

export const TableColumn = Schema.Struct({
  title: Schema.String,
  /** In which its cells are told; null where they bring their own, or are words. */
  unit: Schema.NullOr(Schema.String),
  holds: Schema.Literals(["words", "numbers"])
}).annotate({ identifier: "TableColumn" })
export type TableColumn = typeof TableColumn.Type

/**
 * A summary tells what the entries come to (合计, 全区), or the line that they are held to (标准); a group heads the entries
 * below it by one cell across all columns.
 */
export const TableRow = Schema.Struct({
  kind: Schema.Literals(["entry", "group", "summary"]),
  cells: Schema.Array(Schema.Array(Inline))
}).annotate({ identifier: "TableRow" })
export type TableRow = typeof TableRow.Type

export const LetterTable = Schema.Struct({
  kind: Schema.Literal("table"),
  caption: Schema.String,
  /** The unit of all its cells; null where columns differ. */
  unit: Schema.NullOr(Schema.String),
  columns: Schema.Array(TableColumn),
  rows: Schema.Array(TableRow),
  /** Printed below it: what a dash means, what was left out. */
  notes: Schema.Array(Schema.Array(Inline))
}).annotate({ identifier: "LetterTable" })
export type LetterTable = typeof LetterTable.Type

/** What the bars of a series show: this year's, last year's, or the line to reach. */
export const ChartSeries = Schema.Struct({
  title: Schema.String,
  role: Schema.Literals(["reported", "prior", "standard"]),
  /** One for each category of the chart; null where nothing single is known. */
  values: Schema.Array(Schema.NullOr(BoundFigure))
}).annotate({ identifier: "ChartSeries" })
export type ChartSeries = typeof ChartSeries.Type

/** A picture of numbers that stand in the text or in a table too: for each category a bar of each series. */
export const LetterChart = Schema.Struct({
  kind: Schema.Literal("chart"),
  caption: Schema.String,
  unit: Schema.String,
  categories: Schema.Array(Schema.String),
  series: Schema.Array(ChartSeries)
}).annotate({ identifier: "LetterChart" })
export type LetterChart = typeof LetterChart.Type

export const Block = Schema.Union([Heading, Paragraph, LetterTable, LetterChart]).annotate({ identifier: "Block" })
export type Block = typeof Block.Type

export const LetterFrame = Schema.Struct({
  /** Whose letter it is, in full: the red mark of a 函. */
  issuer: Schema.String,
  /** 某府办函〔2021〕12号; null where none is given yet. */
  documentNumber: Schema.NullOr(Schema.String),
  title: Schema.String,
  /** 主送机关; null where the filing names none. */
  addressee: Schema.NullOr(Schema.String),
  signedBy: Schema.String,
  /** ISO date; null where it is not signed yet. */
  signedOn: Schema.NullOr(Schema.String),
  /** 联系人 and telephone, printed below the date in brackets. */
  contact: Schema.NullOr(Schema.String),
  copiesTo: Schema.Array(Schema.String)
}).annotate({ identifier: "LetterFrame" })
export type LetterFrame = typeof LetterFrame.Type

export const Annex = Schema.Struct({ title: Schema.String, blocks: Schema.Array(Block) }).annotate({
  identifier: "Annex"
})
export type Annex = typeof Annex.Type

export const LetterModel = Schema.Struct({
  filing: FilingId,
  period: Period,
  frame: LetterFrame,
  blocks: Schema.Array(Block),
  annexes: Schema.Array(Annex)
}).annotate({ identifier: "LetterModel", title: "函件" })
export type LetterModel = typeof LetterModel.Type
