/** What the figures of one school can hardly be together. Unlikely is asked, not refused: a register has its reasons. */
import type { Fact } from "../domain/fact.ts"
import type { School } from "../domain/school.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import { findMeasure, type MeasureName } from "../measures/index.ts"
import { add, compare, decimal, type Rational, toDecimal, zero } from "../quantity/rational.ts"
import { queryAt, type ReturnProblem } from "./return-problem.ts"
import { titleInReturn } from "./measure-headings.ts"

type SchoolMeasure = Extract<MeasureName, `school-${string}`>

/** A part never exceeds its whole. */
const parts: ReadonlyArray<readonly [SchoolMeasure, SchoolMeasure]> = [
  ["school-full-time-teachers", "school-staff"],
  ["school-teachers-above-required-degree", "school-full-time-teachers"],
  ["school-backbone-teachers", "school-full-time-teachers"],
  ["school-pe-teachers", "school-full-time-teachers"],
  ["school-music-teachers", "school-full-time-teachers"],
  ["school-art-teachers", "school-full-time-teachers"],
  ["school-teachers-senior-title", "school-full-time-teachers"],
  ["school-teachers-intermediate-title", "school-full-time-teachers"],
  ["school-certified-teachers", "school-full-time-teachers"],
  ["school-rotated-teachers", "school-rotation-eligible-teachers"],
  ["school-rotated-backbone-teachers", "school-rotated-teachers"],
  ["school-boarders", "school-pupils"],
  ["school-new-entrants", "school-pupils"],
  ["school-migrant-children", "school-pupils"],
  ["school-left-behind-children", "school-pupils"],
  ["school-disabled-children", "school-pupils"],
  ["school-teaching-area", "school-building-area"],
  ["school-classes", "school-pupils"],
  ["school-largest-class-pupils", "school-pupils"]
]

const named = (prefix: string, ends: ReadonlyArray<string>): ReadonlyArray<string> => ends.map((end) => prefix + end)

const grades = (first: number, last: number): ReadonlyArray<string> =>
  Array.from({ length: last - first + 1 }, (_, index) => `grade-${first + index}`)
const kindergartenYears = ["lower", "middle", "upper", "mixed"].map((year) => `kindergarten-${year}`)

/** Figures that together are another, where all of them are told. */
const sums: ReadonlyArray<readonly [ReadonlyArray<string>, SchoolMeasure]> = [
  ...[grades(1, 6), grades(7, 9), grades(10, 12), kindergartenYears].flatMap((years) => [
    [named("school-pupils-", years), "school-pupils"] as const,
    [named("school-classes-", years), "school-classes"] as const
  ]),
  [named("school-classes-", ["up-to-45", "46-to-50", "51-to-55", "56-to-65", "66-and-more"]), "school-classes"]
]

interface Part {
  readonly school: School
  readonly stage: Stage | null
  readonly facts: ReadonlyMap<string, Fact>
}

const partsOf = (schools: ReadonlyArray<School>, facts: ReadonlyArray<Fact>): ReadonlyArray<Part> => {
  const known = new Map(schools.map((school) => [school.id, school]))
  const found = new Map<string, { school: School; stage: Stage | null; facts: Map<string, Fact> }>()
  for (const fact of facts) {
    const school = fact.organisation === null ? undefined : known.get(fact.organisation)
    if (school === undefined || fact.period !== null) continue
    const key = `${school.id} ${fact.stage ?? ""}`
    const part = found.get(key) ?? { school, stage: fact.stage, facts: new Map<string, Fact>() }
    part.facts.set(fact.measure, fact)
    found.set(key, part)
  }
  return [...found.values()]
}

const titleOf = (measure: string): { readonly zh: string; readonly en: string } => {
  const found = findMeasure(measure)
  return found === undefined ? { zh: measure, en: measure } : { zh: titleInReturn(found), en: found.title.en }
}

const queryOf = ({ school, stage }: Part, fact: Fact, zh: string, en: string): ReturnProblem => {
  const { provenance } = fact
  const at = provenance.kind === "return" ? provenance.place : null
  const file = provenance.kind === "return" ? provenance.file : school.name
  const part = stage === null ? { zh: "", en: "" } : { zh: stageTitles[stage].zh, en: ` (${stageTitles[stage].en})` }
  const place = { file, at, words: { zh: at === null ? "" : `（${at}）`, en: at ?? "" } }
  return queryAt("implausible", place, {
    zh: `“${school.name}”${part.zh}${zh}请核对。`,
    en: `"${school.name}"${part.en}: ${en} Check them.`
  })
}

const valueOf = (fact: Fact | undefined): Rational | undefined =>
  fact === undefined || fact.value === null ? undefined : decimal(fact.value)

const partAboveWhole = (part: Part): ReadonlyArray<ReturnProblem> =>
  parts.flatMap(([lesser, whole]) => {
    const fact = part.facts.get(lesser)
    const value = valueOf(fact)
    const limit = valueOf(part.facts.get(whole))
    if (fact === undefined || value === undefined || limit === undefined || compare(value, limit) <= 0) return []
    const [one, other] = [titleOf(lesser), titleOf(whole)]
    const [is, at] = [toDecimal(value), toDecimal(limit)]
    return [
      queryOf(part, fact, `${one.zh}${is}多于${other.zh}${at}，`, `${one.en} ${is} is more than ${other.en} ${at}.`)
    ]
  })

const sumApart = (part: Part): ReadonlyArray<ReturnProblem> =>
  sums.flatMap(([terms, whole]) => {
    const fact = part.facts.get(whole)
    const told = valueOf(fact)
    const values = terms.map((term) => valueOf(part.facts.get(term)))
    if (fact === undefined || told === undefined || values.some((value) => value === undefined)) return []
    const total = values.reduce<Rational>((sum, value) => add(sum, value ?? zero), zero)
    if (compare(total, told) === 0) return []
    const title = titleOf(whole)
    const [is, at] = [toDecimal(total), toDecimal(told)]
    return [
      queryOf(
        part,
        fact,
        `分项（${titleOf(terms[0] ?? "").zh}等${terms.length}项）合计${is}，与${title.zh}${at}不等，`,
        `its ${terms.length} parts ("${titleOf(terms[0] ?? "").en}" and so on) sum up to ${is}, not to ${title.en} ${at}.`
      )
    ]
  })

/** Every pair and every sum that cannot well be so, school by school. */
export const implausibilities = (
  schools: ReadonlyArray<School>,
  facts: ReadonlyArray<Fact>
): ReadonlyArray<ReturnProblem> =>
  partsOf(schools, facts).flatMap((part) => [...partAboveWhole(part), ...sumApart(part)])
