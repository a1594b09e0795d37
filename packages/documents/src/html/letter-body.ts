/** The blocks of a letter in HTML: headings, paragraphs, tables, figures as `data` elements. */
import type { Block } from "@duxue/core"
import { headingMark } from "../official/heading-mark.ts"
import { element, escapeXml } from "../xml/element.ts"
import { chartHtml } from "./chart-svg.ts"
import { inlineHtml } from "./inline.ts"
import { tableHtml } from "./table.ts"

/** `key` tells the block apart from every other of its page. */
export const blockHtml = (block: Block, key: string): string => {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level + 1}`, {}, escapeXml(`${headingMark(block)}${block.text}`))
    case "paragraph":
      return element("p", block.own ? { class: "own" } : {}, inlineHtml(block.inlines))
    case "table":
      return tableHtml(block)
    case "chart":
      return chartHtml(block, key)
  }
}
