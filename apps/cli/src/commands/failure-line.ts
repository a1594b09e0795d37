import type { Language } from "@duxue/core"
import type { Failure } from "../failure.ts"
import { printable } from "../terminal/printable.ts"

/** What standard error says of a failure. */
export const failureLine = ({ explanation }: Failure, language: Language): string =>
  `${language === "zh" ? "错误：" : "error: "}${printable(explanation[language])}`
