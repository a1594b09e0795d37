/** Which format is meant: the one that was named, else the one that the name of the file tells. */
import { extname } from "node:path"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"

const synonyms: Readonly<Record<string, string>> = { htm: "html", markdown: "md", jsonl: "ndjson" }

/** By the ending of a file's name; `undefined` where it tells none of `formats`. */
export const formatByName = <Format extends string>(
  output: Option.Option<string>,
  formats: ReadonlyArray<Format>
): Format | undefined => {
  const extension = extname(Option.getOrElse(output, () => ""))
    .slice(1)
    .toLowerCase()
  const meant = synonyms[extension] ?? extension
  return formats.find((format) => format === meant)
}

/** Fails where neither says which. */
export const chooseFormat = <Format extends string>(
  named: Option.Option<Format>,
  output: Option.Option<string>,
  formats: ReadonlyArray<Format>
): Effect.Effect<Format, Failure> => {
  const format = Option.getOrUndefined(named) ?? formatByName(output, formats)
  return format === undefined ? Effect.fail(unknown(output, formats)) : Effect.succeed(format)
}

const unknown = (output: Option.Option<string>, formats: ReadonlyArray<string>): Failure => {
  const [zh, en] = Option.match(output, {
    onNone: () => ["没有写明格式", "No format is named"],
    onSome: (path) => [`从“${path}”看不出格式`, `"${path}" does not tell the format`]
  })
  return new Failure({
    code: "no-format",
    explanation: {
      zh: `${zh}。请用 --to 写明：${formats.join("、")}；或者让 -o 的文件名以它结尾，例如：-o 报告.${formats[0] ?? ""}。`,
      en: `${en}: name it with --to (${formats.join(", ")}), or let the file of -o end in it, as in -o letter.${formats[0] ?? ""}.`
    }
  })
}
