/** The schools of a district with their seven marks, in the order that the reader asks for. */
import { findMetric, resourceIndicators, type SchoolResources, type SchoolVerdict } from "@duxue/core"
import type { BalanceView } from "./balance.ts"

export type SortKey = "school" | "stage" | "pupils" | "met" | "least"

export interface SchoolRow {
  readonly resources: SchoolResources
  readonly pupils: number | undefined
  /** In the order of the seven; undefined where an indicator has no standard. */
  readonly cells: ReadonlyArray<SchoolVerdict | undefined>
}

/** Below this share of the standard nothing makes up for it (教督〔2017〕6号 第七条). */
export const leastShare = 85

export const schoolRows = ({ assessment, pupils }: BalanceView): ReadonlyArray<SchoolRow> => {
  const ids = new Set(resourceIndicators.map((indicator) => `quality-balance-${indicator}`))
  const byCell = new Map(
    assessment.verdicts
      .filter(({ metric }) => ids.has(metric))
      .map((verdict) => [`${verdict.school} ${verdict.stage} ${verdict.metric}`, verdict])
  )
  return assessment.resources.map((resources) => ({
    resources,
    pupils: pupils(resources.school, resources.stage),
    cells: [...ids].map((id) => byCell.get(`${resources.school} ${resources.stage} ${id}`))
  }))
}

/** The name of an indicator, without the words that all seven share. */
export const indicatorTitle = (indicator: string) => findMetric(`quality-balance-${indicator}`)?.name

const order: Readonly<Record<string, number>> = { unmet: 0, undecided: 1, missing: 2, met: 3 }

const compare: Readonly<Record<SortKey, (a: SchoolRow, b: SchoolRow) => number>> = {
  school: (a, b) => a.resources.name.zh.localeCompare(b.resources.name.zh, "zh-CN"),
  stage: (a, b) => b.resources.stage.localeCompare(a.resources.stage),
  pupils: (a, b) => (a.pupils ?? -1) - (b.pupils ?? -1),
  met: (a, b) =>
    (order[a.resources.verdict] ?? 4) - (order[b.resources.verdict] ?? 4) || a.resources.met - b.resources.met,
  least: (a, b) => Number(a.resources.least ?? 1000) - Number(b.resources.least ?? 1000)
}

export const sortRows = (rows: ReadonlyArray<SchoolRow>, key: SortKey, descending: boolean): ReadonlyArray<SchoolRow> =>
  rows.toSorted((a, b) => (descending ? -1 : 1) * compare[key](a, b))
