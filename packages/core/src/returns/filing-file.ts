/** A filing as a file, in full or as short as somebody writes it by hand. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import { type Filing, type FilingDistrict, FilingId } from "../domain/filing.ts"
import { OrganisationId } from "../domain/organisation.ts"
import type { School } from "../domain/school.ts"
import type { Stage } from "../domain/stage.ts"
import type { Measure } from "../domain/measure.ts"
import { findMeasure } from "../measures/index.ts"
import { parseDecimal, toDecimal } from "../quantity/rational.ts"
import { decodeShape } from "./decode-shape.ts"
import { namedMeasure } from "./department-returns.ts"
import { readNarratives } from "./narratives.ts"
import { implausibilities } from "./plausibility.ts"
import { type FactDraft, FilingFile } from "./return-files.ts"
import { exactFact, type FactSubject, returnFact } from "./return-fact.ts"
import { errorAt, jsonPlace, type Place, type ReturnProblem } from "./return-problem.ts"
import { outOfStage, repeatedSchools, stageOfPart, textOfValue } from "./returns-json.ts"

/** A filing as read, with what is unlikely about it. */
export interface FilingReturn {
  readonly kind: "filing"
  readonly file: string
  readonly filing: Filing
  readonly queries: ReadonlyArray<ReturnProblem>
}

/**
 * What a letter states stands as it was written, 43.2人 a class and 3阶 too: whether that can be so is for the checks of the letter
 * to say, which has been read already.
 */
const statedFact = (text: string, measure: Measure, subject: FactSubject, place: Place) => {
  const stated = parseDecimal(text)
  return stated === undefined
    ? returnFact(text, measure, subject, place)
    : Result.succeed(exactFact(toDecimal(stated, 30), measure, subject, place))
}

/** What the file itself says of a fact, over what follows from its value. */
const overridden = (fact: Fact, draft: FactDraft): Fact => ({
  ...fact,
  lower: draft.lower === undefined ? fact.lower : draft.lower,
  upper: draft.upper === undefined ? fact.upper : draft.upper,
  unit: draft.provenance?.kind === "letter" ? (draft.unit ?? fact.unit) : fact.unit,
  qualifier: draft.qualifier ?? fact.qualifier,
  step: draft.step ?? fact.step,
  provenance: draft.provenance ?? fact.provenance
})

/** A fact that bounds a value without naming one: 180—1330, 30余. */
const openFact = (draft: FactDraft, fact: Omit<Fact, "value" | "lower" | "upper" | "qualifier" | "step">): Fact => ({
  ...fact,
  value: null,
  lower: draft.lower ?? null,
  upper: draft.upper ?? null,
  qualifier: draft.qualifier ?? "range",
  step: draft.step ?? "0"
})

const subjectOf = (
  file: string,
  index: number,
  draft: FactDraft,
  schools: ReadonlyMap<string, School>
): Result.Result<{ readonly organisation: OrganisationId | null; readonly stage: Stage | null }, ReturnProblem> => {
  const { organisation } = draft
  if (organisation === null || organisation === undefined) {
    return Result.succeed({ organisation: null, stage: draft.stage ?? null })
  }
  const school = schools.get(organisation)
  if (school === undefined) {
    return Result.fail(
      errorAt("unknown-school", jsonPlace(file, ["facts", index, "organisation"]), {
        zh: `学校名录中没有编号“${organisation}”。请在 schools 中补登记，或更正编号。`,
        en: `No school "${organisation}" is registered. Add it under "schools", or correct the id.`
      })
    )
  }
  return Result.map(stageOfPart(school, draft.stage, jsonPlace(file, ["facts", index, "stage"])), (stage) => ({
    organisation: school.id,
    stage
  }))
}

/** Nothing where a draft says nothing: `{ measure, value: null }`. */
const factOf = (
  file: string,
  index: number,
  draft: FactDraft,
  schools: ReadonlyMap<string, School>
): Result.Result<ReadonlyArray<Fact>, ReadonlyArray<ReturnProblem>> => {
  const subject = subjectOf(file, index, draft, schools)
  const level = Result.isSuccess(subject) && subject.success.organisation === null ? "district" : "school"
  const named = namedMeasure(draft.measure, level, jsonPlace(file, ["facts", index, "measure"]))
  if (Result.isFailure(subject)) return Result.fail([subject.failure])
  if (Result.isFailure(named)) return Result.fail([named.failure])
  const { measure, unit } = named.success
  const place = jsonPlace(file, ["facts", index, "value"])
  const of = { ...subject.success, period: draft.period ?? null }
  const text = textOfValue(draft.value)
  if (text === "") {
    const told = draft.qualifier !== undefined || draft.lower !== undefined || draft.upper !== undefined
    const provenance = draft.provenance ?? { kind: "return" as const, file, place: place.at ?? "$" }
    const fact = { ...of, measure: measure.id, unit: draft.unit ?? measure.unit, provenance }
    return Result.succeed(told ? [openFact(draft, fact)] : [])
  }
  const stage = of.stage
  const misplaced = of.organisation === null || stage === null ? [] : outOfStage(measure.id, stage, place)
  const fact =
    draft.provenance?.kind === "letter"
      ? statedFact(text, measure, of, place)
      : returnFact(text, measure, of, place, draft.unit ?? unit)
  if (Result.isFailure(fact)) return Result.fail([fact.failure, ...misplaced])
  return misplaced.length > 0 ? Result.fail(misplaced) : Result.succeed([overridden(fact.success, draft)])
}

const districtOf = (district: FilingFile["district"]): FilingDistrict => {
  const draft = typeof district === "string" ? { name: district } : district
  const place = draft.place === undefined ? draft.name : draft.place
  return { id: OrganisationId.make(draft.id ?? draft.name), name: draft.name, place }
}

/** The `Filing` that a file holds. Fails with everything that is wrong; then nothing is taken. */
export const readFiling = (json: unknown, file: string): Result.Result<FilingReturn, ReadonlyArray<ReturnProblem>> => {
  const decoded = decodeShape(FilingFile, json, file)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  const draft = decoded.success
  const schools = draft.schools ?? []
  const byId = new Map(schools.map((school) => [school.id as string, school]))
  const problems = [...repeatedSchools(file, schools)]
  if (draft.id === "") {
    problems.push(errorAt("missing-cell", jsonPlace(file, ["id"]), { zh: "编号为空。", en: "The id is empty." }))
  }
  const district = districtNamed(draft.district, file, problems)
  const seen = new Map<string, number>()
  const facts = (draft.facts ?? []).flatMap((each, index) => {
    const read = factOf(file, index, each, byId)
    if (Result.isFailure(read)) {
      problems.push(...read.failure)
      return []
    }
    problems.push(...read.success.flatMap((fact) => toldTwice(file, index, fact, seen)))
    return read.success
  })
  const narratives = readNarratives(file, draft.narratives ?? [], problems)
  if (problems.length > 0 || district === undefined) return Result.fail(problems)
  const filing: Filing = {
    id: FilingId.make(draft.id ?? `${district.name}-${draft.period}`),
    district,
    period: draft.period,
    schools,
    facts,
    statements: draft.statements ?? [],
    documents: draft.documents ?? [],
    problems: draft.problems ?? [],
    commitments: draft.commitments ?? [],
    evidence: draft.evidence ?? [],
    ...(narratives.length === 0 ? {} : { narratives })
  }
  return Result.succeed({ kind: "filing", file, filing, queries: implausibilities(schools, facts) })
}

const districtNamed = (
  district: FilingFile["district"],
  file: string,
  problems: Array<ReturnProblem>
): FilingDistrict | undefined => {
  const name = typeof district === "string" ? district : district.name
  if (name.trim() !== "") return districtOf(district)
  problems.push(
    errorAt("no-district", jsonPlace(file, ["district"]), { zh: "未填写区县名称。", en: "The district has no name." })
  )
  return undefined
}

/** A letter may say a figure twice; a return says it once. */
const toldTwice = (
  file: string,
  index: number,
  fact: Fact,
  seen: Map<string, number>
): ReadonlyArray<ReturnProblem> => {
  if (fact.provenance.kind === "letter") return []
  const key = [fact.organisation ?? "", fact.stage ?? "", fact.period ?? "", fact.measure].join(" ")
  const first = seen.get(key)
  seen.set(key, first ?? index)
  if (first === undefined) return []
  const title = findMeasure(fact.measure)?.title ?? { zh: fact.measure, en: fact.measure }
  return [
    errorAt("contradiction", jsonPlace(file, ["facts", index]), {
      zh: `“${title.zh}”与 $.facts[${first}] 重复填报。请只保留一处。`,
      en: `"${title.en}" is told at $.facts[${first}] already. Keep one of the two.`
    })
  ]
}
