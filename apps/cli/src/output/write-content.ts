/** One whole content to where it belongs: the file of `-o`, or standard output. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"
import type { Output } from "../render/writer.ts"
import { writeFile } from "./atomic-file.ts"
import { writeOut } from "./standard-streams.ts"

/** Bytes are for files and other programs: a terminal would show signs, and might take some for orders. */
export const writeContent = (content: Output, output: Option.Option<string>): Effect.Effect<void, Failure> => {
  if (Option.isSome(output)) return writeFile(output.value, (append) => append(content))
  const refused = typeof content === "string" ? Effect.void : refuseTerminal(output)
  return Effect.andThen(refused, Effect.asVoid(writeOut(content)))
}

/** Fails where bytes would be shown on a screen. */
export const refuseTerminal = (output: Option.Option<string>): Effect.Effect<void, Failure> =>
  Option.isNone(output) && process.stdout.isTTY ? Effect.fail(binaryAtTerminal) : Effect.void

const binaryAtTerminal = new Failure({
  code: "binary-at-terminal",
  explanation: {
    zh: "这种格式不能在终端显示。请用 -o 指明要写入的文件，例如：-o 报告.docx，或者用 > 写入文件。",
    en: "This format cannot be shown at a terminal: name a file with -o, as in -o letter.docx, or redirect with >."
  }
})
