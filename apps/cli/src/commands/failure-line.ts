import type { Language } from "@duxue/core"
import type { Failure } from "../failure.ts"
import { printable } from "../terminal/printable.ts"

/** What standard error says of a failure: a line, and one more for each of its details. */
export const failureLine = ({ explanation, details = [] }: Failure, language: Language): string =>
  [
    `${language === "zh" ? "错误：" : "error: "}${printable(explanation[language])}`,
    ...details.map((detail) => `  · ${printable(detail[language])}`)
  ].join("\n")
