/** What a cell of a workbook says, as the text that a clerk would have typed into a table. */
import type { CellValue } from "hucre/xlsx"

/** Why a cell says nothing that can be relied on. */
export type CellFault = "formula-without-value" | "cell-error" | "truncated-number" | "merged-cells"

export interface CellText {
  readonly text: string
  readonly fault: CellFault | undefined
}

const says = (text: string, fault?: CellFault): CellText => ({ text, fault })

/** Spreadsheets keep fifteen digits: what is longer was an id or a telephone number, and has lost its end. */
const mostDigits = 15

/** A number in full, of as many digits as spreadsheets keep: 0.1 + 0.2 is 0.3 there, and nothing is written as 1E+5. */
const decimalText = (value: number): string => {
  const kept = Number(value.toPrecision(mostDigits))
  const text = String(kept)
  if (!text.includes("e")) return text
  return Math.abs(kept) >= 1 ? BigInt(kept).toString() : kept.toFixed(20).replace(/\.?0+$/u, "")
}

/** Whether a format shows a hundredfold with a sign behind it: `0.00%`, but not `0.00"%"`. */
const isPercentage = (format: string | undefined): boolean =>
  format !== undefined && format.replaceAll(/"[^"]*"|\\./gu, "").includes("%")

const isErrorValue = (text: string): boolean =>
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/u.test(text)

/** `format` is the number format of the cell. */
export const cellText = (value: CellValue, format: string | undefined): CellText => {
  if (value === null) return says("")
  if (typeof value === "string") return isErrorValue(value) ? says(value, "cell-error") : says(value)
  if (typeof value === "boolean") return says(value ? "是" : "否")
  if (value instanceof Date) return says(Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10))
  if (Math.abs(value) >= 10 ** mostDigits) return says(decimalText(value), "truncated-number")
  return isPercentage(format) ? says(`${decimalText(value * 100)}%`) : says(decimalText(value))
}
