/** JSON with errors that say where. */
import { errorAt, type ReturnProblem } from "@duxue/core"
import * as Result from "effect/Result"
import type { Json } from "./leave/leave-json.ts"

/** Line and column of an offset, both from one. */
const lineOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split("\n")
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 }
}

/** Where an engine's message says that parsing stopped; V8 gives an offset, others give line and column. */
const stoppedAt = (message: string, text: string) => {
  const offset = /position (\d+)/u.exec(message)?.[1]
  if (offset !== undefined) return lineOf(text, Number(offset))
  const match = /line (\d+) column (\d+)/u.exec(message)
  if (match !== null) return { line: Number(match[1]), column: Number(match[2]) }
  return /end of (?:JSON|data|input)/iu.test(message) ? lineOf(text, text.length) : undefined
}

export const readJson = (text: string, file: string): Result.Result<Json, ReadonlyArray<ReturnProblem>> => {
  try {
    return Result.succeed(JSON.parse(text) as Json)
  } catch (error) {
    const at = stoppedAt(error instanceof Error ? error.message : "", text)
    const words =
      at === undefined
        ? { zh: "", en: "" }
        : { zh: `第${at.line}行第${at.column}个字符`, en: `line ${at.line}, character ${at.column}` }
    return Result.fail([
      errorAt(
        "malformed-json",
        { file, at: at === undefined ? null : `${at.line}:${at.column}`, words },
        {
          zh: "不是有效的 JSON（多为缺少引号、逗号或括号，或多了一个逗号）。请更正后重新提交。",
          en: "This is no valid JSON: a quotation mark, a comma or a bracket is missing, or a comma is one too many. Correct it and try again."
        }
      )
    ])
  }
}
