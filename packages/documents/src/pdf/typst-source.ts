/** A letter in the language of Typst, set as GB/T 9704-2012 asks: see `docx/write/document.ts` for the same in Word. */
import type { Block, Inline, LetterModel } from "@duxue/core"
import { headingMark } from "../official/heading-mark.ts"
import { annexMark } from "../official/annex-notes.ts"
import { closingSource, copiesSource, openingSource, titleSource } from "./typst-frame.ts"
import { pageSetting } from "./typst-page.ts"
import { typstChart } from "./typst-chart.ts"
import { typstTable } from "./typst-table.ts"
import { quoted } from "./typst-text.ts"

const words = (inlines: ReadonlyArray<Inline>): string => quoted(inlines.map(({ text }) => text).join(""))

const blockSource = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `#heading(level: ${block.level})[${quoted(`${headingMark(block)}${block.text}`)}]`
    case "paragraph":
      return `#par[${words(block.inlines)}]`
    case "table":
      return typstTable(block)
    case "chart":
      return typstChart(block)
  }
}

/** A page without text carries no signature: the last paragraph goes with it. */
const textSource = (blocks: ReadonlyArray<Block>): ReadonlyArray<string> =>
  blocks.map((block, index) =>
    block.kind === "paragraph" && index === blocks.length - 1
      ? `#block(sticky: true, above: gap, below: gap)[${blockSource(block)}]`
      : blockSource(block)
  )

export const typstSource = (letter: LetterModel, seal: boolean): string => {
  const { frame, blocks, annexes } = letter
  return [
    pageSetting(letter),
    ...openingSource(frame),
    ...textSource(blocks),
    ...closingSource(frame, annexes, seal),
    ...annexes.flatMap((annex, index) => [
      "#pagebreak()",
      `#par(first-line-indent: 0em)[#text(font: heading-face)[${quoted(annexMark(index, annexes.length))}]]`,
      "#block(height: 1em, above: gap, below: gap)",
      titleSource(annex.title),
      "#block(height: 1em, above: gap, below: gap)",
      ...annex.blocks.map(blockSource)
    ]),
    ...copiesSource(frame)
  ].join("\n\n")
}
