/** From files to what they report: a letter, returns or a filing, or all of one district together. */
import {
  type Bilingual,
  type Filing,
  type FilingSource,
  gatherFiling,
  type Reading,
  type ReturnProblem
} from "@duxue/core"
import { type DecodedDocument, readFilingFile } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Failure } from "../failure.ts"
import { convertLegacy } from "../letters/convert-legacy.ts"
import { findLetters } from "../letters/find-letters.ts"
import { documentFailure, nameOf, readBytes } from "../letters/read-letter.ts"
import { readingOf } from "../letters/reading-of.ts"
import { writeError } from "../output/standard-streams.ts"
import { LanguageSetting } from "../settings.ts"
import { printable } from "../terminal/printable.ts"
import { filings } from "./find-filings.ts"
import type { Whose } from "./whose.ts"

/** A letter as it was read, and the document that holds it. */
export interface LetterFound {
  readonly kind: "letter"
  readonly file: string
  readonly document: DecodedDocument
  readonly reading: Reading
  readonly bytes: Uint8Array
}

/** What one file brings. */
export type SourceFound = LetterFound | Exclude<FilingSource, { readonly kind: "letter" }>

/** What one file brings; a letter is read for what it says. */
const sourceIn = Effect.fnUntraced(function* (
  file: string,
  leave: ReadonlyArray<string>
): Effect.fn.Return<SourceFound, Failure> {
  const bytes = yield* readBytes(file)
  const content = yield* Effect.mapError(
    readFilingFile(bytes, nameOf(file), { leave, convert: convertLegacy }),
    (failure) => ("problems" in failure ? wrong(failure.code, failure.problems) : documentFailure(failure))
  )
  if (content.kind !== "letter") return content
  const { document } = content
  return { kind: "letter", file: nameOf(file), document, reading: readingOf(document), bytes }
})

/**
 * What the files bring. Each is read, and all that is wrong with any of them is told at once. `leave` are the cells, rows
 * and sheets of workbooks that are not taken.
 */
export const sourcesIn = Effect.fnUntraced(function* (
  files: ReadonlyArray<string>,
  leave: ReadonlyArray<string> = []
): Effect.fn.Return<ReadonlyArray<SourceFound>, Failure> {
  const outcomes = yield* Effect.forEach(files, (file) => Effect.result(sourceIn(file, leave)))
  const failures = outcomes.flatMap((each) => (Result.isFailure(each) ? [each.failure] : []))
  const [first, ...others] = failures
  if (first !== undefined) return yield* others.length === 0 ? first : several(failures)
  return outcomes.flatMap((each) => (Result.isSuccess(each) ? [each.success] : []))
})

/** What was found, as one filing. */
export const filingFrom = Effect.fnUntraced(function* (sources: ReadonlyArray<SourceFound>, whose: Whose = {}) {
  const undated = sources.filter((source) => source.kind === "letter" && source.reading.letter.year === null)
  const [first, ...others] = undated.map(({ file }) => withoutYear(file))
  if (first !== undefined) return yield* others.length === 0 ? first : several([first, ...others])
  const gathered = gatherFiling({ district: null, ...whose, sources })
  if (Result.isFailure(gathered)) return yield* wrong("malformed-return", gathered.failure)
  yield* tellQueries(gathered.success.queries)
  return gathered.success.filing satisfies Filing
})

/** The files as one filing. */
export const gather = Effect.fnUntraced(function* (files: ReadonlyArray<string>, whose: Whose = {}) {
  return yield* filingFrom(yield* sourcesIn(files), whose)
})

/** All that was named, as the filing of one district. */
export const gatherNamed = Effect.fnUntraced(function* (named: ReadonlyArray<string>, whose: Whose = {}) {
  const { files } = yield* findLetters(named, filings)
  return yield* gather(files, whose)
})

/** What is unlikely is taken, and said on standard error. */
const tellQueries = Effect.fnUntraced(function* (queries: ReadonlyArray<ReturnProblem>) {
  const language = yield* LanguageSetting
  for (const { message } of queries) {
    yield* writeError(`${language === "zh" ? "疑问：" : "query: "}${printable(message[language])}`)
  }
})

const inOrder = (a: ReturnProblem, b: ReturnProblem): number =>
  Number(a.severity === "query") - Number(b.severity === "query")

/** Every problem of a file, the errors first. */
export const wrong = (code: string, problems: ReadonlyArray<ReturnProblem>): Failure => {
  const [only, ...others] = problems.toSorted(inOrder).map(({ message }) => message)
  if (only !== undefined && others.length === 0) return new Failure({ code, explanation: hinted(problems, only) })
  return new Failure({
    code,
    explanation: hinted(problems, {
      zh: `“${filesOf(problems)}”有 ${problems.length} 处问题，未予采用，请逐处改正：`,
      en: `"${filesOf(problems)}": ${problems.length} problems; nothing was taken:`
    }),
    details: problems.toSorted(inOrder).map(({ message }) => message)
  })
}

const filesOf = (problems: ReadonlyArray<ReturnProblem>): string =>
  [...new Set(problems.map(({ file }) => file))].join("、")

/** Returns do not date themselves: whoever runs this says of which year they are, or the letter beside them does. */
const hinted = (problems: ReadonlyArray<ReturnProblem>, text: Bilingual): Bilingual =>
  problems.some(({ code }) => code === "no-period")
    ? {
        zh: `${text.zh}（加 --period 2020 写明；或者连同自评报告一起给出，assess 须加 --together）`,
        en: `${text.en} (Add --period 2020, or give the letter with it; assess then needs --together.)`
      }
    : text

const several = (failures: ReadonlyArray<Failure>): Failure =>
  new Failure({
    code: failures[0]?.code ?? "failed",
    explanation: {
      zh: `有 ${failures.length} 个文件不能采用：`,
      en: `${failures.length} files cannot be taken:`
    },
    details: failures.flatMap(({ explanation, details }) => details ?? [explanation])
  })

export const withoutYear = (file: string): Failure =>
  new Failure({
    code: "no-year",
    explanation: {
      zh: `“${file}”没有写明报告年度，无法确定适用哪一年的标准。请检查标题（如“关于2020年履行教育职责情况的自查自评报告”）。`,
      en: `"${file}" does not say of which year it reports, so that no day's law can judge it: look at its title.`
    }
  })
