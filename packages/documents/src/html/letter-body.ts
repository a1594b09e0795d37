/** The blocks of a letter in HTML: headings, paragraphs, tables, figures as `data` elements. */
import type { Block, Inline, LetterTable } from "@duxue/core"
import { dataAttributes } from "../bound/figure-data.ts"
import { headingMark } from "../docx/heading-mark.ts"
import { element, escapeXml } from "../xml/element.ts"

export const inlineHtml = (inlines: ReadonlyArray<Inline>): string =>
  inlines
    .map((each) =>
      each.kind === "words" ? escapeXml(each.text) : element("data", dataAttributes(each), escapeXml(each.text))
    )
    .join("")

const tableHtml = ({ caption, unit, columns, rows }: LetterTable): string =>
  element(
    "table",
    {},
    element("caption", {}, escapeXml(unit === null ? caption : `${caption}（单位：${unit}）`)),
    element("thead", {}, element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, escapeXml(name))))),
    element(
      "tbody",
      {},
      ...rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, inlineHtml(cell)))))
    )
  )

export const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level + 1}`, {}, escapeXml(`${headingMark(block)}${block.text}`))
    case "paragraph":
      return element("p", block.own ? { class: "own" } : {}, inlineHtml(block.inlines))
    case "table":
      return tableHtml(block)
    case "chart":
      return element("figure", {}, element("figcaption", {}, escapeXml(block.caption)))
  }
}
