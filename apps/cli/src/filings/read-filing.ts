/** From files to what they report: a letter, returns or a filing, or all of one district together. */
import { type Filing, filingOf } from "@duxue/core"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { nameOf } from "../letters/read-letter.ts"
import { understandLetter } from "../letters/understand-letter.ts"

export const readFiling = (file: string): Effect.Effect<Filing, Failure> =>
  Effect.flatMap(understandLetter(file), ({ reading }) => {
    const filing = filingOf(reading, file === "-" ? null : file)
    return filing === undefined ? Effect.fail(withoutYear(file)) : Effect.succeed(filing)
  })

const withoutYear = (file: string): Failure =>
  new Failure({
    code: "no-year",
    explanation: {
      zh: `“${nameOf(file)}”没有写明报告年度，无法确定适用哪一年的标准。请检查标题（如“关于2020年履行教育职责情况的自查自评报告”）。`,
      en: `"${nameOf(file)}" does not say of which year it reports, so that no day's law can judge it: look at its title.`
    }
  })
