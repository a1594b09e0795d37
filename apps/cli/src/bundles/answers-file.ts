/** The notes by which a district answers the queries of its letter: a list in JSON. */
import { QueryAnswer } from "@duxue/core"
import { Schema, SchemaIssue } from "effect"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Failure } from "../failure.ts"
import { readJson } from "../filings/read-json.ts"

const decode = Schema.decodeUnknownResult(Schema.Array(QueryAnswer), { errors: "all", onExcessProperty: "error" })
const told = SchemaIssue.makeFormatterStandardSchemaV1()

const placeOf = (path: SchemaIssue.Issue): ReadonlyArray<string> =>
  told(path).issues.map(({ path: at = [], message }) => {
    const place = at.map((each) => {
      const key = typeof each === "object" ? each.key : each
      return typeof key === "number" ? `[${key}]` : `.${String(key)}`
    })
    return `$${place.join("")}: ${message}`
  })

/** Fails with every place where the file is not such a list. */
export const answersIn = Effect.fnUntraced(function* (
  file: string
): Effect.fn.Return<ReadonlyArray<QueryAnswer>, Failure> {
  const decoded = decode(yield* readJson(file))
  if (Result.isSuccess(decoded)) return decoded.success
  return yield* new Failure({
    code: "malformed-notes",
    explanation: {
      zh: `“${file}”不是疑点说明的列表。应为 JSON 列表，每项有 finding（疑点标识）、note（说明）、by（何人）、at（何时）：`,
      en: `"${file}" is no list of notes. It must be a JSON list of objects with finding (its key), note, by and at:`
    },
    details: placeOf(decoded.failure.issue).map((place) => ({ zh: place, en: place }))
  })
})
