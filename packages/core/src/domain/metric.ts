import { Schema } from "effect"
import type { SchoolSelection } from "./derivation.ts"
import type { Formula } from "../formula/formula.ts"
import { ItemReference } from "./item.ts"
import type { MeasureId } from "./measure.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"

/** A part of what a metric speaks of that has a standard of its own: 小学一、二年级, 九年一贯制学校. */
export const MetricGroup = Schema.Struct({ id: Schema.String, title: Bilingual }).annotate({
  identifier: "MetricGroup"
})
export type MetricGroup = typeof MetricGroup.Type

/** A worked example: what is given by measure, and what comes out, rounded to the metric's decimals. */
export const MetricExample = Schema.Struct({
  given: Schema.Record(Schema.String, DecimalText),
  gives: DecimalText
}).annotate({ identifier: "MetricExample" })
export type MetricExample = typeof MetricExample.Type

/** One form of a metric as the catalogue lists it: for one stage or group, or for all. */
export const MetricForm = Schema.Struct({
  stage: Schema.NullOr(Stage),
  group: Schema.NullOr(MetricGroup),
  title: Bilingual,
  unit: Schema.String,
  inputs: Schema.Array(Schema.String),
  statedAs: Schema.NullOr(Schema.String),
  formula: Bilingual,
  /** Other ways to the same value, tried in order where an input is missing and nothing states it outright. */
  otherwise: Schema.Array(Bilingual),
  examples: Schema.Array(MetricExample),
  /** Why no standard binds it at any time; null where one does. */
  withoutStandard: Schema.NullOr(Bilingual)
}).annotate({ identifier: "MetricForm" })
export type MetricForm = typeof MetricForm.Type

/** What is computed from facts and judged by standards. */
export const MetricEntry = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  /** Whether it is a district's or each school's. */
  level: Schema.Literals(["district", "school"]),
  items: Schema.Array(ItemReference),
  /** Whether more is better. */
  direction: Schema.Literals(["higher", "lower"]),
  /** Decimals in which it is shown; comparisons are exact. */
  decimals: Schema.Int,
  /** What exactly is counted, and on which day (口径). */
  basis: Schema.NullOr(Bilingual),
  /** What its first form is computed from. */
  inputs: Schema.Array(Schema.String),
  /** The measure by which a letter states its first form outright, if any. */
  statedAs: Schema.NullOr(Schema.String),
  /** The formula of its first form as a sentence. */
  formula: Bilingual,
  forms: Schema.Array(MetricForm),
  /** Other ids under which it was known; each leads here. */
  redirects: Schema.Array(Schema.String)
}).annotate({ identifier: "Metric", title: "监测指标" })
export type MetricEntry = typeof MetricEntry.Type

/**
 * One form of a metric as written in `metrics/`: the formula itself in place of its sentence. A metric that is reckoned
 * stage by stage (平均班额) has one form a stage, all under one id.
 */
export interface Metric {
  readonly id: string
  readonly stage: Stage | null
  readonly group: MetricGroup | null
  /** Of the form: 小学平均班额. */
  readonly title: Bilingual
  /** Of the metric, without stage and group: 平均班额. */
  readonly name: Bilingual
  readonly unit: string
  readonly level: "district" | "school"
  /** Of a school's: which parts of schools it is asked of, where it is not all of its stage. */
  readonly over: SchoolSelection | undefined
  readonly items: ReadonlyArray<ItemReference>
  readonly direction: "higher" | "lower"
  readonly decimals: number
  readonly basis: Bilingual | undefined
  readonly formula: Formula<MeasureId>
  /**
   * Other ways to the same value, tried in order where an input of the formula is missing and nothing states it
   * outright: a letter that tells the growth rate alone has said whether spending grew.
   */
  readonly otherwise: ReadonlyArray<Formula<MeasureId>>
  readonly statedAs: MeasureId | undefined
  /** The input in whose natural units a margin is told: 公办园占比 holds by 22 children. */
  readonly counted: MeasureId | undefined
  /** A measure without which the metric has no meaning: where it is zero, the metric does not apply. */
  readonly appliesWith: MeasureId | undefined
  readonly examples: ReadonlyArray<MetricExample>
  /** Why no standard ever binds it; `undefined` where some policy sets one. */
  readonly withoutStandard: Bilingual | undefined
}

/** `average-class-size@primary`, `homework-minutes@primary/grades-1-2`: one form of one metric. */
export const metricKey = ({ id, stage, group }: Pick<Metric, "id" | "stage" | "group">): string =>
  `${id}${stage === null && group === null ? "" : `@${stage ?? ""}`}${group === null ? "" : `/${group.id}`}`
