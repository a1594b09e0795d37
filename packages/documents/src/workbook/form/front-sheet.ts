/** 填报说明: whose return it is, how it is filled in, and what is on the other sheets. */
import { cell, heightFor, onSheet } from "../sheets/plan-cells.ts"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import type { PlannedCell } from "../sheets/sheet-plan.ts"
import { formSheetTitles } from "../sheets/sheet-titles.ts"

/** The labels of what is asked of every return; what says district and year is read back. */
export const frontLabels = {
  district: "区县名称",
  period: "填报年度",
  office: "填报单位",
  person: "填报人",
  telephone: "联系电话",
  day: "填报日期"
} as const

export interface FrontSheet {
  readonly title: string
  readonly district: string | undefined
  readonly period: string | undefined
  readonly rules: ReadonlyArray<string>
  /** The sheets that are filled in, and what stands on each. */
  readonly contents: ReadonlyArray<readonly [sheet: string, about: string]>
}

const widths = [16, 36, 16, 36]

const labelled = (label: string, value: string | null = null): ReadonlyArray<PlannedCell> => [
  cell("group", label),
  cell("entry", value, { format: "@" })
]

export const frontSheet = ({ title, district, period, rules, contents }: FrontSheet): SheetPlan => {
  const { district: district_, period: period_, office, person, telephone, day } = frontLabels
  const rows: Array<ReadonlyArray<PlannedCell | null>> = []
  const heights = new Map<number, number>()
  const merges: Array<string> = []
  const add = (row: ReadonlyArray<PlannedCell | null>, height?: number): void => {
    if (height !== undefined) heights.set(rows.length, height)
    rows.push(row)
  }
  /** Over the whole width. */
  const line = (planned: PlannedCell, height: number): void => {
    merges.push(`A${rows.length + 1}:D${rows.length + 1}`)
    add([planned, null, null, null], height)
  }
  line(cell("title", title), 34)
  add([...labelled(district_, district ?? null), ...labelled(period_, period ?? null)], 22)
  add([...labelled(office), ...labelled(person)], 22)
  add([...labelled(telephone), ...labelled(day)], 22)
  line(cell("title", "填报要求"), 30)
  for (const [at, rule] of rules.entries()) {
    const text = `${at + 1}．${rule}`
    line(cell("remark", text), heightFor([[text, 100]], { line: 14, least: 18 }))
  }
  line(cell("title", "各表内容"), 30)
  for (const [sheet, about] of contents) {
    merges.push(`B${rows.length + 1}:D${rows.length + 1}`)
    add(
      [
        cell("text", sheet, { link: onSheet(sheet, "A1") }),
        cell("text", about),
        cell("text", null),
        cell("text", null)
      ],
      20
    )
  }
  return {
    name: formSheetTitles.front,
    widths,
    rows,
    heights,
    merges,
    guarded: true,
    printed: { orientation: "landscape", across: 1 }
  }
}
