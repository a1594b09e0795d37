/**
 * A letter as understood: paragraphs without line breaks, spaces, markup or page numbers, in simplified characters
 * and half-width signs; and for each of its characters the place in the text as given.
 */
import type { Span } from "@duxue/core"
import { isDigit, isInvisible, isLatin, isSpace, understood } from "./characters.ts"
import { isPageNumber, join, type Line, opensParagraph, widthOf } from "./lines.ts"
import { markupAt } from "./markup.ts"
import { isMisreadPoint, misreadDigitAt } from "./misread-digits.ts"
import { isDecimalDot, pronunciationAt } from "./typesetting.ts"

export interface Source {
  /** The text as given, byte-order mark removed: every offset of a reading points into it. */
  readonly text: string
  /** The text as understood; paragraphs end with a line feed. */
  readonly plain: string
  /** Where a range of the text as understood stands in the text as given. */
  readonly span: (start: number, end: number) => Span
  /** The character as given at a place of the text as understood. */
  readonly givenAt: (index: number) => string
  /** Whether white space stood before this character as given; tables pasted as text keep cells apart by it alone. */
  readonly spacedAt: (index: number) => boolean
}

interface RawLine extends Line {
  /** Where each character stands in the text as given. */
  readonly places: ReadonlyArray<number>
  /** Indices before which white space was dropped. */
  readonly spaces: ReadonlyArray<number>
}

const listMark = /^(?:#{1,6}|>|[-*+])[ \t]+/

/** 70 443万元 and 3. 1平方米: white space inside a number, as typesetters and text layers leave it. */
const bridgesNumber = (line: string, before: number, after: number): boolean => {
  const left = line.charCodeAt(before)
  const right = line.charCodeAt(after)
  if (!isDigit(right)) return left === 0x2e || !isLatin(left) || !isLatin(right)
  if (left === 0x2e) return true
  if (!isDigit(left)) return true
  const group = /^\d{3}(?!\d)/.test(line.slice(after, after + 4))
  const head = /(?:^|[^\d.])\d{1,3}(?:[ \u3000]\d{3})*$/.test(line.slice(Math.max(0, before - 15), before + 1))
  // 项目1 122个: a number that follows its noun at once is no list mark, whatever it counts.
  const glued = /[\u4e00-\u9fff]\d{1,3}(?:[ \u3000]\d{3})*$/.test(line.slice(Math.max(0, before - 15), before + 1))
  const unit = glued ? /^[万萬亿億元人名㎡平册冊个個所处處家项項套台臺座栋棟间間件份张張]/ : /^[万萬亿億元人名㎡平册冊]/
  const tail = /^\d{3}(?:[ \u3000]\d{3})*(?:\.\d+)?[ \u3000]?/.exec(line.slice(after, after + 24))
  return group && head && tail !== null && unit.test(line.slice(after + tail[0].length, after + tail[0].length + 1))
}

const understandLine = (text: string, start: number, end: number, spaced: boolean): RawLine => {
  const line = text.slice(start, end)
  const mark = listMark.exec(line.trimStart())
  const lead = line.length - line.trimStart().length
  let plain = ""
  const places: Array<number> = []
  const spaces: Array<number> = []
  let pending = false
  let last = -1
  for (let at = mark === null ? lead : lead + mark[0].length; at < line.length;) {
    const markup = markupAt(line, at)
    if (markup > 0) {
      if (line.charCodeAt(at) === 0x26) pending = true
      at += markup
      continue
    }
    const given = line.charCodeAt(at)
    if (isInvisible(given) && given !== 0x09) {
      at++
      continue
    }
    const pronunciation = pronunciationAt(line, at)
    if (pronunciation > 0) {
      at += pronunciation
      continue
    }
    const code =
      isDecimalDot(line, at) || isMisreadPoint(line, at) ? 0x2e : (misreadDigitAt(line, at) ?? understood(given))
    if (isSpace(code)) {
      pending = true
      at++
      continue
    }
    if (pending && last >= 0) {
      if (bridgesNumber(line, last, at)) spaces.push(plain.length)
      else {
        places.push(at - 1)
        plain += " "
      }
    }
    pending = false
    places.push(start + at)
    plain += String.fromCharCode(code)
    last = at
    at++
  }
  return {
    text: plain,
    places: places.map((place, index) => (plain[index] === " " ? (places[index + 1] as number) - 1 : place)),
    spaces,
    indented: lead > 0,
    spaced,
    marked: mark !== null
  }
}

const splitLines = (text: string): ReadonlyArray<RawLine> => {
  const lines: Array<RawLine> = []
  let start = 0
  let spaced = true
  while (start <= text.length) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 ? text.length : feed
    const line = understandLine(text, start, end, spaced)
    spaced = line.text.length === 0
    if (!spaced) lines.push(line)
    if (feed < 0) break
    start = feed + 1
  }
  return lines
}

/** Understands a text. Linear in its length. */
export const understand = (given: string): Source => {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given
  const all = splitLines(text)
  const width = widthOf(all)
  const parts: Array<string> = []
  const places: Array<number> = []
  const spaced = new Set<number>()
  let before: RawLine | undefined
  for (const [index, line] of all.entries()) {
    if (isPageNumber(line.text) && isPageBreak(before, line, all[index + 1])) continue
    let skip = 0
    if (before !== undefined) {
      const how = join(before, line, width)
      if (how.kind === "paragraph") {
        parts.push("\n")
        places.push(line.places[0] as number)
      } else {
        skip = how.skip
        spaced.add(places.length)
      }
    }
    for (const space of line.spaces) if (space >= skip) spaced.add(places.length + space - skip)
    parts.push(skip === 0 ? line.text : line.text.slice(skip))
    for (let at = skip; at < line.places.length; at++) places.push(line.places[at] as number)
    before = line
  }
  const starts = Uint32Array.from(places)
  return {
    text,
    plain: parts.join(""),
    span: (start, end) => [
      starts[start] ?? text.length,
      end > start ? (starts[end - 1] as number) + 1 : (starts[start] ?? text.length)
    ],
    givenAt: (index) => text[starts[index] ?? text.length] ?? "",
    spacedAt: (index) => spaced.has(index)
  }
}

/** A lone number is a page number between two halves of a sentence, or with the dashes that printers give it. */
const isPageBreak = (before: Line | undefined, line: Line, after: Line | undefined): boolean => {
  if (!/^\d+$/.test(line.text)) return true
  if (before === undefined || after === undefined) return true
  return before.text.length >= 16 && !/^\d+$/.test(after.text) && !opensParagraph(after.text)
}
