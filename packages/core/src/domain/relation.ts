import { Schema } from "effect"
import type { Formula } from "../formula/formula.ts"
import { Span } from "./text.ts"

export const RelationKind = Schema.Literals([
  "sum",
  "share",
  "growth",
  "difference",
  "per-head",
  "product",
  "mean",
  "ratio",
  "count",
  "repeat",
  "date-order",
  "magnitude",
  "claim",
  "cross-section"
]).annotate({ identifier: "RelationKind" })
export type RelationKind = typeof RelationKind.Type

export const RelationVerdict = Schema.Literals(["holds", "fails", "undecided"]).annotate({
  identifier: "RelationVerdict"
})
export type RelationVerdict = typeof RelationVerdict.Type

/** How the stated figure must stand to what is computed. */
export type Comparison = "equals" | "at-most" | "at-least"

/**
 * A relation that the words of a letter, or the model, say must hold. Figures are named by their index in the
 * reading; `computed` says what the stated figure ought to be.
 */
export interface RelationClaim {
  readonly kind: RelationKind
  readonly result: number
  readonly computed: Formula<number>
  readonly comparison: Comparison
  /** Prose: found in the words. Model: given by a metric's formula or the registry. */
  readonly basis: "prose" | "model"
  /** The words that state it (其中, 占, 比上年增加), as written. */
  readonly words: string
  /**
   * False where the words leave open which figures are meant, or whether the parts are all of them: a failure is
   * then a question, never an error.
   */
  readonly certain: boolean
}

/** A relation as recomputed. */
export const Relation = Schema.Struct({
  kind: RelationKind,
  result: Span,
  operands: Schema.Array(Span),
  /** The stated value as exact decimal; null where the stated figure is a range. */
  stated: Schema.NullOr(Schema.String),
  /** The recomputed value, to at most six decimals; a date for `date-order`; null where it has no single value. */
  computed: Schema.NullOr(Schema.String),
  verdict: RelationVerdict,
  basis: Schema.Literals(["prose", "model"]),
  certain: Schema.Boolean,
  /** What rounding and words allow the computed value to be. */
  lower: Schema.NullOr(Schema.String),
  upper: Schema.NullOr(Schema.String),
  /** The arithmetic in words and numbers. */
  arithmetic: Schema.Struct({ zh: Schema.String, en: Schema.String })
}).annotate({ identifier: "Relation", title: "关系" })
export type Relation = typeof Relation.Type
