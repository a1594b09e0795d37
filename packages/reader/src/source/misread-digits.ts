/**
 * Digits and points as optical reading misreads them: l8个村, 自有资金l058万元, lo.2平方公里, 入学率98。5%. A letter is taken for
 * a digit only in a number that a unit follows, with no other letter beside it.
 */

/** ℓ, I and o, O by their codes, and the digit that each is misread from. */
const misread: ReadonlyMap<number, number> = new Map([
  [0x6c, 0x31],
  [0x49, 0x31],
  [0x6f, 0x30],
  [0x4f, 0x30]
])

const inNumber = /[0-9lIoO.]/
const unit =
  /^ ?(?:[万萬亿億千元%％所个個人名位处處家项項次场場台臺套册冊间間栋亩畝户戶座辆輛]|平方|公[里顷斤]|教学班|米|余|多)/
/** No number is longer. */
const LONGEST = 12

/** The bounds of the number-like run around `at`. */
const runAround = (line: string, at: number): readonly [number, number] => {
  let start = at
  while (start > 0 && at - start < LONGEST && inNumber.test(line[start - 1] as string)) start--
  let end = at + 1
  while (end < line.length && end - at < LONGEST && inNumber.test(line[end] as string)) end++
  return [start, end]
}

/** The code of the digit that the letter at `at` was misread from, `undefined` where it is a letter. */
export const misreadDigitAt = (line: string, at: number): number | undefined => {
  const digit = misread.get(line.charCodeAt(at))
  if (digit === undefined) return undefined
  const [start, end] = runAround(line, at)
  const run = line.slice(start, end)
  if (/[A-Za-z]/.test(line[start - 1] ?? "") || !unit.test(line.slice(end, end + 4))) return undefined
  // 完中校l所: without a digit beside it only the small l, right behind its noun.
  const alone = /^lo?$/.test(run) && /[\u4e00-\u9fff]/.test(line[start - 1] ?? "")
  return alone || (/\d/.test(run) && !/[IO]{2}/.test(run)) ? digit : undefined
}

const pointMisread = /^\d{1,3}(?:%|％|万|萬|亿|億|个百分点|個百分點|平方|公里|元(?![旦宵月]))/

/** A full stop read for the point, or a question mark that a lost raised dot left: 98。5%, 21?5%. */
const pointSigns = /[。?？]/

/** Whether the sign at `at` stands for a decimal point: a unit follows the digits behind it. */
export const isMisreadPoint = (line: string, at: number): boolean =>
  pointSigns.test(line[at] ?? "") && /\d/.test(line[at - 1] ?? "") && pointMisread.test(line.slice(at + 1, at + 8))

const numeral = /[〇○零一二三四五六七八九十百]/
const raisedDot = /[·•・‧]/

/** 百分之八十九·三: the dot that older printing writes for 点 between numerals. */
export const isWordedPoint = (line: string, at: number): boolean =>
  raisedDot.test(line[at] ?? "") &&
  numeral.test(line[at - 1] ?? "") &&
  numeral.test(line[at + 1] ?? "") &&
  /[百千万]分之[〇○零一二三四五六七八九十百]{1,6}$/.test(line.slice(Math.max(0, at - 10), at))
