import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { ExitCode, Failure } from "../failure.ts"
import { writeFile } from "../output/atomic-file.ts"
import { writeOut } from "../output/standard-streams.ts"
import { document } from "../render/json/bodies.ts"
import type { Page } from "../render/text/page.ts"
import { pageFor } from "../settings.ts"

interface Body {
  readonly format: "text" | "json"
  readonly output: Option.Option<string>
  readonly body: unknown
  /** Lines without their ends. */
  readonly text: (page: Page) => ReadonlyArray<string>
}

/** One body, as JSON or for a reader at a terminal, to standard output or into the file of `-o`. */
export const writeBody = Effect.fnUntraced(function* ({ format, output, body, text }: Body) {
  const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
  const content = format === "json" ? document(body) : [...text(page), ""].join("\n")
  const written: Effect.Effect<void, Failure> = Option.match(output, {
    onNone: () => Effect.asVoid(writeOut(content)),
    onSome: (path) => writeFile(path, (append) => append(content))
  })
  yield* written
  const code: ExitCode = 0
  return code
})
