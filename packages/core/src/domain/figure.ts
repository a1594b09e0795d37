import { Schema } from "effect"
import { Qualifier } from "../quantity/qualifier.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { decimal, zero } from "../quantity/rational.ts"
import { DocumentPlace } from "./document-place.ts"
import { SectionId } from "./section.ts"
import { DecimalText } from "./text.ts"

/** A number that a letter states about the world, with its unit, where it stands. */
export const Figure = Schema.Struct({
  start: Schema.Int,
  end: Schema.Int,
  /** Number and unit as written, 余 and 多 inside, other qualifying words outside. */
  text: Schema.String,
  /** In base units; a percentage as written; of a ratio the term that is not 1; null for a range. */
  value: Schema.NullOr(DecimalText),
  /** What the words allow, rounding aside; null where open. */
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  qualifier: Qualifier,
  /** The worth of the last written place; "0" for a count written out in full, which is exact. */
  step: DecimalText,
  /** "2020", "2020/2021" for a school year, or an ISO date; null where nothing governs it. */
  period: Schema.NullOr(Schema.String),
  /** What it counts, in words of the text. */
  subject: Schema.String,
  /** The measure of the registry that it states; null where no measure is known for its words. */
  measure: Schema.NullOr(Schema.String),
  section: Schema.NullOr(SectionId),
  /** The item's number as printed; null in problems, plans and the frame of the letter. */
  item: Schema.NullOr(Schema.Int),
  /** Where in its file it begins; left out where the file has no places (plain text, Markdown). */
  place: Schema.optionalKey(DocumentPlace)
}).annotate({ identifier: "Figure", title: "数字" })
export type Figure = typeof Figure.Type

const optional = (text: string | null) => (text === null ? undefined : decimal(text))

/** The exact quantity that a figure writes. */
export const quantityOf = (figure: Figure): Quantity => ({
  value: optional(figure.value),
  unit: figure.unit,
  qualifier: figure.qualifier,
  lower: optional(figure.lower),
  upper: optional(figure.upper),
  step: figure.step === "0" ? zero : decimal(figure.step)
})
