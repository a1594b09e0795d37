/** A filing taken apart into what can be changed, signed, returned and answered by itself. */
import { canonicalJson } from "../canonical-json.ts"
import { type Content, ContentId, type ContentKind } from "../domain/content.ts"
import type { Fact } from "../domain/fact.ts"
import { coordinatesOf, FactId, factIdOf } from "../domain/fact-id.ts"
import type { Filing } from "../domain/filing.ts"
import type { OrganisationId } from "../domain/organisation.ts"
import { findMeasure } from "../measures/index.ts"

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. Core brings none of its own: who calls it has a better one. */
export type HashText = (text: string) => string

/**
 * Every thing of the filing once, in the filing's order. A figure's hash is of what it states; where it was read is no part
 * of that, so that the same figure from a corrected file is still the one that was signed. Offsets are left out likewise.
 */
export const contentOf = (filing: Filing, hash: HashText): ReadonlyArray<Content> => {
  const seen = new Map<string, number>()
  const content = (
    kind: ContentKind,
    name: string,
    says: unknown,
    items: ReadonlyArray<number> = [],
    school: OrganisationId | null = null
  ): Content => {
    const id = `${kind}:${idText(name)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return {
      id: ContentId.make(count === 1 ? id : `${id}~${count}`),
      kind,
      items,
      school,
      hash: hash(canonicalJson(says))
    }
  }
  return [
    ...filing.facts.map((fact) =>
      content("fact", factIdOf(fact, filing.period), stated(fact), itemsOf(fact), fact.organisation)
    ),
    ...filing.schools.map((school) => content("school", school.id, school, [], school.id)),
    ...filing.statements.map(({ kind, polarity, subject, item }) =>
      content("statement", `${kind} ${subject}`, { kind, polarity, subject }, item === null ? [] : [item])
    ),
    ...filing.documents.map(({ title, number, year }) => content("document", title, { title, number, year })),
    ...filing.problems.map((problem) => content("problem", problem.id, problem)),
    ...filing.commitments.map(({ due, subject }) => content("commitment", subject, { due, subject })),
    ...(filing.narratives ?? []).map(({ place, text }) =>
      content("narrative", String(place), { place, text }, typeof place === "number" ? [place] : [])
    ),
    ...filing.evidence.map(({ sha256, name }) => content("evidence", sha256, { sha256, name }))
  ]
}

/** An id has no blanks, and `~` tells those of one name apart. */
const idText = (name: string): string => name.replaceAll(/[\s%~]/gu, encodeURIComponent).replaceAll("~", "%7E")

const stated = ({ measure, organisation, stage, period, value, lower, upper, unit, qualifier, step }: Fact) => ({
  measure,
  organisation,
  stage,
  period,
  value,
  lower,
  upper,
  unit,
  qualifier,
  step
})

const itemsOf = ({ measure }: Pick<Fact, "measure">): ReadonlyArray<number> =>
  findMeasure(measure)?.items.map(({ item }) => item) ?? []

/** Whose a figure would be that the filing does not tell: what is returned because nothing was said. */
export const belongingOf = (id: ContentId): Pick<Content, "items" | "school"> => {
  if (!id.startsWith("fact:")) return { items: [], school: null }
  const { measure, organisation } = coordinatesOf(FactId.make(id.slice("fact:".length)))
  return { items: itemsOf({ measure }), school: organisation }
}
