/** A filing where a letter is asked for: the letter that is composed of it, so that its facts are read and checked. */
import { compose } from "@duxue/core"
import { type DecodedDocument, decodeDocument, readFilingFile, writeHtml } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Failure } from "../failure.ts"
import { wrong } from "../filings/read-filing.ts"
import { documentFailure, nameOf } from "./read-letter.ts"

/** By which what was read is not known at all: that it is no letter says more. */
const unknown: ReadonlySet<string> = new Set(["unknown-kind", "no-header", "malformed-json", "malformed-csv"])

/** `undefined` where the file is no filing: returns by themselves make no letter. */
export const letterOfFiling = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  file: string
): Effect.fn.Return<DecodedDocument | undefined, Failure> {
  const name = nameOf(file)
  const read = yield* Effect.result(readFilingFile(bytes, name))
  if (Result.isFailure(read)) {
    const { failure } = read
    if (!("problems" in failure) || failure.problems.some(({ code }) => unknown.has(code))) return undefined
    return yield* wrong(failure.code, failure.problems)
  }
  const content = read.success
  if (content.kind !== "filing") return undefined
  const page = new TextEncoder().encode(writeHtml(compose(content.filing, {})))
  return yield* Effect.mapError(decodeDocument(page, `${name}.html`), documentFailure)
})
