import type { Bilingual } from "@duxue/core"
import type * as CliError from "effect/cli/CliError"

const suggested = (suggestions: ReadonlyArray<string>): Bilingual =>
  suggestions.length === 0
    ? { zh: "", en: "" }
    : { zh: `（是不是 ${suggestions.join("、")}？）`, en: ` (did you mean ${suggestions.join(", ")}?)` }

/** What is wrong with a command line, in both languages: `--lang` may be the very thing that was mistyped. */
export const invocationError = (error: CliError.NonShowHelpErrors): Bilingual => {
  switch (error._tag) {
    case "UnrecognizedOption": {
      const { zh, en } = suggested(error.suggestions)
      return { zh: `没有 ${error.option} 这个选项${zh}`, en: `There is no option ${error.option}${en}` }
    }
    case "UnknownSubcommand": {
      const { zh, en } = suggested(error.suggestions)
      return { zh: `没有 ${error.subcommand} 这个命令${zh}`, en: `There is no command ${error.subcommand}${en}` }
    }
    case "MissingOption":
      return { zh: `缺少选项 --${error.option}`, en: `The option --${error.option} is missing` }
    case "MissingArgument":
      return { zh: `缺少参数 ${error.argument}`, en: `The argument ${error.argument} is missing` }
    case "UnexpectedArgument":
      return {
        zh: `多余的参数：${error.arguments.join("、")}`,
        en: `Unexpected arguments: ${error.arguments.join(", ")}`
      }
    case "InvalidValue": {
      const name = error.kind === "flag" ? `--${error.option}` : error.option
      // The library writes choices as in TypeScript: "text" | "json".
      const expected = error.expected
        .replace(/^Expected:?\s*/, "")
        .replaceAll('"', "")
        .split(" | ")
      return {
        zh: `${name} 的值“${error.value}”无效，应为：${expected.join("、")}`,
        en: `${name} cannot be "${error.value}"; expected ${expected.join(", ")}`
      }
    }
    case "DuplicateOption":
    case "ValidationError":
    case "UserError":
      return { zh: error.message, en: error.message }
  }
}
