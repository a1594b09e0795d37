/**
 * 信函格式 (GB/T 9704-2012, 10.1): the authority's name in red at the head of the first page, a double line below it and
 * one above the foot. They are the first page's header and footer, so that the text begins below them and none of it is theirs.
 */
import { doubleLine, letterhead, linePitch, markSize, POINTS_PER_MILLIMETRE, sizes } from "../../official/format.ts"
import { element } from "../../xml/element.ts"
import { twips } from "../official-format.ts"
import { paragraph } from "./paragraphs.ts"
import { lineAboveFoot, lineBelowMark } from "./red-line.ts"
import { run } from "./runs.ts"

/** A character's ink begins so far below the head of a line that is a fifth higher than its type, in heights of it. */
const INK_BELOW_HEAD = 0.15
const LINE = 1.2

interface Letterhead {
  /** From the head of the page to that of the header, in points. */
  readonly headerTop: number
  readonly size: number
  readonly lineTop: number
  /** Height of what keeps the text below the line. */
  readonly spacer: number
}

export const letterheadOf = (issuer: string): Letterhead => {
  const size = markSize(issuer)
  const markTop = letterhead.markTop * POINTS_PER_MILLIMETRE
  const headerTop = markTop - INK_BELOW_HEAD * size
  const lineTop = markTop + size + letterhead.lineBelowMark * POINTS_PER_MILLIMETRE
  // A line of the text keeps its own ink off what stands above it by half of what its height is more than its type.
  const textTop = lineTop + doubleLine + letterhead.numberBelowLine - (linePitch - sizes.三号) / 2
  return { headerTop, size, lineTop, spacer: textTop - headerTop - LINE * size }
}

/** A paragraph whose one line is so high, in points, off the grid. */
const exactly = (height: number, runs: string, style: "IssuerMark" | "PageNumber"): string =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      element("w:pStyle", { "w:val": style }),
      element("w:snapToGrid", { "w:val": 0 }),
      element("w:spacing", { "w:line": twips(height), "w:lineRule": "exact" })
    ),
    runs
  )

/** The header of the first page. */
export const markParagraphs = (issuer: string): string => {
  const { size, lineTop, spacer } = letterheadOf(issuer)
  return (
    exactly(LINE * size, run(issuer, { size: 2 * size }) + lineBelowMark(lineTop), "IssuerMark") +
    exactly(spacer, "", "IssuerMark")
  )
}

/** The footer of the first page, which carries no number. */
export const footLine = (): string => paragraph(lineAboveFoot(), { style: "PageNumber" })
