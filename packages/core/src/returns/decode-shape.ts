/** Holds parsed JSON against a schema and tells everything that is out of shape, each at its path. */
import * as Result from "effect/Result"
import { type Schema, SchemaIssue, SchemaParser } from "effect"
import { errorAt, jsonPlace, type ReturnProblem } from "./return-problem.ts"

const nouns: Readonly<Record<string, string>> = {
  String: "文本",
  Number: "数字",
  Boolean: "是否值（true 或 false）",
  Null: "null",
  Arrays: "列表",
  Objects: "对象"
}

const chinese: SchemaIssue.LeafHook = (issue) => {
  switch (issue._tag) {
    case "MissingKey":
      return "缺少此项，请补上。"
    case "UnexpectedKey":
      return "没有此项，请删去或更正名称。"
    case "InvalidType":
    case "InvalidValue":
    case "Forbidden":
    case "OneOf": {
      const noun = "ast" in issue ? nouns[issue.ast._tag] : undefined
      return noun === undefined ? "取值不合要求。" : `应为${noun}。`
    }
  }
}

const english: SchemaIssue.LeafHook = (issue) => {
  switch (issue._tag) {
    case "MissingKey":
      return "it is missing. Add it."
    case "UnexpectedKey":
      return "there is no such key. Remove it, or correct its name."
    case "InvalidType":
    case "InvalidValue":
    case "Forbidden":
    case "OneOf":
      return `${SchemaIssue.defaultLeafHook(issue)}.`
  }
}

const inChinese = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: chinese,
  checkHook: () => "取值不合格式要求。"
})
const inEnglish = SchemaIssue.makeFormatterStandardSchemaV1({ leafHook: english })

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey =>
  typeof segment === "object" ? segment.key : segment

/** The value that `schema` makes of parsed JSON, called `file`; unknown keys are refused. */
export const decodeShape = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  json: unknown,
  file: string
): Result.Result<S["Type"], ReadonlyArray<ReturnProblem>> => {
  const decoded = SchemaParser.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(json)
  if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
  const told = inEnglish(decoded.failure).issues
  return Result.fail(
    inChinese(decoded.failure).issues.map(({ path, message }, index) =>
      errorAt("malformed-shape", jsonPlace(file, (path ?? []).map(keyOf)), {
        zh: message,
        en: told[index]?.message ?? "it is out of shape."
      })
    )
  )
}
