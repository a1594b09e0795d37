import { type Bilingual, type SuppositionError, whatIf } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { Failure } from "../failure.ts"
import { dateFlag, dayOf } from "../filings/assess-date.ts"
import { filingArgument, formatFlag } from "../filings/filing-options.ts"
import { gatherNamed } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { suppositionsIn } from "../filings/suppositions.ts"
import { whatIfText } from "../render/text/what-if-text.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

export const whatIfCommand = Command.make(
  "whatif",
  {
    files: filingArgument,
    set: Flag.String("set").pipe(
      Flag.withMetavar("MEASURE=VALUE"),
      Flag.withDescription(
        "假设的数字：指标项＝值，或者 学校@学段:指标项＝值；可重复 · a figure as it might be: MEASURE=VALUE or SCHOOL@STAGE:MEASURE=VALUE; repeatable"
      ),
      Flag.atLeast(1)
    ),
    date: dateFlag,
    ...whoseFlags,
    format: formatFlag,
    output: outputFlag
  },
  ({ files, set, date, district, period, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const day = yield* dayOf(date)
        const filing = yield* gatherNamed(files, { ...whoseOf({ district, period }), ...day })
        const suppositions = yield* suppositionsIn(set, filing.schools)
        const supposed = whatIf(filing, suppositions, day)
        if (Result.isFailure(supposed)) return yield* impossible(set, supposed.failure)
        return yield* writeBody({
          format,
          output,
          body: supposed.success,
          text: (page) => whatIfText(page, supposed.success, filing)
        })
      })
    )
).pipe(
  Command.withDescription(
    [
      "假设推演：改动若干数字，看哪些判定随之改变。一个数字变动、合计不变的，请把有关数字一并写出。",
      "What if: change some figures and see every verdict that moves. Give all that change at once: the total stays as it is told."
    ].join("\n")
  ),
  Command.withShortDescription("改动数字，看判定如何变化 · change figures, see which verdicts move"),
  Command.withExamples([
    { command: "duxue whatif 报告.md --set 公办园在园幼儿数=7330" },
    {
      command: "duxue whatif 报告.md 学校.csv --set 101@primary:school-pupils=2100",
      description: "一所学校 · one school"
    }
  ])
)

/** Every supposition that cannot be made, each beside what was typed. */
const impossible = (set: ReadonlyArray<string>, errors: ReadonlyArray<SuppositionError>): Failure => {
  const details = errors.map(({ index, message }): Bilingual => {
    const typed = set[index] ?? ""
    return { zh: `--set ${typed}：${message.zh}`, en: `--set ${typed}: ${message.en}` }
  })
  return new Failure({
    code: "impossible-supposition",
    explanation: {
      zh: `有 ${details.length} 个假设不能成立，请改正后重试。`,
      en: `${details.length === 1 ? "A supposition" : `${details.length} suppositions`} cannot be made:`
    },
    details
  })
}
