/** The text of a letter, from the number below the red line to the copies at the foot of the last page. */
import type { Annex, Block, LetterModel } from "@duxue/core"
import { annexMark } from "../../official/annex-notes.ts"
import { element, xmlDocument } from "../../xml/element.ts"
import { chartXmlOf } from "./chart/chart-block.ts"
import type { ChartRegister } from "./chart/chart-register.ts"
import type { FactPart } from "./fact-part.ts"
import { closingParagraphs, lastParagraphs, openingParagraphs } from "./frame.ts"
import { bodyParagraph, emptyLine, headingParagraph, paragraph, titleParagraph } from "./paragraphs.ts"
import { run } from "./runs.ts"
import { sectionProperties } from "./section.ts"
import { wordNamespace } from "./styles.ts"
import { tableXml } from "./table.ts"

export const namespaces = {
  "xmlns:w": wordNamespace,
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
} as const

/** What the text refers to, and what lists it when it is written. */
export interface Registers {
  readonly facts: FactPart
  readonly charts: ChartRegister
}

const blockXml = (block: Block, { facts, charts }: Registers, keepNext: boolean): string => {
  switch (block.kind) {
    case "heading":
      return headingParagraph(block)
    case "paragraph":
      return bodyParagraph(block.inlines, facts, { keepNext })
    case "table":
      return tableXml(block, facts)
    case "chart":
      return chartXmlOf(block, charts)
  }
}

/** 7.3.7: each annex on pages of its own, 附件1 at its head, its title on the third line. */
const annexXml = (annex: Annex, mark: string, registers: Registers): string =>
  [
    paragraph(run(mark), { style: "AnnexMark", pageBreak: true }),
    emptyLine(),
    titleParagraph(annex.title),
    emptyLine(),
    ...annex.blocks.map((block) => blockXml(block, registers, false))
  ].join("")

export const documentXml = ({ frame, blocks, annexes }: LetterModel, registers: Registers, seal: boolean): string =>
  xmlDocument(
    element(
      "w:document",
      namespaces,
      element(
        "w:body",
        {},
        openingParagraphs(frame),
        // No signature stands on a page without text.
        ...blocks.map((block, index) => blockXml(block, registers, index === blocks.length - 1)),
        closingParagraphs(frame, annexes, seal),
        ...annexes.map((annex, index) => annexXml(annex, annexMark(index, annexes.length), registers)),
        lastParagraphs(frame),
        sectionProperties(frame.issuer)
      )
    )
  )
