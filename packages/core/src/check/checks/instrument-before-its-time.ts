import type { Bilingual } from "../../domain/text.ts"
import { type Instrument, instruments } from "../../policies/instruments.ts"
import { findPolicy } from "../../registry.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"
import { lastDay } from "./last-day.ts"

const sentenceStart = (text: string, at: number): number =>
  Math.max(...["。", "；", "\n"].map((mark) => text.lastIndexOf(mark, at - 1)), at - 200)

/** The day at the latest of which a place of the text speaks: its sentence's date, or the letter's. */
const spokenOf = (context: CheckContext, at: number): string | undefined => {
  const { letter, text, dates } = context.reading
  const from = sentenceStart(text, at)
  const told = dates.findLast(({ span }) => span[0] >= from && span[0] < at)
  if (told !== undefined) return lastDay(told.date)
  const year = letter.year === null ? undefined : `${letter.year}-12-31`
  // Many reports of a year are written in the next one, and tell of it.
  return letter.signedOn !== null && (year === undefined || letter.signedOn > year) ? letter.signedOn : year
}

/** How each kind of instrument begins. */
const begun: Readonly<Record<Instrument["kind"], Bilingual>> = {
  document: { zh: "才印发", en: "came out" },
  programme: { zh: "才启动", en: "began" },
  event: { zh: "才发生", en: "broke out" }
}

/** The document's number, where the registry has seen it. */
const numberOf = ({ policy }: Instrument): string => {
  const number = policy === undefined ? undefined : findPolicy(policy)?.number
  return number === undefined || number === null ? "" : `（${number}）`
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
        if (day === undefined || Number(day.slice(0, 4)) >= instrument.year) return []
        const { kind, title, year } = instrument
        return [
          finding({
            check: "instrument-before-its-time",
            severity: "query",
            title: { zh: "当时尚未出台", en: "Not yet issued" },
            message: {
              zh: `此处所述不晚于${day.slice(0, 4)}年，而${title.zh}${numberOf(instrument)}${year}年${begun[kind].zh}。请核对年份或文字。`,
              en: `This is told of ${day.slice(0, 4)} at the latest, yet ${title.en} ${begun[kind].en} in ${year}. Check the year, or the words.`
            },
            spans: [[at, at + word.length]]
          })
        ]
      })
    }
  }
}
