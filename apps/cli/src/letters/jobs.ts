/** How many letters are examined at once. */
import { availableParallelism } from "node:os"
import * as Effect from "effect/Effect"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"

export const jobsFlag = Flag.Int("jobs").pipe(
  Flag.withAlias("j"),
  Flag.withMetavar("N"),
  Flag.withDescription(
    "多份报告时同时处理几份，默认等于处理器数；1 为逐份处理 · how many letters at once; by default as many as processors"
  ),
  Flag.optional
)

/** Another thread takes about as long to start as so many letters take to check. */
const worthAnotherThread = 24

const notPositive = new Failure({
  code: "jobs-not-positive",
  explanation: {
    zh: "--jobs 须为正整数，例如：--jobs 2。",
    en: "--jobs takes a whole number from 1 up, as in --jobs 2."
  }
})

/** So many threads for so many files; 1 where all is done in this one. */
export const jobsFor = (files: number, wanted: Option.Option<number>): Effect.Effect<number, Failure> => {
  if (Option.isSome(wanted)) {
    return wanted.value < 1 ? Effect.fail(notPositive) : Effect.succeed(Math.min(wanted.value, files))
  }
  return Effect.succeed(Math.max(1, Math.min(availableParallelism(), Math.floor(files / worthAnotherThread))))
}
