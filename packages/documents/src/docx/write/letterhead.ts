/**
 * 信函格式 (GB/T 9704-2012, 10.1): the authority's name in red at the head of the first page, a double line below it and
 * one above the foot. Frames place them on the page, so that the text block stays whole.
 */
import { element } from "../../xml/element.ts"
import { faces, letterhead, page, red, sizes } from "../official-format.ts"
import { paragraph } from "./paragraphs.ts"
import { run, type Type } from "./runs.ts"

const BLOCK_CHARACTERS = 28

/** The name in as large a type as its length leaves room for, at most 初号 (42 pt). */
const markType = (name: string): Type => ({
  face: faces.title,
  size: Math.max(sizes.二号, Math.min(84, 2 * Math.floor((BLOCK_CHARACTERS * 16) / Math.max(name.length, 1)))),
  colour: red
})

const frame = (top: number): string =>
  element("w:framePr", {
    "w:w": letterhead.lineWidth,
    "w:wrap": "notBeside",
    "w:vAnchor": "page",
    "w:hAnchor": "page",
    "w:x": letterhead.lineLeft,
    "w:y": top
  })

type Side = "top" | "bottom"

const doubleLine = (side: Side, style: "thickThinSmallGap" | "thinThickSmallGap"): string =>
  element(
    "w:pBdr",
    {},
    element(`w:${side}`, { "w:val": style, "w:sz": 24, "w:space": side === "bottom" ? 11 : 0, "w:color": red })
  )

/** The header of the first page. */
export const markParagraphs = (issuer: string): string =>
  paragraph(run(issuer, markType(issuer)), {
    align: "center",
    frame: frame(letterhead.markTop),
    border: doubleLine("bottom", "thickThinSmallGap")
  })

/** The footer of the first page, which carries no number. */
export const footLine = (): string =>
  paragraph(run("", { face: faces.number, size: sizes.四号 }), {
    frame: frame(Math.min(letterhead.footLine, page.height)),
    border: doubleLine("top", "thinThickSmallGap")
  })
