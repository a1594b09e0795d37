/** Several files of one district and period, made one filing: what a letter states and what returns compute, side by side. */
import * as Result from "effect/Result"
import { type Filing, type FilingDistrict, FilingId } from "../domain/filing.ts"
import type { LetterReading } from "../domain/letter.ts"
import { OrganisationId } from "../domain/organisation.ts"
import { Period } from "../domain/period.ts"
import { filingOf } from "../filing/from-letter.ts"
import type { DepartmentReturns } from "./department-returns.ts"
import type { FilingReturn } from "./filing-file.ts"
import { joinedFacts, joinedRegister, type Registered } from "./joined-sources.ts"
import { errorAt, type ReturnProblem, wholeFile } from "./return-problem.ts"
import type { SchoolReturns } from "./school-returns.ts"

/** A letter that has been read. */
export interface LetterSource {
  readonly kind: "letter"
  readonly file: string
  readonly reading: LetterReading
}

export type FilingSource = LetterSource | SchoolReturns | DepartmentReturns | FilingReturn

export interface GatherOptions {
  /** The district by name (重庆市大渡口区); where it is left out a letter or a filing among the sources says it. */
  readonly district?: string | undefined
  /** "2020"; where it is left out a letter or a filing among the sources says it. */
  readonly period?: string | undefined
  /** In the order in which they are believed where they tell the same measure, letters before all others. */
  readonly sources: ReadonlyArray<FilingSource>
}

export interface GatheredFiling {
  readonly filing: Filing
  /** What is unlikely, but taken. */
  readonly queries: ReadonlyArray<ReturnProblem>
}

interface Part {
  readonly file: string
  readonly filing: Filing
}

/** A letter or a filing stands for itself; returns are of whatever district the rest is of. */
const wholeOf = (source: FilingSource, problems: Array<ReturnProblem>): Part | undefined => {
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

/** 重庆市大渡口区 and 大渡口区 are one district. */
const sameName = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

const districtOf = (
  given: string | undefined,
  parts: ReadonlyArray<Part>,
  problems: Array<ReturnProblem>
): FilingDistrict | undefined => {
  const [first] = parts
  for (const { file, filing } of parts) {
    const name = given ?? first?.filing.district.name ?? ""
    if (sameName(filing.district.name, name)) continue
    problems.push(
      errorAt("contradiction", wholeFile(file), {
        zh: `这是“${filing.district.name}”的材料，不是“${name}”的。一次只能汇总一个区县，请分开提交。`,
        en: `This is of ${filing.district.name}, not of ${name}. Gather one district at a time.`
      })
    )
  }
  if (first !== undefined) {
    const { district } = first.filing
    return given === undefined ? district : { ...district, place: `${given} ${district.place ?? ""}`.trim() }
  }
  if (given !== undefined && given.trim() !== "") {
    return { id: OrganisationId.make(given), name: given, place: given }
  }
  problems.push(
    errorAt("no-district", wholeFile("报表"), {
      zh: "报表没有写明是哪个区县。请注明区县名称，或与自评报告一并提交。",
      en: "The returns do not say of which district they are. Name the district, or hand its letter in with them."
    })
  )
  return undefined
}

const periodOf = (
  given: string | undefined,
  parts: ReadonlyArray<Part>,
  problems: Array<ReturnProblem>
): Period | undefined => {
  const told = given ?? parts[0]?.filing.period
  if (told === undefined || !/^\d{4}(\/\d{4}|-\d{2}-\d{2})?$/u.test(told)) {
    problems.push(
      errorAt("no-period", wholeFile("报表"), {
        zh: told === undefined ? "报表没有写明年度。请注明年度，如2020。" : `年度“${told}”应写作2020这样的四位数字。`,
        en:
          told === undefined
            ? "The returns name no year. Say which, such as 2020."
            : `"${told}" is no year such as 2020.`
      })
    )
    return undefined
  }
  const year = told.slice(0, 4)
  for (const { file, filing } of parts) {
    if (filing.period.slice(0, 4) === year) continue
    problems.push(
      errorAt("contradiction", wholeFile(file), {
        zh: `这是${filing.period.slice(0, 4)}年度的材料，不是${year}年度的。请分开提交。`,
        en: `This is of ${filing.period.slice(0, 4)}, not of ${year}. Gather one year at a time.`
      })
    )
  }
  return Period.make(told)
}

const registered = (source: FilingSource, filing: Filing | undefined, year: string): Registered => {
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
  sources
}: GatherOptions): Result.Result<GatheredFiling, ReadonlyArray<ReturnProblem>> => {
  const problems: Array<ReturnProblem> = []
  const ordered = [...sources].toSorted((a, b) => Number(b.kind === "letter") - Number(a.kind === "letter"))
  const wholes = ordered.map((source) => wholeOf(source, problems))
  const parts = wholes.flatMap((whole) => whole ?? [])
  const district = districtOf(named, parts, problems)
  const period = periodOf(dated, parts, problems)
  const year = period?.slice(0, 4) ?? ""
  const files = ordered.map((source, index) => registered(source, wholes[index]?.filing, year))
  const schools = joinedRegister(files, problems)
  const facts = joinedFacts(files, year, problems)
  const refused = problems.some(({ severity }) => severity === "error")
  if (refused || district === undefined || period === undefined) return Result.fail(problems)
  const gathered = parts.map(({ filing }) => filing)
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
    evidence: gathered.flatMap((each) => each.evidence)
  }
  const asked = sources.flatMap((source) => (source.kind === "letter" ? [] : source.queries))
  return Result.succeed({ filing, queries: [...asked, ...problems] })
}
