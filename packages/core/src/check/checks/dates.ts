/** Dates that cannot be, or that come in the wrong order. */
import type { Finding } from "../../domain/finding.ts"
import type { DateMention } from "../../domain/reading.ts"
import type { Span } from "../../domain/text.ts"
import { instruments } from "../../policies/instruments.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"

const wordsAt = ({ reading }: CheckContext, [start, end]: Span): string =>
  reading.text.slice(start, end).replace(/\s+/g, "")

/** The last day of what an ISO day, month, school year or year names. */
const lastDay = (date: string): string => {
  if (date.length === 10) return date
  if (date.length === 7) return `${date}-31`
  return date.includes("/") ? `${date.slice(5)}-08-31` : `${date.slice(0, 4)}-12-31`
}

const dayWritten = /\d\s*日$/
const schoolYear = /(\d{4})年?\D{1,2}(\d{4}|\d{2})年?学年/

/** 2月30日; 2019—2021学年. */
const impossible = (context: CheckContext, { span, date }: DateMention): Finding | undefined => {
  const words = wordsAt(context, span)
  // A day that the calendar does not have leaves the date no more exact than its month.
  if (dayWritten.test(words) && date.length === 7) {
    return finding({
      check: "impossible-date",
      severity: "error",
      title: { zh: "日期不存在", en: "No such day" },
      message: { zh: `${words}：历法中没有这一天，请核对。`, en: `The calendar has no ${words}; please check.` },
      spans: [span]
    })
  }
  const [, from, to] = schoolYear.exec(words) ?? []
  if (from === undefined || to === undefined || (Number(from) + 1) % 100 === Number(to) % 100) return undefined
  return finding({
    check: "impossible-date",
    severity: "query",
    title: { zh: "学年起止不连续", en: "Not one school year" },
    message: {
      zh: `“${words}”不是一个学年：学年从一年秋季到次年夏季。请写明是哪一学年，或共几个学年。`,
      en: `${words} is not one school year, which runs from one autumn to the next summer.`
    },
    spans: [span]
  })
}

export const impossibleDate: Check = {
  entry: {
    id: "impossible-date",
    title: { zh: "日期是否存在", en: "Days that exist" },
    description: {
      zh: "日期是否在历法中存在，学年是否首尾相接。",
      en: "Whether each day exists and each school year is one."
    },
    severity: "error"
  },
  run: (context) => ({
    applied: context.reading.dates.length,
    findings: context.reading.dates.flatMap((mention) => impossible(context, mention) ?? [])
  })
}

const duePoint = /[底末]$/
const dueAfter = /^\s*(?:年?[底末]|月底)?(?:之|以)?前|^\s*年?内/

/** A plan that was due before the letter was signed: 2020年6月底前, in a letter of March 2021. */
export const deadlinePassed: Check = {
  entry: {
    id: "deadline-passed",
    title: { zh: "完成时限", en: "Deadlines" },
    description: { zh: "打算的完成时限是否晚于落款。", en: "Whether what is planned is due after the signature." },
    severity: "query"
  },
  run: (context) => {
    const { reading } = context
    const { signedOn, year } = reading.letter
    // A letter dated before its year was over is misdated: its date settles nothing.
    const settled =
      signedOn !== null && signedOn.length === 10 && (year === null || Number(signedOn.slice(0, 4)) > year)
    const planned = reading.dates.filter(({ span }) =>
      reading.plans.some((plan) => plan.start <= span[0] && span[1] <= plan.end)
    )
    const due = planned.filter(
      ({ span }) => duePoint.test(wordsAt(context, span)) || dueAfter.test(reading.text.slice(span[1], span[1] + 6))
    )
    return {
      applied: due.length,
      findings: due
        .filter(({ date }) => settled && lastDay(date) < signedOn)
        .map(({ span }) =>
          finding({
            check: "deadline-passed",
            severity: "query",
            title: { zh: "时限早于落款", en: "Due before the signature" },
            message: {
              zh: `打算的时限为${wordsAt(context, span)}，而落款在其后（${signedOn}）。请核对年份，或写明完成情况。`,
              en: `What is planned was due by ${wordsAt(context, span)}, before the letter was signed (${signedOn}).`
            },
            spans: [span]
          })
        )
    }
  }
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(...["。", "；", "\n"].map((mark) => text.lastIndexOf(mark, at - 1)), at - 200)

/** The day at the latest on which a place of the text speaks: its sentence's date, or the letter's. */
const spokenOf = (context: CheckContext, at: number): string | undefined => {
  const { letter, text, dates } = context.reading
  const from = sentenceStart(text, at)
  const told = dates.findLast(({ span }) => span[0] >= from && span[0] < at)
  if (told !== undefined) return lastDay(told.date)
  const year = letter.year === null ? undefined : `${letter.year}-12-31`
  // Many reports of a year are written in the next one, and tell of it.
  return letter.signedOn !== null && (year === undefined || letter.signedOn > year) ? letter.signedOn : year
}

/** 2019年全面落实“双减”: nobody had heard of it then. */
export const instrumentBeforeItsTime: Check = {
  entry: {
    id: "instrument-before-its-time",
    title: { zh: "政策出台时间", en: "Policies of later years" },
    description: {
      zh: "文中所说的政策、文件在所报告的年份是否已经出台。",
      en: "Whether the programmes told of existed in the year that they are told for."
    },
    severity: "query"
  },
  run: (context) => {
    const { text } = context.reading
    const mentioned = instruments.flatMap((instrument) => {
      const places = instrument.words.map((word) => ({ word, at: text.indexOf(word) })).filter(({ at }) => at >= 0)
      const first = places.toSorted((a, b) => a.at - b.at)[0]
      return first === undefined ? [] : [{ instrument, ...first }]
    })
    return {
      applied: mentioned.length,
      findings: mentioned.flatMap(({ instrument, word, at }) => {
        const day = spokenOf(context, at)
        if (day === undefined || day >= instrument.since) return []
        return [
          finding({
            check: "instrument-before-its-time",
            severity: "query",
            title: { zh: "当时尚未出台", en: "Not yet issued" },
            message: {
              zh: `此处说的是${day.slice(0, 4)}年的事，而${instrument.title.zh}到${instrument.since}才有。请核对年份或文字。`,
              en: `This is told of ${day.slice(0, 4)}, yet ${instrument.title.en} dates from ${instrument.since}.`
            },
            spans: [[at, at + word.length]]
          })
        ]
      })
    }
  }
}
