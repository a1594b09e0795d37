import { Schema } from "effect"
import type { Formula } from "../formula/formula.ts"
import { ItemReference } from "./item.ts"
import type { MeasureId } from "./measure.ts"
import { Bilingual } from "./text.ts"

/** What is computed from facts and judged by standards. */
export const MetricEntry = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  items: Schema.Array(ItemReference),
  /** Whether more is better. */
  direction: Schema.Literals(["higher", "lower"]),
  /** Decimals in which it is shown; comparisons are exact. */
  decimals: Schema.Int,
  /** What it is computed from. */
  inputs: Schema.Array(Schema.String),
  /** The measure by which a letter states it outright, if any. */
  statedAs: Schema.NullOr(Schema.String),
  /** The formula as a sentence. */
  formula: Bilingual
}).annotate({ identifier: "Metric", title: "监测指标" })
export type MetricEntry = typeof MetricEntry.Type

/** A metric as written in `metrics/`: the formula itself in place of its sentence. */
export interface Metric {
  readonly id: string
  readonly title: Bilingual
  readonly unit: string
  readonly items: ReadonlyArray<ItemReference>
  readonly direction: "higher" | "lower"
  readonly decimals: number
  readonly formula: Formula<MeasureId>
  readonly statedAs: MeasureId | undefined
}
