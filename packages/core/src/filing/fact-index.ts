/** The facts of a filing, found by measure: the district's own, and each school's part by part. */
import { tellsOf } from "./told-year.ts"
import type { Fact } from "../domain/fact.ts"
import type { Filing } from "../domain/filing.ts"
import { type School, stagesOfKind } from "../domain/school.ts"
import type { Stage } from "../domain/stage.ts"
import { type KnownFact, knownFact } from "./known-fact.ts"

/** One stage of one school, with what its return says. */
export interface SchoolPart {
  readonly school: School
  readonly stage: Stage
  readonly fact: (measure: string) => KnownFact | undefined
}

export interface FactIndex {
  readonly filing: Filing
  /** "2020". */
  readonly year: string
  /** The district's own fact of the year, the first of several. */
  readonly district: (measure: string) => KnownFact | undefined
  readonly parts: ReadonlyArray<SchoolPart>
}

/** A school year "2020/2021" reports on its first year's end; every other period begins with its year. */
export const yearOf = (filing: Filing): string => filing.period.slice(0, 4)

const once = <Value>(compute: (measure: string) => Value) => {
  const known = new Map<string, Value>()
  return (measure: string): Value => {
    if (!known.has(measure)) known.set(measure, compute(measure))
    return known.get(measure) as Value
  }
}

const partsOf = (filing: Filing, year: string): ReadonlyArray<SchoolPart> => {
  const bySchool = new Map<string, Array<Fact>>()
  for (const fact of filing.facts) {
    if (fact.organisation === null || !tellsOf(fact.measure, fact.period, year)) continue
    const facts = bySchool.get(fact.organisation)
    if (facts === undefined) bySchool.set(fact.organisation, [fact])
    else facts.push(fact)
  }
  return filing.schools.flatMap((school) => {
    const facts = bySchool.get(school.id) ?? []
    const stages = stagesOfKind[school.kind]
    return stages.map((stage): SchoolPart => {
      const byMeasure = new Map<string, Fact>()
      for (const fact of facts) {
        // What a school of one stage tells without naming it is of that stage; an answer of the whole school (封闭化管理)
        // holds of each stage. A number of the whole school is nobody's part of it.
        const own = fact.stage === stage || (fact.stage === null && (stages.length === 1 || fact.unit === "是否"))
        if (own && !byMeasure.has(fact.measure)) byMeasure.set(fact.measure, fact)
      }
      const fact = once((measure) => {
        const found = byMeasure.get(measure)
        return found === undefined ? undefined : knownFact(found)
      })
      return { school, stage, fact }
    })
  })
}

export const indexFacts = (filing: Filing): FactIndex => {
  const year = yearOf(filing)
  const byMeasure = new Map<string, Fact>()
  for (const fact of filing.facts) {
    if (fact.organisation !== null || byMeasure.has(fact.measure)) continue
    if (tellsOf(fact.measure, fact.period, year)) byMeasure.set(fact.measure, fact)
  }
  const district = once((measure) => {
    const fact = byMeasure.get(measure)
    return fact === undefined ? undefined : knownFact(fact)
  })
  return { filing, year, district, parts: partsOf(filing, year) }
}
