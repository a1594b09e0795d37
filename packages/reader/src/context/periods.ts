/** The year, school year or day that governs a figure. */
import type { Surroundings } from "./clauses.ts"

interface Mention {
  readonly at: number
  readonly end: number
  readonly period: string
  /** 上年同口径为9.57亿元，净增0.61亿元: told for comparison, it governs its own clause and no more. */
  readonly local: boolean
}

const patterns =
  /((?:19|20)\d{2})[—–~～至-]{1,2}((?:19|20)\d{2}|\d{2})学年|((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日|((?:19|20)\d{2})年|(上年|去年|上一年|上年度)|(今年|本年度|本年|当年|目前)/g

/** 较2019年, 比上年: a year that something is measured against governs nothing. */
const against = /(?:较|比|与|同|相比|相对|在|以)$/
const againstAfter = /^(?:相比|比|基础上|为基数|同期|水平|增长|增加|减少|下降|提高|年均|后|前|以前|以后)/

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
  let hole = 0
  for (const match of plain.matchAll(patterns)) {
    while (hole < excluded.length && (excluded[hole] as Mention | { end: number }).end <= match.index) hole++
    const inside = excluded[hole]
    if (inside !== undefined && inside.start <= match.index) continue
    const end = match.index + match[0].length
    if (against.test(plain.slice(Math.max(0, match.index - 2), match.index))) continue
    if (againstAfter.test(plain.slice(end, end + 4))) continue
    const period = periodOf(match, year, mentions.at(-1)?.period)
    // 上年，全区…: followed by a comma it is what the sentence is about.
    const local = match[7] !== undefined && !/^[,，]/.test(plain.slice(end, end + 1))
    if (period !== null) mentions.push({ at: match.index, end, period, local })
  }
  return {
    at: (index, near) => {
      let last = lastBefore(mentions, index)
      while (mentions[last]?.local === true && (mentions[last] as Mention).at < near.clause.start) last--
      const governing = mentions[last]
      if (governing !== undefined && governing.at >= near.paragraph.start) return governing.period
      return year === null ? null : String(year)
    }
  }
}

const periodOf = (match: RegExpExecArray, year: number | null, last: string | undefined): string | null => {
  const [, from, to, fullYear, month, day, plainYear, previous, current] = match
  if (from !== undefined && to !== undefined) return `${from}/${to.length === 2 ? `${from.slice(0, 2)}${to}` : to}`
  if (fullYear !== undefined) return `${fullYear}-${pad(month as string)}-${pad(day as string)}`
  if (plainYear !== undefined) return plainYear
  const reported = year ?? (last === undefined ? null : Number(last.slice(0, 4)))
  if (reported === null) return null
  if (previous !== undefined) return String(reported - 1)
  return current === undefined ? null : String(reported)
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
