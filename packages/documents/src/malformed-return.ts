import type { ReturnProblem } from "@duxue/core"
import * as Data from "effect/Data"

/** The file was understood to be a return or a filing, and is wrong; every problem names its place and the remedy. */
export class MalformedReturn extends Data.TaggedError("MalformedReturn")<{
  readonly file: string
  readonly problems: ReadonlyArray<ReturnProblem>
}> {
  readonly code = "malformed-return"
  readonly explanation = {
    zh: this.problems.map(({ message }) => message.zh).join("\n"),
    en: this.problems.map(({ message }) => message.en).join("\n")
  }
  override readonly message = this.explanation.zh
}
