/** The year, school year or day that governs a figure. */
import { bracketsAround } from "../relations/scene/brackets.ts"
import type { Surroundings } from "./clauses.ts"
import { columnYears } from "./column-years.ts"

interface Mention {
  readonly at: number
  readonly end: number
  /** null for a span of several years (“十三五”期间, 2016年至2018年): it governs, and is no one year. */
  readonly period: string | null
  /**
   * How far it governs. 上年同口径为9.57亿元，净增0.61亿元: told for comparison, no further than its clause;
   * an earlier year in mid-sentence (2020年126所，2019年130所) no further than its sentence; 较2020年的9.84亿元
   * no further than that figure.
   */
  readonly reach: "figure" | "clause" | "sentence" | "paragraph"
}

const hanYear = "二[〇零○][〇零○一二三][〇零○一二三四五六七八九]"
const anyYear = "(?:19|20)\\d{2}"
const patterns = new RegExp(
  [
    `(?<schoolFrom>${anyYear})年?[—–~～至-]{1,2}(?<schoolTo>${anyYear}|\\d{2})年?学年`,
    `(?<school>${anyYear})学年`,
    `(?<day>${anyYear})年(?<dayMonth>\\d{1,2})月(?<dayDay>\\d{1,2})日`,
    `(?<span>${anyYear}年?[—–~～至到-]{1,2}${anyYear}年|“?十[一二三四]五”?(?:规划)?(?:期间|时期|以来))`,
    `(?<year>${anyYear}|${hanYear})年`,
    "(?<previous>(?:上年度|上年|去年|(?:上|(?<!提)前)一年)(?:同期)?)",
    "(?<current>今年|本年度|本年|当年|目前)"
  ].join("|"),
  "g"
)

/** 较2019年, 比上年: a year that something is measured against governs nothing. */
const against = /(?:较|比|与|同|相比|相对|在|以)$/
/** 由上年的51.6%提高到54.2%: of the year that a change left is what it left, and not what it arrived at. */
const left = /(?:由|从|自)$/
const againstAfter = /^(?:相比|比|基础上|为基数|同期|水平|增长|增加|减少|下降|提高|年均|后|前|以前|以后|以来|起|开始)/

export interface Periods {
  /** The period of the figure that starts at `index` of the text as understood. */
  readonly at: (index: number, near: Surroundings) => string | null
}

const pad = (text: string) => text.padStart(2, "0")

/** `excluded` are the ranges of documents' titles and numbers: a year there is part of a name. */
export const readPeriods = (
  plain: string,
  excluded: ReadonlyArray<{ readonly start: number; readonly end: number }>,
  year: number | null
): Periods => {
  const mentions: Array<Mention> = []
  let last: string | undefined
  let hole = 0
  for (const match of plain.matchAll(patterns)) {
    while (hole < excluded.length && (excluded[hole] as { readonly end: number }).end <= match.index) hole++
    const inside = excluded[hole]
    if (inside !== undefined && inside.start <= match.index) continue
    const end = match.index + match[0].length
    const ofNext = /^的?\d/.test(plain.slice(end, end + 2))
    const before = plain.slice(Math.max(0, match.index - 2), match.index)
    if (against.test(before) || (ofNext && left.test(before))) {
      const compared = ofNext ? periodOf(match.groups as Groups, year, last) : undefined
      if (compared !== undefined) mentions.push({ at: match.index, end, period: compared, reach: "figure" })
      continue
    }
    if (againstAfter.test(plain.slice(end, end + 4))) continue
    const groups = match.groups as Groups
    const period = periodOf(groups, year, last)
    if (period === undefined) continue
    mentions.push({ at: match.index, end, period, reach: reachOf(plain, match.index, end, groups, period, last) })
    last = period ?? last
  }
  const brackets = bracketsAround(
    plain,
    mentions.map((mention) => mention.at)
  )
  const governs = (mention: Mention, close: number | undefined, index: number, near: Surroundings): boolean => {
    if (close !== undefined && index > close) return false
    if (mention.reach === "figure") return index - mention.end <= 1
    if (mention.reach === "clause") return mention.at >= near.clause.start
    return mention.reach === "paragraph" || mention.at >= near.sentence.start
  }
  const columns = columnYears(plain)
  return {
    at: (index, near) => {
      const column = columns.get(index)
      if (column !== undefined) return column
      let at = lastBefore(mentions, index)
      for (let step = 0; step < MOST_BACK; step++, at--) {
        const mention = mentions[at]
        if (mention === undefined || mention.at < near.paragraph.start) break
        if (governs(mention, brackets[at]?.close, index, near)) return mention.period
      }
      return year === null ? null : String(year)
    }
  }
}

/** No more years are told for comparison in one paragraph before the one that governs. */
const MOST_BACK = 24

type Groups = Readonly<Record<string, string | undefined>>

const reachOf = (
  plain: string,
  start: number,
  end: number,
  groups: Groups,
  period: string | null,
  last: string | undefined
): Mention["reach"] => {
  if (period === null) return "sentence"
  // 上年，全区…: followed by a comma it is what the sentence is about.
  if (groups["previous"] !== undefined) return /^[,，]/.test(plain.slice(end, end + 1)) ? "paragraph" : "clause"
  const opens = start === 0 || /[。;\n!?]/.test(plain[start - 1] as string)
  return groups["year"] !== undefined && !opens && last !== undefined && period < last.slice(0, 4)
    ? "sentence"
    : "paragraph"
}

const digit = (character: string): string => {
  const at = "〇一二三四五六七八九".indexOf(character === "零" || character === "○" ? "〇" : character)
  return at < 0 ? character : String(at)
}

/** `undefined` where no year is known to reckon from. */
const periodOf = (groups: Groups, year: number | null, last: string | undefined): string | null | undefined => {
  const { schoolFrom, schoolTo, school, day, dayMonth, dayDay, span, year: plainYear, previous } = groups
  if (schoolFrom !== undefined && schoolTo !== undefined) {
    return `${schoolFrom}/${schoolTo.length === 2 ? `${schoolFrom.slice(0, 2)}${schoolTo}` : schoolTo}`
  }
  if (school !== undefined) return `${school}/${Number(school) + 1}`
  if (day !== undefined) return `${day}-${pad(dayMonth as string)}-${pad(dayDay as string)}`
  if (span !== undefined) return null
  if (plainYear !== undefined) return Array.from(plainYear, digit).join("")
  const reported = year ?? (last === undefined ? undefined : Number(last.slice(0, 4)))
  if (reported === undefined) return undefined
  return String(previous === undefined ? reported : reported - 1)
}

/** Where the last mention is that ends at or before `index`, by bisection; -1 where there is none. */
const lastBefore = (mentions: ReadonlyArray<Mention>, index: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).end <= index) low = middle + 1
    else high = middle
  }
  return low - 1
}
