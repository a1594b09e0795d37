/** A filing as it would be if some of its figures were others. */
import { Result } from "effect"
import type { Fact } from "../domain/fact.ts"
import type { Filing } from "../domain/filing.ts"
import { MeasureId } from "../domain/measure.ts"
import { OrganisationId } from "../domain/organisation.ts"
import { type School, stagesOfKind } from "../domain/school.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import type { Supposition, SuppositionError } from "../domain/what-if.ts"
import { nearestIds } from "../explain/nearest.ts"
import { yearOf } from "../filing/fact-index.ts"
import { tellsOf } from "../filing/told-year.ts"
import { findMeasure, measures } from "../measures/index.ts"
import { parseDecimal } from "../quantity/rational.ts"

const asked = (near: ReadonlyArray<string>) =>
  near.length === 0
    ? { zh: "。", en: "." }
    : { zh: `；是否指${near.join("、")}？`, en: `; did you mean ${near.join(", ")}?` }

const unknownMeasure = (index: number, measure: string): SuppositionError => {
  const near = nearestIds(measure, measures)
  const ask = asked(near)
  return {
    _tag: "UnknownMeasure",
    index,
    measure,
    near,
    message: { zh: `没有指标项“${measure}”${ask.zh}`, en: `No measure "${measure}"${ask.en}` }
  }
}

const unknownSchool = (index: number, organisation: string, schools: ReadonlyArray<School>): SuppositionError => {
  const near = nearestIds(
    organisation,
    schools.map(({ id, name }) => ({ id, title: { zh: name, en: name } }))
  )
  const ask = asked(near)
  return {
    _tag: "UnknownSchool",
    index,
    organisation,
    near,
    message: {
      zh: `学校名册中没有“${organisation}”${ask.zh}`,
      en: `No school "${organisation}" in the register${ask.en}`
    }
  }
}

const unknownStage = (index: number, school: School, stage: Stage | null): SuppositionError => {
  const stages = stagesOfKind[school.kind]
  const titles = {
    zh: stages.map((each) => stageTitles[each].zh).join("、"),
    en: stages.map((each) => stageTitles[each].en).join(", ")
  }
  return {
    _tag: "UnknownStage",
    index,
    organisation: school.id,
    stage,
    stages,
    message:
      stage === null
        ? { zh: `${school.name}设有${titles.zh}，请指明学段。`, en: `${school.name} has ${titles.en}: name the stage.` }
        : {
            zh: `${school.name}没有${stageTitles[stage].zh}，只设${titles.zh}。`,
            en: `${school.name} has no ${stageTitles[stage].en} part, only ${titles.en}.`
          }
  }
}

const wrongLevel = (index: number, measure: string, level: "district" | "school", title: string): SuppositionError => ({
  _tag: "WrongLevel",
  index,
  measure,
  level,
  message:
    level === "school"
      ? { zh: `“${title}”由学校填报，请指明学校。`, en: `"${measure}" is a school's: name the school.` }
      : { zh: `“${title}”是区县指标项，不属于某一所学校。`, en: `"${measure}" is the district's, not a school's.` }
})

const errorOf = (
  { measure, organisation, stage, value }: Supposition,
  index: number,
  filing: Filing
): SuppositionError | undefined => {
  const entry = findMeasure(measure)
  if (entry === undefined) return unknownMeasure(index, measure)
  if (parseDecimal(value) === undefined) {
    const message = { zh: `“${value}”不是十进制数。`, en: `"${value}" is not a decimal number.` }
    return { _tag: "MalformedValue", index, value, message }
  }
  const level = organisation === null ? "district" : "school"
  if (entry.level !== level) return wrongLevel(index, measure, entry.level, entry.title.zh)
  if (organisation === null) return undefined
  const school = filing.schools.find(({ id }) => id === organisation)
  if (school === undefined) return unknownSchool(index, organisation, filing.schools)
  const stages = stagesOfKind[school.kind]
  const named = stage === null ? stages.length === 1 : stages.includes(stage)
  return named ? undefined : unknownStage(index, school, stage)
}

const placeOf = ({ measure, organisation, stage }: Pick<Supposition, "measure" | "organisation" | "stage">): string =>
  JSON.stringify([measure, organisation, stage])

const factOf = ({ measure, organisation, value }: Supposition, stage: Stage | null): Fact => ({
  measure: MeasureId.make(measure),
  organisation: organisation === null ? null : OrganisationId.make(organisation),
  stage,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: findMeasure(measure)?.unit ?? "",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "supposed" }
})

/**
 * The filing with every supposed figure in place of what it told; what it told of another year stays. Fails with every
 * supposition that cannot be made. The district's figure supposed goes before what the returns come to.
 */
export const suppose = (
  filing: Filing,
  suppositions: ReadonlyArray<Supposition>
): Result.Result<Filing, ReadonlyArray<SuppositionError>> => {
  const errors: Array<SuppositionError> = []
  const supposed = new Map<string, Fact>()
  const singleStage = new Map<string, Stage>(
    filing.schools.flatMap(({ id, kind }) => {
      const [stage, ...others] = stagesOfKind[kind]
      return stage === undefined || others.length > 0 ? [] : [[id, stage] as const]
    })
  )
  // What a school of one stage tells without naming it is of that stage.
  const stageOf = ({ organisation, stage }: Pick<Supposition, "organisation" | "stage">): Stage | null =>
    organisation === null ? null : (stage ?? singleStage.get(organisation) ?? null)
  for (const [index, supposition] of suppositions.entries()) {
    const error = errorOf(supposition, index, filing)
    const stage = stageOf(supposition)
    const place = placeOf({ ...supposition, stage })
    if (error !== undefined) errors.push(error)
    else if (supposed.has(place)) {
      const { measure } = supposition
      const title = findMeasure(measure)?.title.zh ?? measure
      const message = { zh: `“${title}”假设了两次。`, en: `"${measure}" is supposed twice.` }
      errors.push({ _tag: "RepeatedSupposition", index, measure, message })
    } else supposed.set(place, factOf(supposition, stage))
  }
  if (errors.length > 0) return Result.fail(errors)
  const year = yearOf(filing)
  const kept = filing.facts.filter(
    (fact) => !supposed.has(placeOf({ ...fact, stage: stageOf(fact) })) || !tellsOf(fact.measure, fact.period, year)
  )
  return Result.succeed({ ...filing, facts: [...supposed.values(), ...kept] })
}
