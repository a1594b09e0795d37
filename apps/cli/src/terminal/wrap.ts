/**
 * Breaks Chinese prose into lines of a given width in cells. A line may end between any two Han characters, but not
 * inside a number, between a number and its unit, before a closing mark or after an opening one (GB/T 15834).
 */
import { displayWidth } from "./width.ts"

/** A line as a range of the text. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** What is never broken: a number with its unit, a Latin word, white space, or one character. */
const unbreakable =
  /[（《〈“‘「『【〔［(]*(?:[0-9][0-9.,:/]*(?:\s?[余多]?[万亿]?(?:百分点|平方米|元|人|名|所|个|位|项|次|年|月|日|%|％|[余多万亿])?)|[A-Za-z0-9_./@+=-]+|\s+|\P{M}\p{M}*)[，。；：、？！）》〉”’」』】〕］)％%…]*/gsuy

const piecesOf = (text: string): ReadonlyArray<Line> => {
  const pieces: Array<Line> = []
  unbreakable.lastIndex = 0
  let start = 0
  while (start < text.length) {
    unbreakable.lastIndex = start
    const end = unbreakable.test(text) ? unbreakable.lastIndex : start + 1
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

/** A piece wider than a whole line is broken after all, character by character. */
const broken = (text: string, piece: Line, width: number): ReadonlyArray<Line> => {
  if (displayWidth(text.slice(piece.start, piece.end)) <= width) return [piece]
  const parts: Array<Line> = []
  let offset = piece.start
  for (const character of text.slice(piece.start, piece.end)) {
    parts.push({ start: offset, end: offset + character.length })
    offset += character.length
  }
  return parts
}

/** The lines of `text`, white space at their ends left out. At least one, and each at most `width` cells wide. */
export const wrap = (text: string, width: number): ReadonlyArray<Line> => {
  const room = Math.max(4, width)
  const lines: Array<Line> = []
  let start = 0
  let end = 0
  let filled = 0
  for (const piece of piecesOf(text).flatMap((each) => broken(text, each, room))) {
    const content = text.slice(piece.start, piece.end)
    const blank = content.trim() === ""
    const wide = displayWidth(content)
    if (filled + wide > room && end > start) {
      lines.push({ start, end })
      start = end = piece.start
      filled = 0
    }
    if (blank && filled === 0) {
      start = end = piece.end
      continue
    }
    filled += wide
    // White space counts only once something follows it on the line.
    if (!blank) end = piece.end
  }
  if (end > start || lines.length === 0) lines.push({ start, end })
  return lines
}

/** The wrapped lines as strings, each after `indent` spaces, the first after `firstIndent`. */
export const wrapped = (text: string, width: number, indent: number, firstIndent = indent): ReadonlyArray<string> =>
  wrap(text, width - Math.max(indent, firstIndent)).map(
    ({ start, end }, index) => " ".repeat(index === 0 ? firstIndent : indent) + text.slice(start, end)
  )
