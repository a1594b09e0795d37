/** The marks that number headings: 第一部分 一、 （一） 1. （1） ①, each of a rank that GB/T 9704 fixes. */
import type { Source } from "../source/source.ts"
import { ordinalOf } from "./ordinal.ts"
import type { Paragraph, Range } from "./paragraphs.ts"

export const ranks = { part: 0, chapter: 1, clause: 2, bracketed: 3, digit: 4, bracketedDigit: 5, circled: 6 } as const

export interface Mark extends Range {
  readonly rank: number
  readonly number: number
}

const numerals = "[一二三四五六七八九十百]{1,3}"

/** 一、二年级 and 一、二、三级园 list grades; they number nothing. */
const notGrades = `(?!${numerals}(?:、|年级|级|等|类|档|期|产业|园))`

const pattern = new RegExp(
  [
    `第(?<part>${numerals})(?<unit>部分|章|编)[:、,]?`,
    `(?<clause>${numerals})[、.]${notGrades}`,
    `\\((?<bracketed>${numerals}|-)\\)[、.]?`,
    // 1.2020年… is an item that begins with a year; 1.5 is a number.
    "(?<digit>\\d{1,2})(?:、|\\.(?=(?:19|20)\\d\\d年|\\D|$))",
    "\\((?<bracketedDigit>\\d{1,2})\\)[、.]?|(?<halfBracket>\\d{1,2})\\)",
    "(?<circled>[①-⑳])"
  ].join("|"),
  "y"
)

/** The mark at `at`, if the text there has one. */
export const markAt = (plain: string, at: number): Mark | undefined => {
  pattern.lastIndex = at
  const match = pattern.exec(plain)
  if (match === null) return undefined
  const groups = match.groups as Record<string, string | undefined>
  const make = (rank: number, number: number | undefined): Mark | undefined =>
    number === undefined ? undefined : { start: at, end: at + match[0].length, rank, number }
  if (groups["part"] !== undefined) {
    return make(groups["unit"] === "章" ? ranks.chapter : ranks.part, ordinalOf(groups["part"]))
  }
  if (groups["clause"] !== undefined) return make(ranks.clause, ordinalOf(groups["clause"]))
  // (-) is what a scanner reads where (一) was printed.
  if (groups["bracketed"] !== undefined) {
    return make(ranks.bracketed, groups["bracketed"] === "-" ? 1 : ordinalOf(groups["bracketed"]))
  }
  if (groups["digit"] !== undefined) return make(ranks.digit, Number(groups["digit"]))
  const bracketedDigit = groups["bracketedDigit"] ?? groups["halfBracket"]
  if (bracketedDigit !== undefined) return make(ranks.bracketedDigit, Number(bracketedDigit))
  return make(ranks.circled, (groups["circled"] as string).charCodeAt(0) - 0x245f)
}

/** A text has lost its line breaks if hardly a heading stands at the start of a paragraph. */
const collapsed = (marks: ReadonlyArray<Mark>): boolean =>
  marks.filter(({ rank }) => rank <= ranks.bracketed).length < 3

/**
 * The marks of headings in a range of paragraphs, in order. Where the text came without line breaks, marks inside
 * paragraphs count too, provided that a sentence ends before them and that they go on counting.
 */
export const marksIn = (source: Source, paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<Mark> => {
  const leading = paragraphs.flatMap(({ start }) => markAt(source.plain, start) ?? [])
  if (!collapsed(leading)) return leading
  return paragraphs.flatMap((paragraph) => marksWithin(source, paragraph))
}

const marksWithin = (source: Source, paragraph: Paragraph): ReadonlyArray<Mark> => {
  const marks: Array<Mark> = []
  const last: Array<number> = []
  // Items count on through the sections of some outlines.
  let item = 0
  const candidate = /[第一二三四五六七八九十(\d]/g
  candidate.lastIndex = 0
  for (let hit = candidate.exec(paragraph.text); hit !== null; hit = candidate.exec(paragraph.text)) {
    const at = paragraph.start + hit.index
    const mark = markAt(source.plain, at)
    if (mark === undefined || mark.rank > ranks.digit) continue
    const above = marks[marks.length - 1]
    const next = mark.rank === ranks.digit ? [(last[mark.rank] ?? -1) + 1, item + 1] : [(last[mark.rank] ?? -1) + 1]
    const counts = mark.number === 1 || next.includes(mark.number)
    if (at !== paragraph.start && !(counts && opens(source, at, above, mark))) continue
    last[mark.rank] = mark.number
    if (mark.rank === ranks.digit) item = mark.number
    last.length = mark.rank + 1
    marks.push(mark)
    candidate.lastIndex = mark.end - paragraph.start
  }
  return marks
}

/** Whether a heading may begin here: after a sentence, after a space as given, or under a heading not yet ended. */
const opens = (source: Source, at: number, above: Mark | undefined, mark: Mark): boolean => {
  const before = source.plain[at - 1] as string
  if (mark.rank === ranks.digit && (above === undefined || above.rank < ranks.clause)) return false
  if (/[。:!?…]/.test(before)) return true
  if (/[\d.,、;年第(《“]/.test(before)) return false
  if (source.spacedAt(at) && mark.number > 0) return true
  return above !== undefined && above.rank < mark.rank && at - above.end <= 40
    ? !/[。;]/.test(source.plain.slice(above.end, at))
    : false
}
