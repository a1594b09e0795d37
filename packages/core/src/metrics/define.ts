import type { ItemReference } from "../domain/item.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { Metric } from "../domain/metric.ts"
import type { Formula } from "../formula/formula.ts"
import { measureNamed, type MeasureName } from "../measures/index.ts"

interface MetricDraft {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly items: ReadonlyArray<ItemReference>
  readonly direction: "higher" | "lower"
  /** Two where it is left out. */
  readonly decimals?: number
  readonly formula: Formula<MeasureId>
  readonly statedAs?: MeasureName
}

/** A family of metrics by id. */
export const defineMetrics = <Id extends string>(
  drafts: Readonly<Record<Id, MetricDraft>>
): Readonly<Record<Id, Metric>> => {
  const family = {} as Record<Id, Metric>
  for (const id of Object.keys(drafts) as Array<Id>) {
    const { zh, en, unit, items, direction, decimals, formula, statedAs } = drafts[id]
    family[id] = {
      id,
      title: { zh, en },
      unit,
      items,
      direction,
      decimals: decimals ?? 2,
      formula,
      statedAs: statedAs === undefined ? undefined : measureNamed(statedAs).id
    }
  }
  return family
}
