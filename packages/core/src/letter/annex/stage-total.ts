/** What the schools of one stage come to: bound to the measure of the district that says so, where there is one. */
import type { Stage } from "../../domain/stage.ts"
import { derivations } from "../../derivations/index.ts"
import { sumOfValues } from "../../derivations/school-value.ts"
import type { SchoolPart } from "../../filing/fact-index.ts"
import type { MeasureName } from "../../measures/index.ts"
import * as Interval from "../../quantity/interval.ts"
import { zero } from "../../quantity/rational.ts"
import { boundFigure } from "../bound-figure.ts"
import { quantityText } from "../quantity-text.ts"
import type { Teller } from "../teller.ts"
import { type Cell, inColumn, unknown, withoutUnit } from "./cell.ts"
import { unitOf } from "./school-fact.ts"

/** `primary-pupils` of `school-pupils` in primary schools. */
const districtMeasure = (stage: Stage, measure: MeasureName): MeasureName | undefined => {
  for (const [name, { op, over, ...rest }] of derivations) {
    if (op !== "total" || over.stages.length !== 1 || over.stages[0] !== stage || Object.keys(over).length > 1) continue
    const { of } = rest as { readonly of: { readonly op: string; readonly leaf?: string } }
    if (of.op === "leaf" && of.leaf === measure) return name as MeasureName
  }
  return undefined
}

/** A sum to which one school has not contributed is no total: it is not known. */
export const stageTotal = (
  tell: Teller,
  stage: Stage,
  parts: ReadonlyArray<SchoolPart>,
  measure: MeasureName
): Cell => {
  const values = parts.flatMap(({ fact }) => fact(measure) ?? [])
  if (values.length < parts.length) return unknown
  const named = districtMeasure(stage, measure)
  if (named !== undefined) return inColumn(tell.fact(named))
  const { interval, value } = sumOfValues(values)
  if (value === undefined || !Interval.isPoint(interval)) return unknown
  const quantity = { value, unit: unitOf(measure), qualifier: "exact", lower: value, upper: value, step: zero } as const
  const written = quantityText(quantity)
  if (written === undefined) return unknown
  return [withoutUnit(boundFigure(quantity, written.text, null, { kind: "count", of: `${measure}.${stage}` }))]
}
