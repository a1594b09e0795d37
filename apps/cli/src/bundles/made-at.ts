/** When a bundle was made, to the second, in UTC. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"

export const madeAtFlag = Flag.String("made-at").pipe(
  Flag.withMetavar("YYYY-MM-DDTHH:MM:SSZ"),
  Flag.withDescription(
    "制作时间（世界时），默认为现在；同样的内容、密钥和时间做成的报送包完全相同 · when it is made, in UTC; the same content, key and time are the same bytes"
  ),
  Flag.optional
)

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u

const inSeconds = (millis: number): string => new Date(millis).toISOString().replace(/\.\d{3}Z$/u, "Z")

/** Fails where what was given is no moment of the calendar. */
export const madeAtIn = (given: Option.Option<string>): Effect.Effect<string, Failure> =>
  Option.match(given, {
    onNone: () => Effect.map(Clock.currentTimeMillis, inSeconds),
    onSome: (text) => {
      const time = form.test(text) ? Date.parse(text) : Number.NaN
      // 2021-02-30 is taken for the second of March.
      if (!Number.isNaN(time) && inSeconds(time) === text) return Effect.succeed(text)
      return Effect.fail(
        new Failure({
          code: "invalid-date",
          explanation: {
            zh: `--made-at 的值“${text}”不是世界时的时刻，请按“2021-03-08T09:00:00Z”的形式书写。`,
            en: `--made-at cannot be "${text}": write a moment in UTC, such as 2021-03-08T09:00:00Z.`
          }
        })
      )
    }
  })
