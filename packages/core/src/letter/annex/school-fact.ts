import { factQuantity } from "../../domain/fact.ts"
import { factIdOf } from "../../domain/fact-id.ts"
import type { SchoolPart } from "../../filing/fact-index.ts"
import type { MeasureName } from "../../measures/index.ts"
import { findMeasure } from "../../registry.ts"
import type { Teller } from "../teller.ts"
import { type Cell, quantityCell, unknown } from "./cell.ts"

/** What a part of a school returns of a measure, bound to that school. */
export const schoolCell = ({ filing, year }: Teller, { fact }: SchoolPart, measure: MeasureName): Cell => {
  const known = fact(measure)
  if (known === undefined) return unknown
  const to = factIdOf(known.fact, filing.period)
  return quantityCell(factQuantity(known.fact), year, { kind: "fact", fact: to })
}

/** 在校生数: of a school's own measure (本校在校生数) the words that head its column. */
export const schoolTitle = (measure: MeasureName): string =>
  findMeasure(measure)?.title.zh.replace(/^本校/, "") ?? measure

export const unitOf = (measure: MeasureName): string => findMeasure(measure)?.unit ?? ""
