/** Whether a filing states what its letter tells. */
import { assess, type Fact, factIdOf, type Filing, filingOf, type Reading } from "@duxue/core"
import { factDifferencesOf, type ToldFact } from "./differences.ts"
import type { BundleDifference, BundleGravity } from "./verification.ts"

export interface ToldFacts {
  readonly differences: ReadonlyArray<BundleDifference>
  /** Facts of the letter that the filing neither states nor lets compute. */
  readonly alone: ReadonlyArray<Fact>
}

const states = ({ value, lower, upper, unit, qualifier }: Fact): string =>
  [value, lower, upper, unit, qualifier].join(" ")

/** Where it was read tells two places apart, not what they state. */
const withoutPlace = (fact: Fact): ToldFact => {
  const { measure, organisation, stage, period, value, lower, upper, unit, qualifier, step } = fact
  return { measure, organisation, stage, period, value, lower, upper, unit, qualifier, step }
}

const groupedById = (facts: ReadonlyArray<Fact>, { period }: Filing): ReadonlyMap<string, ReadonlyArray<Fact>> => {
  const grouped = new Map<string, Array<Fact>>()
  for (const fact of facts) {
    const id = factIdOf(fact, period)
    const same = grouped.get(id)
    if (same === undefined) grouped.set(id, [fact])
    else same.push(fact)
  }
  return grouped
}

/** Facts as figures that the file says to be computed of others, and that stand as they were written: no statements of the filing's. */
const isComputed = ({ bonds = [], figures }: Reading): ((fact: Fact) => boolean) => {
  const spans = new Set(
    bonds.flatMap(({ span, state, figure }) => {
      const own = figure === undefined ? undefined : figures[figure]
      return own === undefined || state !== "kept" || span.binding.kind === "fact" ? [] : [`${own.start}-${own.end}`]
    })
  )
  return ({ provenance }) => provenance.kind === "letter" && spans.has(provenance.span.join("-"))
}

/**
 * What the letter of a part called `part` tells, beside the filing. Facts that the filing has from that letter are the letter's to
 * the last word, and nothing of it is left out. Of a letter that was composed, whatever the filing states of the same is stated
 * alike, and what schools' returns come to agrees with it; what it computes of several figures is checked within the letter.
 */
export const toldFacts = (reading: Reading, filing: Filing, part: string, severity: BundleGravity): ToldFacts => {
  const told = filingOf(reading, part)?.facts ?? []
  const taken = filing.facts.filter(({ provenance }) => provenance.kind === "letter" && provenance.file === part)
  if (taken.length > 0) return { differences: factDifferencesOf(taken, told, filing, severity), alone: [] }
  const stated = groupedById(filing.facts, filing)
  const computed = isComputed(reading)
  const own = told.filter((fact) => !computed(fact))
  const known = own.filter((fact) => stated.has(factIdOf(fact, filing.period)))
  const unlike = known.filter((fact) => {
    const same = stated.get(factIdOf(fact, filing.period)) ?? []
    return !same.some((each) => states(each) === states(fact))
  })
  const others = own.filter((fact) => !stated.has(factIdOf(fact, filing.period)))
  const { reconciliations } = assess({ ...filing, facts: [...others, ...filing.facts] })
  const agreeing = new Map(reconciliations.map(({ measure, agrees }) => [measure, agrees]))
  const refuted = others.filter(({ measure }) => agreeing.get(measure) === false)
  const sent = unlike.flatMap((fact) => (stated.get(factIdOf(fact, filing.period)) ?? []).slice(0, 1))
  return {
    differences: factDifferencesOf(sent.map(withoutPlace), [...unlike, ...refuted].map(withoutPlace), filing, severity),
    alone: others.filter(({ measure }) => !agreeing.has(measure))
  }
}
