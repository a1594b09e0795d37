/**
 * The official format in the units of Word: twips (1/20 pt, 1440 to the inch) for lengths, half points for sizes of type,
 * EMU (12700 to the point) for drawings. What the standard gives in millimetres is rounded to the nearest twip.
 */
import { characterGiven, linePitch, paper, pageNumber, sizes as points, titlePitch } from "../official/format.ts"

export { faces, red, substitutes } from "../official/format.ts"

const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)

export const twips = (length: number): number => Math.round(length * 20)

export const emu = (length: number): number => Math.round(length * 12_700)

/** Sizes of type by their Chinese numbers, in half points. */
export const sizes = {
  初号: 2 * points.初号,
  二号: 2 * points.二号,
  三号: 2 * points.三号,
  四号: 2 * points.四号
} as const

/** The width of a character of the text, by which Word counts indents. */
export const character = twips(points.三号)

export const page = {
  width: millimetres(paper.width),
  height: millimetres(paper.height),
  top: millimetres(paper.top),
  left: millimetres(paper.left),
  right: millimetres(paper.right),
  bottom: millimetres(paper.bottom),
  /** From the foot of the page to that of the line of its number. */
  footer: millimetres(paper.bottom - pageNumber.below) - twips(points.四号 - pageNumber.headAbove)
} as const

/**
 * A grid of lines alone: with one of characters (`linesAndChars`) each program sets them otherwise, so that each is set
 * narrower instead, by whole twips.
 */
export const grid = {
  linePitch: Math.floor(linePitch * 20),
  titlePitch: twips(titlePitch),
  characterSpace: -Math.ceil(characterGiven * 20)
} as const
