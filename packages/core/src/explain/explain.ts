/** What a metric of a filing is, what it comes to and from what, how it is judged and by which law. */
import { assessEach, type AssessmentGround } from "../assess/assess.ts"
import { metricValue } from "../assess/assess-metric.ts"
import type { Explanation } from "../domain/explanation.ts"
import type { Filing } from "../domain/filing.ts"
import { type Metric, metricKey } from "../domain/metric.ts"
import type { Stage } from "../domain/stage.ts"
import { indexFacts } from "../filing/fact-index.ts"
import { toExcel } from "../formula/excel.ts"
import { leavesOf } from "../formula/formula.ts"
import { columnOfMeasure, toSql } from "../formula/sql.ts"
import { formulaSentence } from "../metrics/sentence.ts"
import { type Rational, toDecimal } from "../quantity/rational.ts"
import { formsOf, metricEntries } from "../registry.ts"
import { explainedInput, explainedReturn } from "./explained-input.ts"
import { explainedStandards } from "./explained-standards.ts"
import { movementsOf } from "./movement.ts"
import { nearestIds } from "./nearest.ts"
import { trapsOf } from "./traps.ts"
import { workedSentence } from "./worked.ts"

export interface ExplainOptions {
  /** ISO date whose law judges; the last day of the filing's year where it is left out. */
  readonly date?: string
  /** Only the forms of this stage. */
  readonly stage?: Stage
}

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

const explainForm = (filing: Filing, metric: Metric, ground: AssessmentGround): Explanation => {
  const { inputs, standards, assessed, date } = ground
  const { parts } = indexFacts(filing)
  const ofSchools = metric.level === "school"
  const judged = assessed.filter((each) => each.metric === metric)
  const value = judged[0]?.value ?? metricValue(metric, inputs)
  const formula = value.via ?? metric.formula
  const measures: ReadonlyArray<string> = leavesOf(formula)
  const outright = value.used.filter((measure) => !measures.includes(measure))
  // Inputs stand in column B under a heading, in the order of the formula.
  const cellOf = (measure: string) => `B${measures.indexOf(measure) + 2}`
  return {
    metric: metric.id,
    key: metricKey(metric),
    stage: metric.stage,
    group: metric.group,
    title: metric.title,
    unit: metric.unit,
    decimals: metric.decimals,
    direction: metric.direction,
    basis: metric.basis ?? null,
    date,
    formula: formulaSentence(formula),
    worked: workedSentence(metric, value, inputs),
    computed: value.computed,
    value: decimalOf(value.value),
    lower: decimalOf(value.interval?.lower),
    upper: decimalOf(value.interval?.upper),
    verdicts: judged.map(({ verdict }) => verdict),
    inputs: [...measures, ...outright].map((measure) =>
      ofSchools ? explainedReturn(measure, metric, parts) : explainedInput(measure, inputs, parts)
    ),
    movement: judged.flatMap((each) => movementsOf(each, inputs)),
    standards: explainedStandards(metric, standards),
    excel: toExcel(formula, cellOf),
    sql: toSql(formula, columnOfMeasure),
    traps: trapsOf(filing, metric, date),
    examples: metric.examples
  }
}

/**
 * One explanation a form of the metric named by id (all its forms), by an id that leads to it, or by key
 * (`average-class-size@primary`, one form). Empty for an unknown name: `nearestMetrics` says what may have been meant.
 */
export const explain = (
  filing: Filing,
  metric: string,
  { date, stage }: ExplainOptions = {}
): ReadonlyArray<Explanation> => {
  const forms = formsOf(metric).filter((form) => stage === undefined || form.stage === stage)
  if (forms.length === 0) return []
  const ground = assessEach(filing, { metrics: forms, ...(date === undefined ? {} : { date }) })
  return forms.map((form) => explainForm(filing, form, ground))
}

/** Ids of metrics whose id or title is like `asked`, the likest first. */
export const nearestMetrics = (asked: string): ReadonlyArray<string> => nearestIds(asked, metricEntries)
