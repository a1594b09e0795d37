import type { LetterTable, TableRow } from "@duxue/core"
import { captionOf, headingOf, tableLayout } from "../table-layout/table-layout.ts"
import { element, escapeXml } from "../xml/element.ts"
import { inlineHtml } from "./inline.ts"

const share = (width: number, widths: ReadonlyArray<number>): string =>
  `width:${((width / widths.reduce((sum, each) => sum + each, 0)) * 100).toFixed(1)}%`

const rowHtml = ({ kind, cells }: TableRow, { columns }: LetterTable): string => {
  if (kind === "group") {
    return element(
      "tr",
      {},
      element("th", { colspan: columns.length, scope: "rowgroup" }, cells.map(inlineHtml).join(""))
    )
  }
  return element(
    "tr",
    kind === "summary" ? { class: "summary" } : {},
    ...cells.map((cell, index) =>
      // An empty cell is written out: `<td/>` is no end of a cell in HTML.
      element("td", columns[index]?.holds === "numbers" ? { class: "number" } : {}, inlineHtml(cell) || "<!---->")
    )
  )
}

/** A table that scrolls by itself on a narrow screen; its heads are told again on each printed page. */
export const tableHtml = (table: LetterTable): string => {
  const { size, widths } = tableLayout(table)
  return element(
    "div",
    { class: "table", tabindex: 0, role: "region", "aria-label": table.caption },
    element(
      "table",
      { style: `font-size:${size}pt` },
      element("caption", {}, escapeXml(captionOf(table))),
      element("colgroup", {}, ...widths.map((width) => `<col style="${share(width, widths)}">`)),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...table.columns.map((column) => element("th", { scope: "col" }, escapeXml(headingOf(column))))
        )
      ),
      element("tbody", {}, ...table.rows.map((row) => rowHtml(row, table)))
    ),
    ...table.notes.map((note) => element("p", { class: "note" }, inlineHtml(note)))
  )
}
