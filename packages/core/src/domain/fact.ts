import { Schema } from "effect"
import { Qualifier } from "../quantity/qualifier.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { decimal } from "../quantity/rational.ts"
import { MeasureId } from "./measure.ts"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"
import { Stage } from "./stage.ts"
import { DecimalText, Span } from "./text.ts"

/**
 * Where a fact comes from: a place in a letter, a cell of a return, or a supposition (what if). `quote` is the words
 * of the letter at the span.
 */
export const Provenance = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("letter"),
    file: Schema.NullOr(Schema.String),
    span: Span,
    quote: Schema.String
  }),
  Schema.Struct({ kind: Schema.Literal("return"), file: Schema.String, place: Schema.String }),
  Schema.Struct({ kind: Schema.Literal("supposed") })
]).annotate({ identifier: "Provenance" })
export type Provenance = typeof Provenance.Type

/** A measure's value for one organisation and one period. */
export const Fact = Schema.Struct({
  measure: MeasureId,
  /** A school of the filing's register; null for the district itself. */
  organisation: Schema.NullOr(OrganisationId),
  /** Of a school with several stages: the part that it is told of (一贯制学校的小学部); null for a district's. */
  stage: Schema.NullOr(Stage),
  /** Null where it is the filing's own. */
  period: Schema.NullOr(Period),
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  qualifier: Qualifier,
  /** The worth of the last written place; "0" where the value is exact. */
  step: DecimalText,
  provenance: Provenance
}).annotate({ identifier: "Fact", title: "事实" })
export type Fact = typeof Fact.Type

const optional = (text: string | null) => (text === null ? undefined : decimal(text))

/** The exact quantity that a fact states. */
export const factQuantity = (fact: Fact): Quantity => ({
  value: optional(fact.value),
  unit: fact.unit,
  qualifier: fact.qualifier,
  lower: optional(fact.lower),
  upper: optional(fact.upper),
  step: decimal(fact.step)
})
