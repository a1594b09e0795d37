/** Every number of a letter, by whether anything but its author's word stands behind it. */
import { Schema } from "effect"
import { FactId } from "./fact-id.ts"
import { SectionId } from "./section.ts"
import { Bilingual, DecimalText, Span } from "./text.ts"

/**
 * bound: it stands as it was bound. touched: it was bound, and is another now. gone: what was bound is no number any more.
 * unbound: nothing binds it.
 */
export const NumberStatus = Schema.Literals(["bound", "touched", "gone", "unbound"]).annotate({
  identifier: "NumberStatus"
})
export type NumberStatus = typeof NumberStatus.Type

/**
 * Why nothing binds it. measure-not-bound: its words state a measure of the registry. no-measure: none is known for them. The
 * others are no figures at all: dates, numbers of documents, marks of headings and lists, and what stands in names or telephone numbers.
 */
export const UnboundReason = Schema.Literals([
  "measure-not-bound",
  "no-measure",
  "date",
  "document-number",
  "numbering",
  "in-words"
]).annotate({ identifier: "UnboundReason" })
export type UnboundReason = typeof UnboundReason.Type

export const ReviewedNumber = Schema.Struct({
  span: Span,
  /** As printed. */
  text: Schema.String,
  /** The sentence that it stands in, on one line. */
  sentence: Schema.String,
  status: NumberStatus,
  /** Null unless it is unbound. */
  reason: Schema.NullOr(UnboundReason),
  /** In base units; null for a range and for what is no figure. */
  value: Schema.NullOr(DecimalText),
  /** Null for what is no figure. */
  unit: Schema.NullOr(Schema.String),
  /** What it is bound to, or by its words states; null where that is not known. */
  title: Schema.NullOr(Bilingual),
  fact: Schema.NullOr(FactId),
  metric: Schema.NullOr(Schema.String),
  /** As it was printed when it was bound, where it is another now; else null. */
  was: Schema.NullOr(Schema.String),
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "ReviewedNumber" })
export type ReviewedNumber = typeof ReviewedNumber.Type

export const NumberReview = Schema.Struct({
  /** In order of the text. */
  numbers: Schema.Array(ReviewedNumber),
  counts: Schema.Struct({
    /** Numbers that state something about the world, with those that were bound and are gone. */
    figures: Schema.Int,
    bound: Schema.Int,
    touched: Schema.Int,
    gone: Schema.Int,
    /** Figures that nothing binds. */
    unbound: Schema.Int,
    /** Of these, those whose words state a measure. */
    measureNotBound: Schema.Int,
    /** Numbers that are no figures: dates, numbers of documents, marks, names. */
    others: Schema.Int
  }),
  /** Bound figures in all figures, in percent to two decimals; null where the letter has none. */
  boundShare: Schema.NullOr(DecimalText)
}).annotate({ identifier: "NumberReview", title: "数字核对" })
export type NumberReview = typeof NumberReview.Type
