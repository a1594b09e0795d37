import * as Effect from "effect/Effect"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"

export const dateFlag = Flag.String("date").pipe(
  Flag.withMetavar("YYYY-MM-DD"),
  Flag.withDescription(
    "按哪一天有效的标准判定；默认为报告年度的最后一天 · the day whose law judges; by default the last of the filing's year"
  ),
  Flag.optional
)

/** Whether it is a day of the calendar: 2020-02-30 is none. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const noSuchDay = (flag: string, text: string): Failure =>
  new Failure({
    code: "invalid-date",
    explanation: {
      zh: `--${flag} 的值“${text}”不是日历上的日期，请按“2020-12-31”的形式书写。`,
      en: `--${flag} cannot be "${text}": write a day of the calendar, such as 2020-12-31.`
    }
  })

/** What `--date` (or a flag like it) says, as an option of `assess`; fails where it is no day. */
export const dayOf = (
  given: Option.Option<string>,
  flag = "date"
): Effect.Effect<{ readonly date?: string }, Failure> =>
  Option.match(given, {
    onNone: () => Effect.succeed({}),
    onSome: (text) => (isDay(text) ? Effect.succeed({ date: text }) : Effect.fail(noSuchDay(flag, text)))
  })
