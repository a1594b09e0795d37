import type { LetterTable } from "@duxue/core"
import { captionOf, headingOf, tableLayout } from "../table/table-layout.ts"
import { element, escapeXml } from "../xml/element.ts"
import { inlineHtml } from "./inline.ts"

const share = (width: number, widths: ReadonlyArray<number>): string =>
  `width:${((width / widths.reduce((sum, each) => sum + each, 0)) * 100).toFixed(1)}%`

/** A table that scrolls by itself on a narrow screen; its heads are told again on each printed page. */
export const tableHtml = (table: LetterTable): string => {
  const { size, widths } = tableLayout(table)
  const numeric = (index: number) => (table.columns[index]?.holds === "numbers" ? { class: "number" } : {})
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
      element(
        "tbody",
        {},
        ...table.rows.map(({ kind, cells }) =>
          element(
            "tr",
            kind === "summary" ? { class: "summary" } : {},
            // An empty cell is written out: `<td/>` is no end of a cell in HTML.
            ...cells.map((cell, index) => element("td", numeric(index), inlineHtml(cell) || "<!---->"))
          )
        )
      )
    ),
    ...table.notes.map((note) => element("p", { class: "note" }, inlineHtml(note)))
  )
}
