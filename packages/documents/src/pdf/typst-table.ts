/** Tables of a letter in the language of Typst: their heads are told again on each page. */
import type { Inline, LetterTable } from "@duxue/core"
import { captionOf, headingOf, tableLayout } from "../table-layout/table-layout.ts"
import { quoted } from "./typst-text.ts"

const words = (inlines: ReadonlyArray<Inline>): string => quoted(inlines.map(({ text }) => text).join(""))

const points = (length: number): string => `${length.toFixed(2)}pt`

export const typstTable = (table: LetterTable): string => {
  const { size, widths } = tableLayout(table)
  const last = table.rows.length - 1
  const cell = (inlines: ReadonlyArray<Inline>, index: number, summary: boolean): string => {
    const align = table.columns[index]?.holds === "numbers" ? "right" : summary ? "center" : "left"
    const text = summary ? `text(font: heading-face)[${words(inlines)}]` : `[${words(inlines)}]`
    return `table.cell(align: ${align} + horizon, ${text})`
  }
  return [
    "#block(width: 100%)[",
    `#set text(size: ${size}pt, tracking: 0pt)`,
    "#set par(first-line-indent: 0em, leading: 0.5em, spacing: 0.5em, justify: false)",
    `#block(sticky: true, width: 100%, above: 1.2em, below: 0.6em, align(center, text(font: heading-face, size: 14pt)[${quoted(captionOf(table))}]))`,
    `#table(columns: (${widths.map(points).join(", ")},), inset: (x: 0.35em, y: 0.42em),`,
    "  stroke: (x, y) => (top: 0.5pt, bottom: 0.5pt, left: if x > 0 { 0.5pt } else { none }),",
    "  table.hline(stroke: 1.5pt),",
    `  table.header(${table.columns.map((column) => `table.cell(align: center + horizon, text(font: heading-face)[${quoted(headingOf(column))}])`).join(", ")}),`,
    ...table.rows.map(({ kind, cells }) =>
      kind === "group"
        ? `  table.cell(colspan: ${widths.length}, align: center, text(font: heading-face)[${words(cells.flat())}]),`
        : `  ${cells.map((each, index) => cell(each, index, kind === "summary")).join(", ")},`
    ),
    `  ${last < 0 ? "" : "table.hline(stroke: 1.5pt)"})`,
    ...table.notes.map((note) => `#block(above: 0.6em, below: 0.4em)[${words(note)}]`),
    "]"
  ].join("\n")
}
