/** 说明: whose figures the workbook holds, by what they are judged, and what is on its sheets. */
import { type AssessmentGround, districtTitleOf, type Filing, type StandardVerdict, verdictTitles } from "@duxue/core"
import { cell, onSheet } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

const order: ReadonlyArray<StandardVerdict> = ["met", "unmet", "undecided", "missing", "not-applicable", "no-standard"]

export const coverSheet = (
  filing: Filing,
  { assessed, date }: Pick<AssessmentGround, "assessed" | "date">,
  contents: ReadonlyArray<readonly [sheet: string, about: string]>
): SheetPlan => {
  const tally = order.map(
    (verdict) =>
      [verdictTitles[verdict].zh, assessed.filter((each) => each.verdict.verdict === verdict).length] as const
  )
  const fact = (label: string, value: string | number): ReadonlyArray<PlannedCell> => [
    cell("group", label),
    cell("text", value)
  ]
  const facts = [
    fact("区县", districtTitleOf(filing.district).zh),
    fact("年度", filing.period),
    fact("判定所依日期", date),
    fact("学校数", filing.schools.length),
    fact("事实数", filing.facts.length),
    ...tally.map(([title, count]) => fact(`判定：${title}`, count))
  ]
  const listed = contents.map(([sheet, about]) => [
    cell("text", sheet, { link: onSheet(sheet, "A1") }),
    cell("text", about)
  ])
  return {
    name: filingSheetTitles.cover,
    widths: [20, 90],
    rows: [
      [cell("title", `${filing.period}年度履行教育职责数据`)],
      ...facts,
      [null],
      [cell("title", "各表内容")],
      ...listed
    ],
    heights: new Map([
      [0, 34],
      [facts.length + 2, 30]
    ]),
    guarded: false,
    printed: { orientation: "landscape", across: 1 }
  }
}
