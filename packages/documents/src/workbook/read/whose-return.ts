/** Of which district and year a workbook says that it is: beside the labels of its front sheet. */
import { plain, type Whose } from "@duxue/core"
import { frontLabels } from "../form/front-sheet.ts"
import type { SheetGrid } from "./sheet-grid.ts"

const labels = {
  district: new Set([frontLabels.district, "区县", "区（县）", "区(县)", "县（区）"].map(plain)),
  period: new Set([frontLabels.period, "年度", "报告年度", "统计年度"].map(plain))
}

/** What stands behind a label in its row. */
const behind = (grids: ReadonlyArray<SheetGrid>, label: ReadonlySet<string>): string | null => {
  for (const { rows } of grids) {
    for (const row of rows.slice(0, 12)) {
      const at = row.findIndex((text) => label.has(plain(text).replace(/[:：]$/u, "")))
      if (at < 0) continue
      const told = plain(row[at + 1] ?? "")
      if (told !== "") return told
    }
  }
  return null
}

/** 2022年度 and 2022年 are 2022; what says no year is as good as nothing. */
const yearOf = (text: string | null): string | null => /^(\d{4})(?:年度?)?$/u.exec(text ?? "")?.[1] ?? null

/** `undefined` where no label is filled in. */
export const whoseReturn = (grids: ReadonlyArray<SheetGrid>): Whose | undefined => {
  const district = behind(grids, labels.district)
  const period = yearOf(behind(grids, labels.period))
  return district === null && period === null ? undefined : { district, period }
}
