import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { decodeDocument } from "../../src/index.ts"

export interface Outcome {
  /** The text that was read, or the code and the reason of the refusal. */
  readonly text?: string
  readonly code?: string
  readonly reason?: string | undefined
  readonly milliseconds: number
}

/** What becomes of a file; a defect, which is no answer, is thrown. */
export const outcomeOf = async (bytes: Uint8Array, file: string): Promise<Outcome> => {
  const started = performance.now()
  const exit = await Effect.runPromiseExit(Effect.result(decodeDocument(bytes, file)))
  const milliseconds = performance.now() - started
  if (Exit.isFailure(exit)) throw new Error(`${file}: ${Cause.pretty(exit.cause)}`)
  const result = exit.value
  if (result._tag === "Success") return { text: result.success.text, milliseconds }
  const { failure } = result
  return { code: failure.code, reason: "reason" in failure ? failure.reason : undefined, milliseconds }
}

/** No file may hold up who opens it longer, on a machine that does other things as well. */
export const MOST_MILLISECONDS = 15_000
