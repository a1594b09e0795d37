/** Returns of schools and departments as JSON. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import { type School, stagesOfKind } from "../domain/school.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import { decodeShape } from "./decode-shape.ts"
import { departmentFacts, type DepartmentReturns, namedMeasure, repeatedMeasures } from "./department-returns.ts"
import { implausibilities } from "./plausibility.ts"
import { DepartmentReturnsFile, type ReturnValue, SchoolReturnsFile } from "./return-files.ts"
import { returnFact } from "./return-fact.ts"
import { errorAt, jsonPlace, type Place, type ReturnProblem } from "./return-problem.ts"
import type { SchoolReturns } from "./school-returns.ts"
import { onlyStageOf } from "./stage-of-measure.ts"

/** A figure as the text of a cell; "" where it is missing. */
export const textOfValue = (value: ReturnValue | undefined): string => {
  if (value === null || value === undefined) return ""
  if (typeof value === "boolean") return value ? "1" : "0"
  return String(value)
}

/** Schools that are registered twice. */
export const repeatedSchools = (
  file: string,
  schools: ReadonlyArray<School>,
  key = "schools"
): ReadonlyArray<ReturnProblem> => {
  const seen = new Map<string, number>()
  return schools.flatMap(({ id }, index) => {
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, index)
      return []
    }
    return [
      errorAt("repeated-school", jsonPlace(file, [key, index, "id"]), {
        zh: `学校编号“${id}”与 $.${key}[${first}] 重复。一所学校只登记一次；不是同一所的，请更正编号。`,
        en: `The id "${id}" is that of $.${key}[${first}] too. Register a school once, or correct the id.`
      })
    ]
  })
}

/** The stage that a part is of, or why it can be of none. */
export const stageOfPart = (
  school: School,
  stage: Stage | null | undefined,
  place: Place
): Result.Result<Stage, ReturnProblem> => {
  const stages = stagesOfKind[school.kind]
  const titles = stages.map((each) => stageTitles[each])
  const [only] = stages
  if (stage === null || stage === undefined) {
    if (stages.length === 1 && only !== undefined) return Result.succeed(only)
    return Result.fail(
      errorAt("missing-cell", place, {
        zh: `“${school.name}”有多个学段，请注明学段：${titles.map(({ zh }) => zh).join("、")}。`,
        en: `"${school.name}" has several stages. Say which is meant: ${stages.join(", ")}.`
      })
    )
  }
  if (stages.includes(stage)) return Result.succeed(stage)
  return Result.fail(
    errorAt("wrong-stage", place, {
      zh: `“${school.name}”没有${stageTitles[stage].zh}学段，应为${titles.map(({ zh }) => zh).join("、")}。`,
      en: `"${school.name}" has no stage ${stage}, but ${stages.join(", ")}.`
    })
  )
}

/** A figure of a grade that its stage does not have. */
export const outOfStage = (measure: string, stage: Stage, place: Place): ReadonlyArray<ReturnProblem> => {
  const only = onlyStageOf(measure)
  if (only === undefined || only === stage) return []
  return [
    errorAt("wrong-stage", place, {
      zh: `${stageTitles[stage].zh}不填此项（此项属${stageTitles[only].zh}）。请移到相应学段，或删去。`,
      en: `This is of the ${stageTitles[only].en} stage, not of ${stageTitles[stage].en}. Move it to that stage, or remove it.`
    })
  ]
}

type ReturnedSchool = SchoolReturnsFile["schools"][number]

const registeredSchool = ({ id, name, kind, ownership, inclusive, area }: ReturnedSchool): School => ({
  id,
  name,
  kind,
  ownership,
  area,
  ...(inclusive === undefined ? {} : { inclusive })
})

const schoolFacts = (
  file: string,
  entry: ReturnedSchool,
  index: number,
  problems: Array<ReturnProblem>
): ReadonlyArray<Fact> => {
  const told = new Set<Stage>()
  return entry.parts.flatMap((part, number) => {
    const path = ["schools", index, "parts", number]
    const place = jsonPlace(file, path)
    const stage = stageOfPart(entry, part.stage, place)
    if (Result.isFailure(stage)) {
      problems.push(stage.failure)
      return []
    }
    if (told.has(stage.success)) {
      problems.push(
        errorAt("school-told-twice", place, {
          zh: `“${entry.name}”${stageTitles[stage.success].zh}重复填报。请删去一处。`,
          en: `"${entry.name}" reports its stage ${stage.success} twice. Remove one.`
        })
      )
    }
    told.add(stage.success)
    const subject = { organisation: entry.id, stage: stage.success, period: null }
    return Object.entries(part.values).flatMap(([name, value]) => {
      const at = jsonPlace(file, [...path, "values", name])
      const named = namedMeasure(name, "school", at)
      if (Result.isFailure(named)) {
        problems.push(named.failure)
        return []
      }
      const text = textOfValue(value)
      if (text === "") return []
      const { measure, unit } = named.success
      problems.push(...outOfStage(measure.id, stage.success, at))
      const fact = returnFact(text, measure, subject, at, unit)
      if (Result.isSuccess(fact)) return [fact.success]
      problems.push(fact.failure)
      return []
    })
  })
}

/** Reads `{ kind: "school-returns", schools }`. Fails with everything that is wrong; then nothing is taken. */
export const readSchoolReturns = (
  json: unknown,
  file: string
): Result.Result<SchoolReturns, ReadonlyArray<ReturnProblem>> => {
  const decoded = decodeShape(SchoolReturnsFile, json, file)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  const schools = decoded.success.schools.map(registeredSchool)
  const problems = [...repeatedSchools(file, schools)]
  const facts = decoded.success.schools.flatMap((entry, index) => schoolFacts(file, entry, index, problems))
  if (problems.length > 0) return Result.fail(problems)
  return Result.succeed({ kind: "school-returns", file, schools, facts, queries: implausibilities(schools, facts) })
}

/** Reads `{ kind: "department-returns", values }`. Fails with everything that is wrong; then nothing is taken. */
export const readDepartmentReturns = (
  json: unknown,
  file: string
): Result.Result<DepartmentReturns, ReadonlyArray<ReturnProblem>> => {
  const decoded = decodeShape(DepartmentReturnsFile, json, file)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  const problems: Array<ReturnProblem> = []
  const entries = decoded.success.values.flatMap((entry, index) => {
    const place = jsonPlace(file, ["values", index])
    const named = namedMeasure(entry.measure, "district", jsonPlace(file, ["values", index, "measure"]))
    if (Result.isFailure(named)) {
      problems.push(named.failure)
      return []
    }
    const at = (key: "value" | "prior") => [textOfValue(entry[key]), jsonPlace(file, ["values", index, key])] as const
    const { measure } = named.success
    const unit = entry.unit ?? named.success.unit
    return [departmentFacts({ measure, unit, place, value: at("value"), prior: at("prior") }, problems)]
  })
  problems.push(...repeatedMeasures(entries))
  if (problems.length > 0) return Result.fail(problems)
  return Result.succeed({
    kind: "department-returns",
    file,
    facts: entries.flatMap(({ facts }) => facts),
    priorFacts: entries.flatMap(({ priorFacts }) => priorFacts),
    queries: []
  })
}
