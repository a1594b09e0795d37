import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"
import { StandardComparison } from "./policy.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { StandardVerdict } from "./verdict.ts"

/** One school's part in a coefficient of variation. */
export const VariationSchool = Schema.Struct({
  school: OrganisationId,
  name: Bilingual,
  /** Xᵢ: what it has. */
  amount: DecimalText,
  /** Pᵢ. */
  pupils: DecimalText,
  /** xᵢ, in the unit of the explanation. */
  ratio: DecimalText,
  /** Pᵢ ÷ P, in per cent. */
  weight: DecimalText,
  /** xᵢ − X̄. */
  deviation: DecimalText,
  /** Its part of the variance, in per cent: who makes the schools unlike. */
  contribution: DecimalText
}).annotate({ identifier: "VariationSchool", title: "学校差异" })
export type VariationSchool = typeof VariationSchool.Type

/** A school that the coefficient leaves out, and by which rule. */
export const VariationExclusion = Schema.Struct({
  school: OrganisationId,
  name: Bilingual,
  reason: Bilingual
}).annotate({ identifier: "VariationExclusion" })
export type VariationExclusion = typeof VariationExclusion.Type

/** A coefficient by one way of reckoning, and the verdict that it leads to. */
export const ReckonedVariation = Schema.Struct({
  mean: DecimalText,
  /** S. */
  deviation: DecimalText,
  coefficient: DecimalText,
  verdict: StandardVerdict
}).annotate({ identifier: "ReckonedVariation" })
export type ReckonedVariation = typeof ReckonedVariation.Type

/**
 * How a coefficient of variation comes about, school by school, beside the unweighted one that is often taken for it: the
 * mean of the schools' ratios in place of total over total, and every school weighing alike. To six decimals.
 */
export const VariationExplanation = Schema.Struct({
  metric: Schema.String,
  title: Bilingual,
  stage: Stage,
  /** Of ratios, mean and deviations. */
  unit: Schema.String,
  standard: Schema.NullOr(Schema.String),
  comparison: Schema.NullOr(StandardComparison),
  threshold: Schema.NullOr(DecimalText),
  schools: Schema.Array(VariationSchool),
  excluded: Schema.Array(VariationExclusion),
  /** P. */
  pupils: DecimalText,
  weighted: ReckonedVariation,
  unweighted: ReckonedVariation,
  /** Whether the unweighted one would lead to another verdict. */
  misleads: Schema.Boolean
}).annotate({ identifier: "VariationExplanation", title: "差异系数说明" })
export type VariationExplanation = typeof VariationExplanation.Type
