import { displayWidth, padEnd } from "../../terminal/width.ts"
import { wrap } from "../../terminal/wrap.ts"
import type { Page } from "./page.ts"

/** A label in a column of its own, and a text beside it that goes on under its own first character. */
export const labelledLine = (page: Page, label: string, text: string, width: number): ReadonlyArray<string> => {
  const column = 2 + Math.max(width, displayWidth(label)) + 2
  return wrap(text, page.width - column).map(({ start, end }, index) => {
    const margin = index === 0 ? padEnd(`  ${label}`, column) : " ".repeat(column)
    return `${page.paint(margin, "dim")}${text.slice(start, end)}`
  })
}
