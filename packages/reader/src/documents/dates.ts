/** Dates as official prose writes them: 2020年4月1日, 2020年底, 2019—2020学年, 二〇二一年三月, 2020-04-01. */
import type { DateMention } from "@duxue/core"
import { digitwise, ordinalOf } from "../outline/ordinal.ts"
import type { Range } from "../outline/paragraphs.ts"
import { oncePerSource } from "../source/once.ts"
import type { Source } from "../source/source.ts"
import { dayOf, endOfMonth, isoDay, isoMonth } from "./calendar.ts"
import { readDocuments } from "./cited.ts"
import { within } from "./ranges.ts"

export type PlacedDate = DateMention & Range

/** A date as scanned; `date` is undefined where no year governs it. */
export interface ScannedDate extends Range {
  readonly date: string | undefined
}

const year = "(?:19|20)\\d{2}"
const hanYear = "(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}"
const anyYear = `(?:(?<![\\d.])${year}|${hanYear})`
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?=月)"
const day = "(?:\\d{1,2}|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=日)"
const dash = "(?:[-—–~]{1,2}|至|到)"

/** Tried in this order at each place, so that the longest way of writing a date wins. */
const pattern = new RegExp(
  [
    `(?<schoolFrom>${anyYear})年?(?:${dash}|/)(?<schoolTo>${year}|\\d{2})年?学年度?`,
    `(?<school>${anyYear})学年度?`,
    `(?<from>${anyYear})年?${dash}(?<to>${year})年(?<toPart>底|末)?`,
    `(?<year>${anyYear})年度?(?:(?<month>${month})月份?(?:(?<day>${day})日|(?<monthPart>底|末|下旬)?)|(?<part>底|末|初|年底|年末|春季?|夏季?|秋季?|冬季?)?)`,
    `(?<![\\d./-])(?<isoYear>${year})(?<mark>[-/.])(?<isoMonth>1[0-2]|0?[1-9])\\k<mark>(?<isoDay>3[01]|[12]\\d|0?[1-9])(?![\\d./-])`,
    `(?<![\\d.个])(?<loneMonth>${month})月份?(?:(?<loneDay>${day})日|(?<lonePart>底|末)?)`
  ].join("|"),
  "g"
)

const seasons: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 }

const numberOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : ((/[十]/.test(text) ? ordinalOf(text) : digitwise(text)) ?? 0)

/** The ways of writing a date that stand outside documents' titles and numbers. */
const writtenDates = oncePerSource((source): ReadonlyArray<RegExpExecArray> => {
  const inside = within(readDocuments(source).ranges)
  return Array.from(source.plain.matchAll(pattern)).filter(({ index }) => !inside(index))
})

/** Every date and time of year, those without a year among them: numbers in these ranges are not figures. */
export const scanDates = (source: Source, reported?: number): ReadonlyArray<ScannedDate> => {
  const { plain } = source
  const found: Array<ScannedDate> = []
  let governing = reported
  let feed = plain.indexOf("\n")
  for (const match of writtenDates(source)) {
    const start = match.index
    const end = start + match[0].length
    const groups = match.groups as Record<string, string | undefined>
    // A year governs the months after it as far as the end of its paragraph.
    while (feed >= 0 && feed < start) {
      feed = plain.indexOf("\n", feed + 1)
      governing = reported
    }
    if (groups["loneMonth"] !== undefined) {
      const every = /每年?$/.test(plain.slice(Math.max(0, start - 2), start))
      found.push({ start, end, date: governing === undefined || every ? undefined : lone(governing, groups) })
      continue
    }
    if (groups["from"] !== undefined) {
      const from = numberOf(groups["from"])
      const to = numberOf(groups["to"] as string)
      const middle = start + groups["from"].length
      const second = plain.lastIndexOf(groups["to"] as string, end)
      found.push({ start, end: middle, date: String(from) })
      found.push({ start: second, end, date: groups["toPart"] === undefined ? String(to) : isoDay(to, 12, 31) })
      governing = to
      continue
    }
    const date = dated(groups)
    governing = Number(date.slice(0, 4))
    found.push({ start, end, date })
  }
  return found
}

const lone = (governing: number, groups: Record<string, string | undefined>): string =>
  inMonth(governing, groups["loneMonth"] as string, groups["loneDay"], groups["lonePart"])

const inMonth = (inYear: number, monthText: string, dayText: string | undefined, part: string | undefined): string => {
  const inside = numberOf(monthText)
  if (dayText !== undefined) return dayOf(inYear, inside, numberOf(dayText)) ?? isoMonth(inYear, inside)
  return part === undefined ? isoMonth(inYear, inside) : endOfMonth(inYear, inside)
}

const dated = (groups: Record<string, string | undefined>): string => {
  if (groups["schoolFrom"] !== undefined) {
    const from = numberOf(groups["schoolFrom"])
    return `${from}/${from + 1}`
  }
  if (groups["school"] !== undefined) {
    const from = numberOf(groups["school"])
    return `${from}/${from + 1}`
  }
  if (groups["isoYear"] !== undefined) {
    const [y, m, d] = [groups["isoYear"], groups["isoMonth"], groups["isoDay"]].map(Number) as [number, number, number]
    return dayOf(y, m, d) ?? isoMonth(y, m)
  }
  const inYear = numberOf(groups["year"] as string)
  if (groups["month"] !== undefined) return inMonth(inYear, groups["month"], groups["day"], groups["monthPart"])
  return inPart(inYear, groups["part"])
}

const inPart = (inYear: number, part: string | undefined): string => {
  if (part === undefined) return String(inYear)
  if (part.endsWith("底") || part.endsWith("末")) return isoDay(inYear, 12, 31)
  if (part === "初") return isoMonth(inYear, 1)
  return isoMonth(inYear, seasons[part[0] as string] as number)
}

/**
 * The dates that a text gives outside documents' titles and numbers, as exact as it gives them: day, month,
 * school year or year. 年底 is the last day of its year, 秋季 the month in which its term begins. Months take the year
 * that stands before them in their paragraph, or `reported`; without either they are left out.
 */
export const readDates = (source: Source, reported?: number): ReadonlyArray<PlacedDate> =>
  scanDates(source, reported).flatMap(({ start, end, date }) =>
    date === undefined ? [] : [{ start, end, date, span: source.span(start, end) }]
  )
