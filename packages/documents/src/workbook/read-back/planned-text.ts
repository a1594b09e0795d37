/** What a cell said when it was written, as its text is read back: an edit differs from it. */
import { isBlank, plain } from "@duxue/core"
import { cellText } from "../read/cell-text.ts"
import type { PlannedCell } from "../sheets/sheet-plan.ts"

/** A cell as it is compared: what reports nothing is empty, however that is typed. */
export const saidIn = (text: string): string => (isBlank(text) ? "" : plain(text))

/** Of a formula, what it came to; a number as far as a cell holds it. */
export const plannedText = ({ content, format }: PlannedCell): string => {
  const value = typeof content === "object" && content !== null ? content.result : content
  return saidIn(cellText(value, format).text)
}
