/** A letter as Markdown: its figures are inline `data` elements, which renderers show as their text. */
import type { Block, Inline, LetterModel, LetterTable } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { headingMark } from "../docx/heading-mark.ts"
import { dataAttributes } from "../bound/figure-data.ts"
import { element, escapeXml } from "../xml/element.ts"

/** What Markdown would take for a mark of its own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`)

const inline = (inlines: ReadonlyArray<Inline>): string =>
  inlines
    .map((each) =>
      each.kind === "words" ? escapeMarkdown(each.text) : element("data", dataAttributes(each), escapeXml(each.text))
    )
    .join("")

const row = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`

const table = ({ caption, unit, columns, rows }: LetterTable): string =>
  [
    `**${escapeMarkdown(unit === null ? caption : `${caption}（单位：${unit}）`)}**`,
    "",
    row(columns.map(escapeMarkdown)),
    row(columns.map(() => "---")),
    ...rows.map((cells) => row(cells.map(inline)))
  ].join("\n")

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${headingMark(block)}${escapeMarkdown(block.text)}`
    case "paragraph":
      return inline(block.inlines)
    case "table":
      return table(block)
    case "chart":
      return ""
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
