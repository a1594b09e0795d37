/** What several files tell, put together, and where they contradict each other. */
import type { Fact } from "../domain/fact.ts"
import type { School } from "../domain/school.ts"
import { knownFact } from "../filing/known-fact.ts"
import { tellsOf } from "../filing/told-year.ts"
import { findMeasure } from "../measures/index.ts"
import * as Interval from "../quantity/interval.ts"
import { errorAt, queryAt, type ReturnProblem, wholeFile } from "./return-problem.ts"

/** What one file contributes to the register and the facts. */
export interface Registered {
  readonly file: string
  readonly schools: ReadonlyArray<School>
  readonly facts: ReadonlyArray<Fact>
}

const sameSchool = (a: School, b: School): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.ownership === b.ownership &&
  a.inclusive === b.inclusive &&
  a.area === b.area

/** One register of all files. A school may stand in several (each contact sends an own part), but alike. */
export const joinedRegister = (
  files: ReadonlyArray<Registered>,
  problems: Array<ReturnProblem>
): ReadonlyArray<School> => {
  const known = new Map<string, { readonly school: School; readonly file: string }>()
  for (const { file, schools } of files) {
    for (const school of schools) {
      const first = known.get(school.id)
      if (first === undefined) known.set(school.id, { school, file })
      else if (!sameSchool(first.school, school)) {
        problems.push(
          errorAt("repeated-school", wholeFile(file), {
            zh: `学校编号“${school.id}”（${school.name}）与“${first.file}”中的登记（${first.school.name}）不一致。请核对编号、名称、类别、办学性质和城乡。`,
            en: `The school "${school.id}" (${school.name}) is registered differently in "${first.file}" (${first.school.name}). Compare id, name, kind, ownership and area.`
          })
        )
      }
    }
  }
  return [...known.values()].map(({ school }) => school)
}

interface Told {
  readonly fact: Fact
  readonly file: string
}

const differ = ({ fact, file }: Told, first: Told): ReturnProblem => {
  const at = fact.provenance.kind === "return" ? fact.provenance.place : null
  const place = { file, at, words: { zh: at === null ? "" : ` ${at}`, en: at ?? "" } }
  const title = findMeasure(fact.measure)?.title ?? { zh: fact.measure, en: fact.measure }
  const school = fact.organisation === null ? "" : `“${fact.organisation}”`
  const [is, was] = [fact.value ?? "", first.fact.value ?? ""]
  // A letter is what is examined: that it says otherwise than a return is found, not refused.
  const stated = first.fact.provenance.kind === "letter"
  return (stated ? queryAt : errorAt)("contradiction", place, {
    zh: stated
      ? `${title.zh}填报为${is}，自评报告写为“${first.fact.provenance.quote}”（${was}）。请核对哪个正确。`
      : `${school}${title.zh}填报为${is}，而“${first.file}”填报为${was}。请核对后保留一个。`,
    en: stated
      ? `${title.en} is ${is} here, and "${first.fact.provenance.quote}" (${was}) in the letter. Find out which is right.`
      : `${school} ${title.en} is ${is} here and ${was} in "${first.file}". Find out which is right and keep one.`
  })
}

/**
 * The facts of all files in their order. What two returns tell alike is told once, and unlike is refused; what a letter
 * tells stands beside what a return does, so that the two can be held against each other. `year` is the filing's.
 */
export const joinedFacts = (
  files: ReadonlyArray<Registered>,
  year: string,
  problems: Array<ReturnProblem>
): ReadonlyArray<Fact> => {
  const known = new Map<string, Told>()
  const facts: Array<Fact> = []
  for (const { file, facts: told } of files) {
    for (const fact of told) {
      const period = tellsOf(fact.measure, fact.period, year) ? "" : fact.period
      const key = [fact.organisation ?? "", fact.stage ?? "", period, fact.measure].join(" ")
      const first = known.get(key)
      if (first === undefined) known.set(key, { fact, file })
      const letter = fact.provenance.kind === "letter" || first?.fact.provenance.kind === "letter"
      if (first === undefined || first.file === file || letter) facts.push(fact)
      if (first === undefined || first.file === file || fact.provenance.kind === "letter") continue
      const agree = letter
        ? Interval.overlaps(knownFact(first.fact).interval, knownFact(fact).interval)
        : first.fact.value === fact.value
      if (!agree) problems.push(differ({ fact, file }, first))
    }
  }
  return facts
}
