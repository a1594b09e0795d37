import type { Bilingual } from "@duxue/core"
import * as Data from "effect/Data"
import * as Runtime from "effect/Runtime"

/**
 * Why a command, or one file of it, could not be done: a code for scripts, and words for whoever typed it. `details` are
 * the things wrong with one file, where all of them are told at once.
 */
export class Failure extends Data.TaggedError("Failure")<{
  readonly code: string
  readonly explanation: Bilingual
  readonly details?: ReadonlyArray<Bilingual>
}> {
  override readonly message = this.explanation.zh
}

/** 0: no errors in the letters. 1: errors found. 2: the command, or one of its files, could not be run. */
export type ExitCode = 0 | 1 | 2

/** Ends the process with a code other than 0; everything has been said already. */
export class Ended extends Data.TaggedError("Ended")<{ readonly code: ExitCode }> {
  override readonly [Runtime.errorExitCode] = this.code
  override readonly [Runtime.errorReported] = false
}
