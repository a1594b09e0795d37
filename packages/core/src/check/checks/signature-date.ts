import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { Bilingual, Span } from "../../domain/text.ts"
import { formatDate } from "../../format.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"
import { documentsAfter, isDocumentToBlame } from "./document-dates.ts"

interface Conflict {
  /** Whether it makes the date impossible, rather than early. */
  readonly certain: boolean
  readonly reason: Bilingual
  readonly spans: ReadonlyArray<Span>
}

/** Documents that come after the signature, each number once. */
const laterDocuments = (context: CheckContext, signed: string): Conflict | undefined => {
  const later = documentsAfter(context, signed)
  if (later.length === 0) return undefined
  const names = [...new Set(later.map((document) => document.number ?? `《${document.title}》`))]
  return {
    certain: true,
    reason: {
      zh: `文中引用了${names.slice(0, 3).join("、")}${names.length > 3 ? "等" : ""}，当时尚未印发`,
      en: `it cites ${names.slice(0, 3).join(", ")}, which had not been issued`
    },
    spans: later.slice(0, 3).map((document): Span => [document.start, document.end])
  }
}

/** Whether a place lies in what the letter promises, where dates to come belong. */
const isPromised = ({ reading }: CheckContext, [start]: Span): boolean =>
  [...reading.plans, ...reading.commitments].some((promise) => promise.start <= start && start < promise.end)

/** Where the letter tells of the end of the year as past: 2020年底，全区在园幼儿14662人. */
const yearEnds = (context: CheckContext, year: number): ReadonlyArray<Span> =>
  context.reading.dates
    .filter(({ date, span }) => date === `${year}-12-31` && !isPromised(context, span))
    .map(({ span }) => span)

/** Many reports are signed in the last quarter of their year, or bear the year in which they are asked for. */
const LAST_QUARTER = 10

/** A report signed before its year has ended: impossible where the letter tells of the year's end as past. */
const unfinishedYear = (context: CheckContext, signed: string): Conflict | undefined => {
  const { year } = context.reading.letter
  if (year === null || signed > `${year}-12-31` || signed.length < 10) return undefined
  const ends = yearEnds(context, year)
  const past = ends.length > 0
  if (!past && signed.startsWith(`${year}-`) && Number(signed.slice(5, 7)) >= LAST_QUARTER) return undefined
  return {
    certain: past,
    reason: {
      zh: `所报告的${year}年度尚未结束${past ? "，而文中已有年底数据" : ""}`,
      en: `${year}, the year reported on, had not ended${past ? ", yet the letter gives figures of its end" : ""}`
    },
    spans: ends.slice(0, 3)
  }
}

const upTo = /截[至止]$/

/** 截至2023年9月，共有幼儿园108所, signed in January of that year: what is counted up to a day is told after it. */
const countedLater = (context: CheckContext, signed: string): Conflict | undefined => {
  const { dates, text } = context.reading
  const later = dates.filter(
    // What is told of a later year is planned.
    ({ date, span }) =>
      date > signed &&
      date.slice(0, 4) === signed.slice(0, 4) &&
      upTo.test(text.slice(Math.max(0, span[0] - 3), span[0]).trimEnd()) &&
      !isPromised(context, span)
  )
  const [first] = later
  if (first === undefined || signed.length < 10) return undefined
  return {
    certain: true,
    reason: {
      zh: `文中已有截至${formatDate(first.date, "zh")}的数据`,
      en: `the letter gives figures as of ${formatDate(first.date, "en")}`
    },
    spans: later.slice(0, 3).map(({ span }) => span)
  }
}

/** The same day of the next year, or of the year in which nothing contradicts it. */
const laterYear = (context: CheckContext, span: Span, signed: string): ReadonlyArray<Suggestion> => {
  const year = Number(signed.slice(0, 4))
  const documents = context.reading.documents.map((document) => document.year ?? 0)
  const least = Math.max((context.reading.letter.year ?? 0) + 1, ...documents.filter((each) => each <= year + 2))
  const text = context.reading.text.slice(span[0], span[1])
  if (least <= year || !text.includes(String(year))) return []
  return [
    {
      span,
      text: text.replace(String(year), String(least)),
      value: null,
      cause: "year-slip",
      reason: { zh: "落款年份误写", en: "the year of the signature was mistyped" }
    }
  ]
}

const conflictsOf = (context: CheckContext): ReadonlyArray<Finding> => {
  const signed = context.reading.letter.signedOn
  const span = context.reading.signedAt
  if (signed === null || span === undefined) return []
  const conflicts = [
    unfinishedYear(context, signed),
    countedLater(context, signed),
    laterDocuments(context, signed)
  ].filter((each) => each !== undefined)
  if (conflicts.length === 0 || isDocumentToBlame(context, signed)) return []
  const impossible = conflicts.some((each) => each.certain)
  const suggestions = impossible ? laterYear(context, span, signed) : []
  const date = context.reading.text.slice(span[0], span[1]).replace(/\s+/g, "")
  const [best] = suggestions
  return [
    finding({
      check: "signature-date",
      severity: impossible ? "error" : "query",
      title: impossible
        ? { zh: "落款日期有误", en: "The date under the signature is impossible" }
        : { zh: "落款早于年度结束", en: "Signed before the year had ended" },
      message: {
        zh: `落款为${date}：${conflicts.map((each) => each.reason.zh).join("；")}。${best === undefined ? "请核对落款日期。" : `疑为${best.text.replace(/\s+/g, "")}。`}`,
        en: `Signed ${formatDate(signed, "en")}: ${conflicts.map((each) => each.reason.en).join("; ")}. ${best === undefined ? "Please check the date." : `Probably ${best.text.replace(/\s+/g, "")}.`}`
      },
      spans: [span, ...conflicts.flatMap((each) => each.spans)],
      suggestions,
      trace: conflicts.map((each) => ({
        label: { zh: "先后次序", en: "Order of dates" },
        text: each.reason,
        spans: each.spans
      }))
    })
  ]
}

/** The signature comes after all that the letter reports and cites. */
export const signatureDate: Check = {
  entry: {
    id: "signature-date",
    title: { zh: "落款日期", en: "Date of signature" },
    description: {
      zh: "落款是否晚于所报告的年度和所引用的文件。",
      en: "Whether the signature comes after the year reported on and every document cited."
    },
    severity: "error"
  },
  run: (context) => ({
    applied: context.reading.letter.signedOn === null ? 0 : 1,
    findings: conflictsOf(context)
  })
}
