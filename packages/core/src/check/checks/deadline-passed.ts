import { formatDate } from "../../format.ts"
import { quotedAt } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"
import { lastDay } from "./last-day.ts"

const duePoint = /[底末]$/
const dueAfter = /^\s*(?:年?[底末]|月底)?(?:之|以)?前|^\s*年?内/

/** A plan that was due before the letter was signed: 2020年6月底前, in a letter of March 2021. */
export const deadlinePassed: Check = {
  entry: {
    id: "deadline-passed",
    title: { zh: "完成时限", en: "Deadlines" },
    description: {
      zh: "下一步打算的完成时限是否晚于落款日期。",
      en: "Whether what is planned is due after the signature."
    },
    severity: "query"
  },
  run: (context) => {
    const { reading } = context
    const { signedOn, year } = reading.letter
    // A letter dated before its year was over is misdated: its date settles nothing.
    const settles = (signed: string): boolean =>
      signed.length === 10 && (year === null || Number(signed.slice(0, 4)) > year)
    const signed = signedOn !== null && settles(signedOn) ? signedOn : undefined
    const planned = reading.dates.filter(({ span }) =>
      reading.plans.some((plan) => plan.start <= span[0] && span[1] <= plan.end)
    )
    const due = planned.filter(
      ({ span }) => duePoint.test(quotedAt(reading, span)) || dueAfter.test(reading.text.slice(span[1], span[1] + 6))
    )
    return {
      applied: due.length,
      findings: due.flatMap(({ date, span }) => {
        if (signed === undefined || lastDay(date) >= signed) return []
        return [
          finding({
            check: "deadline-passed",
            severity: "query",
            title: { zh: "时限早于落款", en: "Due before the signature" },
            message: {
              zh: `下一步打算的完成时限为${quotedAt(reading, span)}，早于落款日期（${formatDate(signed, "zh")}）。请核对年份；如已完成，请写明完成情况。`,
              en: `What is planned was due by “${quotedAt(reading, span)}”, before the letter was signed (${formatDate(signed, "en")}). Check the year, or say what has been done.`
            },
            spans: [span]
          })
        ]
      })
    }
  }
}
