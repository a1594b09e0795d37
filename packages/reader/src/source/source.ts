/**
 * A letter as understood: paragraphs without line breaks, spaces, markup or page numbers, in simplified characters
 * and half-width signs; and for each of its characters the place in the text as given.
 */
import type { Span } from "@duxue/core"
import { alignedGaps, type Gaps } from "./aligned-columns.ts"
import { isDigit, isInvisible, isLatin, isSpace, isUncommon, understood } from "./characters.ts"
import { isPageNumber, join, type Line, opensParagraph, widthOf } from "./lines.ts"
import { markupAt } from "./markup.ts"
import { isMisreadPoint, isWordedPoint, misreadDigitAt } from "./misread-digits.ts"
import { remarkBracketAt } from "./remarks.ts"
import { isDecimalDot, pronunciationAt } from "./typesetting.ts"
import { textOf, type Written, writtenFor } from "./written.ts"

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
  /** Where its first character is written. */
  readonly from: number
}

const SPACE = 0x20
const AMPERSAND = 0x26
const DOT = 0x2e
/** 点 */
const POINT = 0x70b9
const TAB = 0x09
const BAR = 0x7c

/** A file's number, its issuer and a title of two lines stand above its prose. */
const MOST_HEAD = 4

const listMark = /^(?:#{1,6}|>|[-*+])[ \t]+/
/** No mark with the white space after it is longer. */
const MOST_MARK = 64
const mayMark = (code: number): boolean =>
  code === 0x23 || code === 0x3e || code === 0x2d || code === 0x2a || code === 0x2b

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
  const unit = glued
    ? /^[万萬亿億元人名㎡平册冊余餘多个個所处處家项項套台臺座栋棟间間件份张張节節次场場班亩畝公米]/
    : /^[万萬亿億元人名㎡平册冊余餘多]/
  const tail = /^\d{3}(?:[ \u3000]\d{3})*(?:[ \u3000]?\.[ \u3000]?\d+)?[ \u3000]?/.exec(line.slice(after, after + 24))
  return group && head && tail !== null && unit.test(line.slice(after + tail[0].length, after + tail[0].length + 1))
}

/** How many characters at `at` carry nothing, white space aside: markup, invisible characters, pronunciations. */
const silentAt = (line: string, at: number, code: number): number =>
  markupAt(line, at) || (isInvisible(code) ? 1 : pronunciationAt(line, at))

/** Cells kept apart by tabs, at least three: understood as those that bars keep apart. */
const isTableRow = (line: string): boolean => line.includes("\t") && line.trim().split(/\t+/).length >= 3

/** Bars for the columns that a gap parts, each at a place of its own in the gap. */
const divide = (written: Written, start: number, bars = 0): boolean => {
  for (let bar = 0; bar < bars; bar++) {
    written.codes[written.size] = BAR
    written.places[written.size++] = start + bar
  }
  return bars > 0
}

const understandLine = (
  written: Written,
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  gaps: Gaps
): RawLine => {
  const line = text.slice(start, end)
  const lead = line.length - line.trimStart().length
  const mark = mayMark(line.charCodeAt(lead)) ? listMark.exec(line.slice(lead, lead + MOST_MARK)) : null
  const tabbed = isTableRow(line)
  const from = written.size
  let pending = false
  let last = -1
  if (lead > 0) divide(written, start, gaps.get(start))
  for (let at = mark === null ? lead : lead + mark[0].length; at < line.length; at++) {
    const given = line.charCodeAt(at)
    if (gaps.size > 0 && divide(written, start + at, gaps.get(start + at))) {
      // Of the gap that the bars stand for nothing else is left.
      while (at + 1 < line.length && isSpace(understood(line.charCodeAt(at + 1)))) at++
      pending = false
      last = -1
      continue
    }
    let code = given === TAB && tabbed ? BAR : understood(given)
    if (isUncommon(given)) {
      const silent = silentAt(line, at, given)
      if (silent > 0) {
        // An entity stands for a sign that may be a space.
        if (given === AMPERSAND) pending = true
        at += silent - 1
        continue
      }
      code = isWordedPoint(line, at)
        ? POINT
        : isDecimalDot(line, at) || isMisreadPoint(line, at)
          ? DOT
          : (remarkBracketAt(line, at) ?? misreadDigitAt(line, at) ?? code)
    }
    if (isSpace(code)) {
      pending = true
      continue
    }
    if (pending && last >= 0) {
      if (bridgesNumber(line, last, at)) written.spaced[written.size] = 1
      else {
        written.codes[written.size] = SPACE
        written.places[written.size++] = start + at - 1
      }
    }
    pending = false
    written.codes[written.size] = code
    written.places[written.size++] = start + at
    last = at
  }
  return {
    text: textOf(written, from, written.size),
    from,
    indented: lead > 0,
    spaced,
    marked: mark !== null
  }
}

const splitLines = (text: string, written: Written): ReadonlyArray<RawLine> => {
  const gaps = alignedGaps(text)
  const lines: Array<RawLine> = []
  let start = 0
  let spaced = true
  while (start <= text.length) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 ? text.length : feed
    const line = understandLine(written, text, start, end, spaced, gaps)
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
  // No character as given becomes more than one, and a line feed none or one.
  const written = writtenFor(text.length)
  const all = splitLines(text, written)
  const width = widthOf(all)
  const parts: Array<string> = []
  const places = new Uint32Array(text.length)
  const spaced = new Uint8Array(text.length)
  let size = 0
  let before: RawLine | undefined
  for (const [index, line] of all.entries()) {
    if (isPageNumber(line.text) && isPageBreak(before, line, all[index + 1])) continue
    const how = before === undefined ? undefined : join(before, line, width, index <= MOST_HEAD)
    const skip = how?.kind === "continues" ? how.skip : 0
    const from = line.from + skip
    const to = line.from + line.text.length
    if (how?.kind === "paragraph") {
      parts.push("\n")
      places[size++] = written.places[line.from] as number
    }
    places.set(written.places.subarray(from, to), size)
    spaced.set(written.spaced.subarray(from, to), size)
    if (how?.kind === "continues") spaced[size] = 1
    parts.push(skip === 0 ? line.text : line.text.slice(skip))
    size += to - from
    before = line
  }
  const placeOf = (index: number): number => (index < size ? (places[index] as number) : text.length)
  return {
    text,
    plain: parts.join(""),
    span: (start, end) => [placeOf(start), end > start ? placeOf(end - 1) + 1 : placeOf(start)],
    givenAt: (index) => text.charAt(placeOf(index)),
    spacedAt: (index) => spaced[index] === 1
  }
}

/** 套, 万元 or 所 at the head of a line, and no word that begins so: the unit of the number on the line above. */
const unitOfAbove =
  /^(?:[余多]?[万亿]|元|平方米|教学班|人(?![口民员才均大数力文社])|名(?![师单校称额])|所(?![有在属以需得])|个(?![人别性体])|套|台|册|间|项(?!目)|家(?![长庭校])|辆|份|%)/

/** A lone number is a page number between two halves of a sentence, or with the dashes that printers give it. */
const isPageBreak = (before: Line | undefined, line: Line, after: Line | undefined): boolean => {
  if (!/^\d+$/.test(line.text)) return true
  if (before === undefined || after === undefined) return true
  // 建设教师周转房 / 90 / 套: a text layer that gives each run of digits a line of its own.
  if (!/[\d一二三四五六七八九十百千]$/.test(before.text) && unitOfAbove.test(after.text)) return false
  return before.text.length >= 16 && !/^\d+$/.test(after.text) && !opensParagraph(after.text)
}
