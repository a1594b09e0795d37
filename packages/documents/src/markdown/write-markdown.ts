/** A letter as Markdown: its figures are inline `data` elements, which renderers show as their text. */
import type { Block, LetterModel } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { headingMark } from "../official/heading-mark.ts"
import { chartTable } from "../chart/chart-table.ts"
import { escapeMarkdown, inlineMarkdown } from "./inline.ts"
import { tableMarkdown } from "./table.ts"

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${headingMark(block)}${escapeMarkdown(block.text)}`
    case "paragraph":
      return inlineMarkdown(block.inlines)
    case "table":
      return tableMarkdown(block)
    case "chart":
      return tableMarkdown(chartTable(block))
  }
}

export const writeMarkdown = ({ frame, blocks, annexes }: LetterModel): string =>
  [
    `# ${escapeMarkdown(frame.title)}`,
    frame.documentNumber === null ? "" : escapeMarkdown(frame.documentNumber),
    frame.addressee === null ? "" : `${escapeMarkdown(frame.addressee.replace(/[:：]$/, ""))}：`,
    ...blocks.map(blockText),
    escapeMarkdown(frame.signedBy),
    frame.signedOn === null ? "" : formatDate(frame.signedOn, "zh"),
    frame.contact === null ? "" : escapeMarkdown(`（${frame.contact}）`),
    ...annexes.flatMap((annex, index) => [
      `## 附件${annexes.length === 1 ? "" : index + 1} ${escapeMarkdown(annex.title)}`,
      ...annex.blocks.map(blockText)
    ])
  ]
    .filter((each) => each !== "")
    .join("\n\n")
    .concat("\n")
