/** What typesetters and sites put into numbers and words that belongs to neither. */
import { isDigit, isHan } from "./characters.ts"

/** Syllables as sites that turn simplified into traditional characters put behind them: 經(jīng)費(fèi), 萬(wàn)元. */
const pronunciation = /[(（](?:[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-z]{0,4}|[a-zü]{1,6}[1-5]) ?[)）]/y

const isOpening = (code: number): boolean => code === 0x28 || code === 0xff08

/** The length of the pronunciation told at `index` of the character before it, 0 where none is. */
export const pronunciationAt = (line: string, index: number): number => {
  if (!isOpening(line.charCodeAt(index)) || index === 0 || !isHan(line.charCodeAt(index - 1))) return 0
  pronunciation.lastIndex = index
  return pronunciation.exec(line)?.[0].length ?? 0
}

/** Decimal points of older printing, 34·16万: a dot at half height. A day of the year, “12·9”, has no unit after it. */
const raisedDots = new Set([0xb7, 0x2022, 0x2027, 0x30fb])

const dayOfYear = /^(?:[1-9]|1[0-2])[·•‧・](?:[1-9]|[12]\d|3[01])[”"’\u4e00-\u9fff]/

/** Whether the character at `index` is a raised dot between the digits of one number. */
export const isDecimalDot = (line: string, index: number): boolean => {
  if (!raisedDots.has(line.charCodeAt(index))) return false
  if (!isDigit(line.charCodeAt(index - 1)) || !isDigit(line.charCodeAt(index + 1))) return false
  const before = /\d{1,12}$/.exec(line.slice(Math.max(0, index - 12), index))?.[0] ?? ""
  const number = line.slice(index - before.length, index + 6)
  return !dayOfYear.test(number) || /[·•‧・]\d+[万萬亿億元%％个個人所名倍]/.test(number)
}
