/**
 * A text as numbers are read in it: simplified and half-width, without the white space that stands between the
 * characters of a number (十 余 万, 7万 5千), and for each character its place in the text as given. White space that
 * keeps two numbers apart, as in 1, 234 and in 1 4/3, stays.
 */
import { isDigit, isInvisible, isLatin, isSpace, understood } from "../source/characters.ts"
import type { CommaTest } from "./arabic-digits.ts"

export interface NumberText {
  readonly plain: string
  /** Where a range of `plain` begins and ends in the text as given, in UTF-16 units. */
  readonly span: (start: number, end: number) => readonly [start: number, end: number]
  /** 12,345 is one number save where the comma is the full-width one of lists and the digits are not: 233，577. */
  readonly isGroupingComma: CommaTest
}

const isWhite = (code: number): boolean => isSpace(code) || code === 0x0a || code === 0x0d

/** Addresses of pages are no prose: the %20 in them is a space. */
const address = /https?:\/\/[^\s\u3000-\u9fff\uff00-\uffef]*/g

/** Only what ends in a digit, a letter or a mark of digits can run into the digit that follows. */
const runsIntoDigit = (code: number): boolean => isDigit(code) || isLatin(code) || code === 0x2c || code === 0x2e

export const numberTextOf = (text: string): NumberText => {
  const given = text.includes("://") ? text.replace(address, (found) => " ".repeat(found.length)) : text
  const places: Array<number> = []
  let plain = ""
  let gap = false
  // Kept beside the text: asking a string for its last character while it grows takes time with its square.
  let last = 0
  for (let at = 0; at < given.length; at++) {
    const raw = given.charCodeAt(at)
    const code = understood(raw)
    if (isWhite(code)) {
      gap = true
      continue
    }
    if (isInvisible(raw)) continue
    if (gap && isDigit(code) && runsIntoDigit(last)) {
      plain += " "
      places.push(at - 1)
    }
    gap = false
    last = code
    plain += String.fromCharCode(code)
    places.push(at)
  }
  return {
    plain,
    span: (start, end) => [places[start] ?? text.length, (places[end - 1] ?? text.length - 1) + 1],
    isGroupingComma: (index) => {
      const isFullWidth = (place: number | undefined) => given.charCodeAt(place ?? 0) > 0xff00
      return !isFullWidth(places[index]) || isFullWidth(places[index - 1])
    }
  }
}
