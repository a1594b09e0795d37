/** The numbers of any Chinese text, exactly: what `read` knows of a letter (units, slogans, dates) is not asked here. */
import type { Rational } from "@duxue/core"
import { isLatin } from "../source/characters.ts"
import { beginsNumber, numberAt, type WrittenNumber } from "./number.ts"
import { type NumberText, numberTextOf } from "./number-text.ts"
import { isInWord, standsAlone } from "./numeral-words.ts"

/** A number and where it stands. Offsets are UTF-16 units into the text as given, `end` exclusive. */
export interface NumberInText {
  readonly start: number
  readonly end: number
  /** As written, white space included. */
  readonly text: string
  /** Exact: 三分之一 is 1/3. 万, 亿 and k are multiplied out. */
  readonly value: Rational.Rational
  /** Whether 余, 多 or 几 says that there are more: of 五百余万 the value is five million. */
  readonly more: boolean
}

/**
 * The numbers of a text, in order: Arabic digits in every form, Chinese numerals in every writing (三百五, 壹仟零伍,
 * 廿六, 二〇二〇), both mixed (5万4千6百), fractions (三分之二, 1 4/3), powers (2^5, 1.2e14), multiples (40k, 五十打).
 * A numeral that is a syllable of a word (四川, 一切, 登陆) is none; nor is one that names no digit (千万) or a range
 * (二三十); a number before % is a percentage, for `readPercentages`. Pure, and linear in the length of the text.
 */
export const readNumbers = (text: string): ReadonlyArray<NumberInText> => {
  const source = numberTextOf(text)
  return findNumbers(source).map((found) => placed(text, source, found))
}

/**
 * The number that a text is as a whole, white space around it aside: `parseNumber("负一又二分之一")` is −3/2.
 * `undefined` where the text is no number, more than one, or a number and something else, 余 and 多 included.
 */
export const parseNumber = (text: string): Rational.Rational | undefined => {
  const { plain, isGroupingComma } = numberTextOf(text)
  const found = numberAt(plain, 0, isGroupingComma)
  return found === undefined || found.end < plain.length || found.more || found.numeral?.upper !== undefined
    ? undefined
    : found.value
}

const placed = (text: string, source: NumberText, found: WrittenNumber): NumberInText => {
  // 四百多 is four hundred, and more: the mark is not of the number unless 万 or 亿 follows it.
  const [start, end] = source.span(found.start, found.numeral?.bareEnd ?? found.end)
  return { start, end, text: text.slice(start, end), value: found.value, more: found.more }
}

const findNumbers = ({ plain, isGroupingComma }: NumberText): ReadonlyArray<WrittenNumber> => {
  const found: Array<WrittenNumber> = []
  let at = 0
  while (at < plain.length) {
    if (!beginsNumber(plain, at)) {
      at++
      continue
    }
    const number = numberAt(plain, at, isGroupingComma)
    if (number === undefined) {
      at++
      continue
    }
    if (isNumber(plain, number)) found.push(number)
    at = Math.max(at + 1, number.numeral?.bareEnd ?? number.end)
  }
  return found
}

const isNumber = (plain: string, { start, end, numeral }: WrittenNumber): boolean => {
  if (plain[end] === "%" || plain[end] === "‰") return false
  if (numeral === undefined) return true
  if (numeral.arabic) return !isCode(plain, start)
  if (numeral.upper !== undefined || (numeral.round && !numeral.more)) return false
  const length = numeral.bareEnd - start
  // 两两, 一一, 九九: a numeral said twice is “each” or a name.
  if (numeral.positional && length === 2 && plain[start] === plain[start + 1]) return false
  return length > 1 || numeral.more ? !isInWord(plain, start) : standsAlone(plain, start)
}

/** A4, B12, COVID-19. */
const isCode = (plain: string, start: number): boolean =>
  isLatin(plain.charCodeAt(plain[start - 1] === "-" ? start - 2 : start - 1))
