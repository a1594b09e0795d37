/** Two versions of one letter beside each other: which numbers differ, and which paragraphs. */
import { Schema } from "effect"
import { Qualifier } from "../quantity/qualifier.ts"
import { FactId } from "./fact-id.ts"
import { Bilingual, DecimalText, Span } from "./text.ts"

/** A number as one of the two letters has it; see `Figure` for units and bounds. */
export const DifferingFigure = Schema.Struct({
  /** Its place in the text of its own letter. */
  span: Span,
  /** As printed. */
  text: Schema.String,
  /** The sentence that it stands in, on one line. */
  sentence: Schema.String,
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  qualifier: Qualifier,
  /** Whether the file binds it, and whether it stands as it was bound. */
  bond: Schema.Literals(["kept", "touched", "none"])
}).annotate({ identifier: "DifferingFigure" })
export type DifferingFigure = typeof DifferingFigure.Type

export const FigureDifference = Schema.Struct({
  kind: Schema.Literals(["changed", "added", "removed"]),
  /** What the number states; its words in the letter where no measure is known for it. */
  title: Bilingual,
  /** The fact that it states; null for computed values, changes, lines, and numbers that no measure is known for. */
  fact: Schema.NullOr(FactId),
  /** The metric that it is the value of; null where it is none. */
  metric: Schema.NullOr(Schema.String),
  /** Null where it was added. */
  before: Schema.NullOr(DifferingFigure),
  /** Null where it was removed. */
  after: Schema.NullOr(DifferingFigure),
  /** After less before, of percentages in 百分点; null unless both are single values of one unit. */
  by: Schema.NullOr(Schema.Struct({ value: DecimalText, unit: Schema.String }))
}).annotate({ identifier: "FigureDifference", title: "数字差异" })
export type FigureDifference = typeof FigureDifference.Type

const PlacedText = Schema.Struct({ span: Span, text: Schema.String }).annotate({ identifier: "PlacedText" })
export type PlacedText = typeof PlacedText.Type

export const ParagraphDifference = Schema.Struct({
  /** A paragraph that stands word for word elsewhere was moved. */
  kind: Schema.Literals(["changed", "added", "removed", "moved"]),
  before: Schema.NullOr(PlacedText),
  after: Schema.NullOr(PlacedText)
}).annotate({ identifier: "ParagraphDifference", title: "段落差异" })
export type ParagraphDifference = typeof ParagraphDifference.Type

const tally = { changed: Schema.Int, added: Schema.Int, removed: Schema.Int }

export const LetterDiff = Schema.Struct({
  /** Facts first, then computed values, then what no measure is known for; each in order of the text. */
  figures: Schema.Array(FigureDifference),
  /** In order of the text. */
  paragraphs: Schema.Array(ParagraphDifference),
  counts: Schema.Struct({
    figures: Schema.Struct({ before: Schema.Int, after: Schema.Int, same: Schema.Int, ...tally }),
    paragraphs: Schema.Struct({ same: Schema.Int, moved: Schema.Int, ...tally })
  })
}).annotate({ identifier: "LetterDiff", title: "函件比对" })
export type LetterDiff = typeof LetterDiff.Type
