/** Paragraphs of an official letter: each has its looks from the style of what it is. */
import type { Heading, Inline } from "@duxue/core"
import { titleLines } from "../../official/title-lines.ts"
import { element } from "../../xml/element.ts"
import { headingMark } from "../../official/heading-mark.ts"
import { character } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"
import { inlineRuns, run } from "./runs.ts"
import type { StyleId } from "./styles.ts"

/** What a paragraph has of its own; the rest it has from its style. */
export interface Setting {
  readonly style?: StyleId
  readonly align?: "center" | "right" | "both"
  /** Indents, in characters of the text. */
  readonly hanging?: number
  readonly left?: number
  readonly right?: number
  readonly pageBreak?: boolean
  readonly keepNext?: boolean
  /** A `w:framePr`, for what stands at a place of the page. */
  readonly frame?: string
}

/**
 * In twips alone: an indent counted in characters goes by the type of its own paragraph, and what the standard counts are
 * characters of the text.
 */
const indents = ({ hanging, left, right }: Setting): string => {
  const twips = (characters: number | undefined) =>
    characters === undefined ? undefined : Math.round(characters * character)
  return [hanging, left, right].every((each) => each === undefined)
    ? ""
    : element("w:ind", { "w:left": twips(left), "w:right": twips(right), "w:hanging": twips(hanging) })
}

/** CT_PPr in the order of its schema: pStyle, keepNext, pageBreakBefore, framePr, ind, jc. */
export const paragraph = (runs: string, setting: Setting = {}): string => {
  const { style, align, pageBreak = false, keepNext = false, frame = "" } = setting
  const properties = [
    style === undefined ? "" : element("w:pStyle", { "w:val": style }),
    keepNext ? element("w:keepNext") : "",
    pageBreak ? element("w:pageBreakBefore") : "",
    frame,
    indents(setting),
    align === undefined ? "" : element("w:jc", { "w:val": align })
  ].join("")
  return element("w:p", {}, properties === "" ? "" : element("w:pPr", {}, properties), runs)
}

export const headingParagraph = (heading: Heading): string =>
  paragraph(run(`${headingMark(heading)}${heading.text}`), { style: `Heading${heading.level}` })

/** 7.3.3: each paragraph begins two characters in. */
export const bodyParagraph = (
  inlines: ReadonlyArray<Inline>,
  facts: FactPart,
  setting: Pick<Setting, "keepNext"> = {}
): string => paragraph(inlineRuns(inlines, {}, facts), { style: "BodyText", ...setting })

/** A title in lines that break by its meaning: breaks in a paragraph, so that it is read back as one. */
export const titleParagraph = (text: string): string =>
  paragraph(
    titleLines(text)
      .map((line) => run(line))
      .join(element("w:r", {}, element("w:br"))),
    { style: "Title" }
  )

export const emptyLine = (setting: Pick<Setting, "keepNext"> = {}): string => paragraph("", setting)
