/** What stands behind a number of a composed letter: its facts, and the page that explains it. */
import {
  type Bilingual,
  type BoundFigure,
  coordinatesOf,
  type Fact,
  type FactId,
  factIdOf,
  type Filing,
  findMeasure,
  findMetric,
  findStandard,
  leavesOf,
  policyOf
} from "@duxue/core"

export interface FigureSource {
  readonly kind: BoundFigure["binding"]["kind"]
  readonly title: Bilingual
  /** Of a standard, the document that sets it. */
  readonly basis: Bilingual | undefined
  /** What the number is, or is computed from; none where it is added up from the returns of schools, or counted. */
  readonly facts: ReadonlyArray<Fact>
  /** Whether schools returned what it is added up from. */
  readonly fromSchools: boolean
  /** The page that shows how it is computed and judged. */
  readonly href: string | undefined
}

const named = (words: string): Bilingual => ({ zh: words, en: words })

const factsOf = (filing: Filing, id: FactId): ReadonlyArray<Fact> =>
  filing.facts.filter((fact) => factIdOf(fact, filing.period) === id)

const ofFact = (filing: Filing, id: FactId, kind: "fact" | "change"): FigureSource => {
  const { measure, organisation } = coordinatesOf(id)
  const facts = factsOf(filing, id)
  const title = findMeasure(measure)?.title ?? named(measure)
  const school = filing.schools.find((each) => each.id === organisation)
  return {
    kind,
    title: school === undefined ? title : { zh: `${school.name}：${title.zh}`, en: `${school.name}: ${title.en}` },
    basis: undefined,
    facts,
    fromSchools: facts.length === 0 && filing.schools.length > 0,
    href: school === undefined ? undefined : `/schools/${encodeURIComponent(school.id)}`
  }
}

const ofMetric = (filing: Filing, id: string, school: string | undefined): FigureSource => {
  const metric = findMetric(id)
  const measures = metric === undefined ? [] : leavesOf(metric.formula)
  const facts = filing.facts.filter(
    ({ measure, organisation }) => organisation === (school ?? null) && measures.includes(measure)
  )
  return {
    kind: "metric",
    title: metric?.title ?? named(id),
    basis: undefined,
    facts,
    fromSchools: facts.length === 0 && filing.schools.length > 0,
    href: metric === undefined ? undefined : `/metrics/${encodeURIComponent(id)}`
  }
}

/** `undefined` of nothing that this release knows: a letter may come from a later one. */
export const sourceOf = ({ binding }: Pick<BoundFigure, "binding">, filing: Filing): FigureSource | undefined => {
  switch (binding.kind) {
    case "fact":
      return ofFact(filing, binding.fact, "fact")
    case "change": {
      const now = ofFact(filing, binding.now, "change")
      return { ...now, facts: [...now.facts, ...factsOf(filing, binding.before)] }
    }
    case "metric":
      return ofMetric(filing, binding.metric, binding.school)
    case "standard": {
      const standard = findStandard(binding.standard)
      const policy = policyOf(binding.standard)
      if (standard === undefined || policy === undefined) return undefined
      return {
        kind: "standard",
        title: standard.requirement,
        basis: policy.title,
        facts: [],
        fromSchools: false,
        href: `/policies/${encodeURIComponent(policy.id)}`
      }
    }
    case "count":
      return {
        kind: "count",
        title: named(binding.of),
        basis: undefined,
        facts: [],
        fromSchools: false,
        href: undefined
      }
  }
}
