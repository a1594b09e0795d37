import { Schema } from "effect"
import { Qualifier } from "../quantity/qualifier.ts"
import { MeasureId } from "./measure.ts"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"
import { DecimalText, Span } from "./text.ts"

/** Where a fact comes from: a place in a letter, or a cell of a return. */
export const Provenance = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("letter"), file: Schema.NullOr(Schema.String), span: Span }),
  Schema.Struct({ kind: Schema.Literal("return"), file: Schema.String, place: Schema.String })
]).annotate({ identifier: "Provenance" })
export type Provenance = typeof Provenance.Type

/** A measure's value for one organisation and one period. */
export const Fact = Schema.Struct({
  measure: MeasureId,
  organisation: Schema.NullOr(OrganisationId),
  period: Schema.NullOr(Period),
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  qualifier: Qualifier,
  provenance: Provenance
}).annotate({ identifier: "Fact", title: "事实" })
export type Fact = typeof Fact.Type
