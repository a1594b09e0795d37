/** Dates that cannot be: 2月30日, and school years that are none. */
import type { Finding } from "../../domain/finding.ts"
import type { DateMention } from "../../domain/reading.ts"
import type { CheckContext } from "../context.ts"
import { quotedAt } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"

const dayWritten = /\d\s*日$/
const schoolYear = /(\d{4})年?\D{1,2}(\d{4}|\d{2})年?学年/

/** 2月30日; 2019—2021学年. */
const impossible = (context: CheckContext, { span, date }: DateMention): Finding | undefined => {
  const words = quotedAt(context.reading, span)
  // A day that the calendar does not have leaves the date no more exact than its month.
  if (dayWritten.test(words) && date.length === 7) {
    return finding({
      check: "impossible-date",
      severity: "error",
      title: { zh: "日期不存在", en: "No such day" },
      message: {
        zh: `文中写“${words}”，该月没有这一天，请核对。`,
        en: `The letter says “${words}”, a day which that month does not have; please check.`
      },
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
      zh: `“${words}”起止不相接：一个学年自当年秋季起，至次年夏季止。请写明是哪一学年，或者是哪几个学年。`,
      en: `“${words}” is not one school year, which runs from one autumn to the next summer; say which is meant, or how many.`
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
