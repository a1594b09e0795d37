/** Paragraphs of an official letter, each as the standard sets it. */
import type { Heading, Inline } from "@duxue/core"
import { element } from "../../xml/element.ts"
import { headingMark } from "../heading-mark.ts"
import { faces, grid, sizes } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"
import { inlineRuns, run, type Type } from "./runs.ts"

export const body: Type = { face: faces.body, size: sizes.三号, spacing: grid.characterSpace }
export const title: Type = { face: faces.title, size: sizes.二号 }
const headings: Readonly<Record<Heading["level"], Type>> = {
  1: { ...body, face: faces.heading },
  2: { ...body, face: faces.subheading },
  3: { ...body, bold: true },
  4: body
}

interface Setting {
  readonly align?: "center" | "right" | "both"
  /** In hundredths of a character. */
  readonly firstLine?: number
  readonly left?: number
  readonly right?: number
  /** A style of `styles.xml`. */
  readonly style?: string
  readonly pageBreak?: boolean
  readonly keepNext?: boolean
  readonly border?: string
  readonly frame?: string
}

const CHARACTER = 320

/** CT_PPr in the order of its schema: pStyle, keepNext, framePr, pBdr, spacing, ind, jc. */
export const paragraph = (runs: string, setting: Setting = {}): string => {
  const { align, firstLine, left, right, style, pageBreak = false, keepNext = false, border, frame } = setting
  const twips = (hundredths: number | undefined) =>
    hundredths === undefined ? undefined : Math.round((hundredths / 100) * CHARACTER)
  const indented = firstLine !== undefined || left !== undefined || right !== undefined
  return element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      style === undefined ? "" : element("w:pStyle", { "w:val": style }),
      keepNext ? element("w:keepNext") : "",
      pageBreak ? element("w:pageBreakBefore") : "",
      frame ?? "",
      border ?? "",
      element("w:spacing", { "w:line": grid.linePitch, "w:lineRule": "exact" }),
      indented
        ? element("w:ind", {
            "w:leftChars": left,
            "w:left": twips(left),
            "w:rightChars": right,
            "w:right": twips(right),
            "w:firstLineChars": firstLine,
            "w:firstLine": twips(firstLine)
          })
        : "",
      align === undefined ? "" : element("w:jc", { "w:val": align })
    ),
    runs
  )
}

export const headingParagraph = (heading: Heading): string =>
  paragraph(run(`${headingMark(heading)}${heading.text}`, headings[heading.level]), {
    firstLine: 200,
    style: `Heading${heading.level}`,
    keepNext: true,
    align: "both"
  })

/** 7.3.3: each paragraph begins two characters in. */
export const bodyParagraph = (inlines: ReadonlyArray<Inline>, facts: FactPart): string =>
  paragraph(inlineRuns(inlines, body, facts), { firstLine: 200, align: "both" })

export const emptyLine = (): string => paragraph(run("", body))
