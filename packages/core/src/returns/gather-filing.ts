/** Several files of one district and period, made one filing: what a letter states and what returns compute, side by side. */
import * as Result from "effect/Result"
import { type Filing, FilingId } from "../domain/filing.ts"
import type { LetterReading } from "../domain/letter.ts"
import { Period } from "../domain/period.ts"
import { filingOf } from "../filing/from-letter.ts"
import type { DepartmentReturns } from "./department-returns.ts"
import type { FilingReturn } from "./filing-file.ts"
import { joinedFacts, joinedRegister, type Registered } from "./joined-sources.ts"
import { errorAt, type ReturnProblem, wholeFile } from "./return-problem.ts"
import type { SchoolReturns } from "./school-returns.ts"
import { districtOf, type Part, periodOf } from "./subject.ts"
import type { WorkbookReturns } from "./workbook-returns.ts"

/** A letter that has been read. */
export interface LetterSource {
  readonly kind: "letter"
  readonly file: string
  readonly reading: LetterReading
}

export type FilingSource = LetterSource | SchoolReturns | DepartmentReturns | WorkbookReturns | FilingReturn

/** A source that is not several. */
type SingleSource = Exclude<FilingSource, WorkbookReturns>

const singles = (sources: ReadonlyArray<FilingSource>): ReadonlyArray<SingleSource> =>
  sources.flatMap((source): ReadonlyArray<SingleSource> =>
    source.kind === "workbook-returns" ? source.returns : [source]
  )

export interface GatherOptions {
  /**
   * The district by name (重庆市大渡口区); where it is left out a letter or a filing among the sources says it; null where
   * it may also stay unnamed (`unnamedDistrict`), to be judged by the nationwide standards.
   */
  readonly district?: string | null | undefined
  /** "2020"; where it is left out a letter or a filing among the sources says it, then `date`, then the files' names. */
  readonly period?: string | undefined
  /** The day whose law will judge; its year is that of returns which nothing else dates. */
  readonly date?: string | undefined
  /** In the order in which they are believed where they tell the same measure, letters before all others. */
  readonly sources: ReadonlyArray<FilingSource>
}

export interface GatheredFiling {
  readonly filing: Filing
  /** What is unlikely, but taken. */
  readonly queries: ReadonlyArray<ReturnProblem>
}

/** A letter or a filing stands for itself; returns are of whatever district the rest is of. */
const wholeOf = (source: SingleSource, problems: Array<ReturnProblem>): Part | undefined => {
  if (source.kind === "filing") return source
  if (source.kind !== "letter") return undefined
  const filing = filingOf(source.reading, source.file)
  if (filing !== undefined) return { file: source.file, filing }
  problems.push(
    errorAt("no-period", wholeFile(source.file), {
      zh: "报告没有写明年度，无法与报表合并。请在标题或正文中写明年度。",
      en: "The letter names no year, so that returns cannot be held against it. State the year in its title or text."
    })
  )
  return undefined
}

const registered = (source: SingleSource, filing: Filing | undefined, year: string): Registered => {
  switch (source.kind) {
    case "school-returns":
      return source
    case "department-returns": {
      const prior = source.priorFacts.map((fact) => ({ ...fact, period: Period.make(String(Number(year) - 1)) }))
      return { file: source.file, schools: [], facts: [...source.facts, ...prior] }
    }
    case "letter":
    case "filing":
      return { file: source.file, schools: filing?.schools ?? [], facts: filing?.facts ?? [] }
  }
}

/**
 * One filing of all sources. What a letter states comes first, so that it is held against what the returns come to.
 * Fails with every contradiction between the files; then nothing is taken.
 */
export const gatherFiling = ({
  district: named,
  period: dated,
  date,
  sources
}: GatherOptions): Result.Result<GatheredFiling, ReadonlyArray<ReturnProblem>> => {
  const problems: Array<ReturnProblem> = []
  const ordered = singles(sources).toSorted((a, b) => Number(b.kind === "letter") - Number(a.kind === "letter"))
  const wholes = ordered.map((source) => wholeOf(source, problems))
  const parts = wholes.flatMap((whole) => whole ?? [])
  const signed = ordered.flatMap((source) =>
    "whose" in source && source.whose !== undefined ? [{ file: source.file, whose: source.whose }] : []
  )
  const subject = { district: named, period: dated, date, files: sources.map(({ file }) => file), signed }
  const district = districtOf(subject, parts, problems)
  const period = periodOf(subject, parts, problems)
  const year = period?.slice(0, 4) ?? ""
  const files = ordered.map((source, index) => registered(source, wholes[index]?.filing, year))
  const schools = joinedRegister(files, problems)
  const facts = joinedFacts(files, year, problems)
  const refused = problems.some(({ severity }) => severity === "error")
  if (refused || district === undefined || period === undefined) return Result.fail(problems)
  const gathered = parts.map(({ filing }) => filing)
  const narratives = gathered.flatMap((each) => each.narratives ?? [])
  const [only] = gathered
  const filing: Filing = {
    id: gathered.length === 1 && only !== undefined ? only.id : FilingId.make(`${district.name}-${period}`),
    district,
    period,
    schools,
    facts,
    statements: gathered.flatMap((each) => each.statements),
    documents: gathered.flatMap((each) => each.documents),
    problems: gathered.flatMap((each) => each.problems),
    commitments: gathered.flatMap((each) => each.commitments),
    evidence: gathered.flatMap((each) => each.evidence),
    ...(narratives.length === 0 ? {} : { narratives })
  }
  const asked = sources.flatMap((source) => (source.kind === "letter" ? [] : source.queries))
  return Result.succeed({ filing, queries: [...asked, ...problems] })
}
