/** A filing as a workbook: facts, metrics as live formulas over them, verdicts, findings and schools. */
import type { AssessOptions, Filing, Finding } from "@duxue/core"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import { writeWorkbook } from "../sheets/write-workbook.ts"
import { archiveSheet } from "./archive-sheet.ts"
import { coverSheet } from "./cover-sheet.ts"
import { findingsSheet, type FoundIn } from "./findings-sheet.ts"
import { planFiling } from "./planned-filing.ts"
import { verdictSheet } from "./verdict-sheet.ts"

export interface FilingWorkbookOptions extends Pick<AssessOptions, "date"> {
  /** What a check of the letter found. */
  readonly findings?: ReadonlyArray<Finding>
  /** The letter that the findings are of. */
  readonly letter?: FoundIn
}

/** A sheet, and what stands on it in a few words. */
export type DescribedSheet = readonly [sheet: SheetPlan, about: string]

/** The sheets of a filing behind a cover that lists them, then `others`, then what the workbook is read back by. */
export const filingSheets = (
  filing: Filing,
  { date, findings, letter }: FilingWorkbookOptions,
  others: ReadonlyArray<DescribedSheet> = []
): ReadonlyArray<SheetPlan> => {
  const { index, ground, schools, facts, metrics, selections: repeated } = planFiling(filing, date)
  const sheets: ReadonlyArray<DescribedSheet> = [
    [metrics.plan, "各项指标，数值为公式，引用事实和学校数据"],
    [verdictSheet(ground, metrics), "各项指标对照现行标准的判定、差距、理由和依据"],
    ...(findings === undefined ? [] : [[findingsSheet(findings, letter), "对自评报告的核验结果"] as const]),
    [facts.plan, "全区各项数据：数值、单位、期间、来源；缺少的可在此填入"],
    ...(index.parts.length === 0 ? [] : [[schools.plan, "各校各学段报送的数据"] as const]),
    ...(repeated === undefined ? [] : [[repeated, "由部分学校汇总的数所用的底表"] as const]),
    ...others
  ]
  const contents = sheets.map(([{ name }, about]) => [name, about] as const)
  const visible = [coverSheet(filing, ground, contents), ...sheets.map(([sheet]) => sheet)]
  const names = visible.map(({ name }) => name)
  return [...visible, archiveSheet(filing, date, names)]
}

export const filingTitle = ({ district, period }: Filing): string => `${district.name}${period}年度履行教育职责数据`

/** The bytes of an .xlsx, judged by the law of `date`, or of the last day of the filing's year. */
export const filingWorkbook = (filing: Filing, options: FilingWorkbookOptions = {}): Promise<Uint8Array> =>
  writeWorkbook({ title: filingTitle(filing), sheets: filingSheets(filing, options) })
