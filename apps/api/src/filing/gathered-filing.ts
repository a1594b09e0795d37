/** From the files of a request to the filing that they amount to, or the answer that says what is wrong with them. */
import { type Filing, type FilingSource, type GatheredFiling, gatherFiling, type ReturnProblem } from "@duxue/core"
import { readFilingFile } from "@duxue/documents"
import { Effect, Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { languageOf } from "../language.ts"
import { convertLegacy } from "../letter/convert-legacy.ts"
import { readingOf } from "../letter/reading-of.ts"
import { textTooLong, undecodable, withoutYear } from "../letter/sent-letter.ts"
import type { SubmittedFile } from "../letter/form-body.ts"
import type { Limits } from "../limits.ts"
import { respond } from "../problem/respond.ts"
import { worked } from "../capacity/worked.ts"
import type { FilingInput } from "./filing-input.ts"
import type { Whose } from "./whose.ts"

type Answered<A> = Result.Result<A, Response>

/** What a filing's JSON amounts to as files, each under the name that messages call it by. */
export const filesOf = ({ text, name, files = [], filing }: FilingInput): ReadonlyArray<SubmittedFile> => {
  const encoder = new TextEncoder()
  return [
    ...(text === undefined ? [] : [{ bytes: encoder.encode(text), name: name ?? "自评报告.txt" }]),
    ...files.map((file, index) => ({ bytes: encoder.encode(file.text), name: file.name ?? `files[${index}]` })),
    ...(filing === undefined ? [] : [{ bytes: encoder.encode(JSON.stringify(filing)), name: "filing.json" }])
  ]
}

/** All files together; each is read, and the first that cannot be is told of. `leave` names what of a workbook not to take. */
export const gathered = (
  c: Context<AppEnv>,
  files: ReadonlyArray<SubmittedFile>,
  whose: Whose,
  limits: Limits,
  leave: ReadonlyArray<string> = []
): Promise<Answered<GatheredFiling>> =>
  worked(
    c,
    Effect.gen(function* () {
      if (files.length === 0) return yield* Effect.fail(nothingSent(c))
      // One after another: side by side, all files of a request would stand in memory unpacked at once.
      const sources = yield* Effect.forEach(files, (file) => sourceOf(c, file, limits, leave))
      return yield* Effect.mapError(
        Effect.fromResult(gatherFiling({ district: null, ...whose, sources })),
        (problems) => wrong(c, problems)
      )
    })
  )

/** The same without what is unlikely in it, for those who ask what it comes to. */
export const gatheredFiling = async (...given: Parameters<typeof gathered>): Promise<Answered<Filing>> =>
  Result.map(await gathered(...given), ({ filing }) => filing)

const sourceOf = Effect.fnUntraced(function* (
  c: Context<AppEnv>,
  { bytes, name }: SubmittedFile,
  limits: Limits,
  leave: ReadonlyArray<string>
): Effect.fn.Return<FilingSource, Response> {
  const content = yield* Effect.mapError(
    readFilingFile(bytes, name, { maximumBytes: limits.bytes, leave, convert: convertLegacy }),
    (failure) => ("problems" in failure ? wrong(c, failure.problems) : undecodable(c, failure))
  )
  if (content.kind !== "letter") return content
  const { text } = content.document
  if (text.length > limits.characters) return yield* Effect.fail(textTooLong(c, text.length, limits))
  const reading = readingOf(content.document)
  if (reading.letter.year === null) return yield* Effect.fail(withoutYear(c, name))
  return { kind: "letter", file: name, reading }
})

const nothingSent = (c: Context<AppEnv>): Response =>
  respond(c, "invalid-request", {
    detail: {
      zh: "请求中没有材料：请给出 text、files 或 filing，表单则至少有一个名为 file 的文件。",
      en: "Nothing was sent: give text, files or filing; of a form at least one file named file."
    },
    place: { in: "body" }
  })

const wrong = (c: Context<AppEnv>, problems: ReadonlyArray<ReturnProblem>): Response => {
  const language = languageOf(c)
  const errors = problems.map(({ file, place, message }) => ({
    place: { in: "body" as const, name: file, ...(place === null ? {} : { at: place }) },
    detail: message[language]
  }))
  return respond(c, "malformed-return", {
    detail: {
      zh: `材料有 ${errors.length} 处问题，未予采用。请按 errors 逐项改正。`,
      en: `${errors.length} problems in what was sent; nothing was taken. See errors, one by one.`
    },
    ...(errors[0] === undefined ? {} : { place: errors[0].place }),
    errors
  })
}
