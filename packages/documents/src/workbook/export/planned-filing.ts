/** The tables of a filing that stand on each other: schools, facts over them, metrics over these. */
import { type AssessmentGround, assessEach, type FactIndex, type Filing, indexFacts } from "@duxue/core"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import { type FactTable, factTable } from "./fact-sheet.ts"
import { measuresAsked, type MetricTable, metricTable } from "./metric-sheet.ts"
import { type SchoolTable, schoolTable } from "./school-sheet.ts"
import { SelectionSheet } from "./selection-sheet.ts"

export interface PlannedFiling {
  readonly index: FactIndex
  readonly ground: AssessmentGround
  readonly schools: SchoolTable
  readonly facts: FactTable
  readonly metrics: MetricTable
  /** `undefined` where no figure is drawn from schools that stand apart. */
  readonly selections: SheetPlan | undefined
}

/** Judged by the law of `date`, or of the last day of the filing's year. */
export const planFiling = (filing: Filing, date: string | undefined): PlannedFiling => {
  const index = indexFacts(filing)
  const ground = assessEach(filing, date === undefined ? {} : { date })
  const schools = schoolTable(index)
  const selections = new SelectionSheet(schools)
  const facts = factTable(index, ground, selections, measuresAsked(ground))
  const metrics = metricTable(index, ground, facts, selections)
  return { index, ground, schools, facts, metrics, selections: selections.plan() }
}
