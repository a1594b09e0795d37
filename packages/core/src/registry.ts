/** Sections, items, measures, metrics, policies and standards, joined once. Nothing else looks anything up. */
import type { Expectation } from "./domain/expectation.ts"
import type { Item } from "./domain/item.ts"
import type { Measure } from "./domain/measure.ts"
import type { Metric } from "./domain/metric.ts"
import type { Policy, Standard } from "./domain/policy.ts"
import type { Section, SectionId } from "./domain/section.ts"
import { expectations } from "./expectations/index.ts"
import { measures } from "./measures/index.ts"
import { metrics } from "./metrics/index.ts"
import { policies } from "./policies/policies.generated.ts"
import { items, sections } from "./sections/index.ts"

/** Every standard with the policy that sets it. */
const standardPolicies: ReadonlyMap<string, Policy> = new Map(
  policies.flatMap((policy) => policy.standards.map((standard) => [standard.id, policy] as const))
)

export const standards: ReadonlyArray<Standard> = policies.flatMap((policy) => policy.standards)

const sectionsById: ReadonlyMap<string, Section> = new Map(sections.map((section) => [section.id, section]))
const itemsByNumber: ReadonlyMap<number, Item> = new Map(items.map((each) => [each.number, each]))
const standardsById: ReadonlyMap<string, Standard> = new Map(standards.map((standard) => [standard.id, standard]))
const policiesById: ReadonlyMap<string, Policy> = new Map(policies.map((policy) => [policy.id, policy]))
const expectationsById: ReadonlyMap<string, Expectation> = new Map(expectations.map((each) => [each.id, each]))

export const findSection = (id: string): Section | undefined => sectionsById.get(id)

/** By its number in the 2021 outline. */
export const findItem = (number: number): Item | undefined => itemsByNumber.get(number)

export const findStandard = (id: string): Standard | undefined => standardsById.get(id)

export const findPolicy = (id: string): Policy | undefined => policiesById.get(id)

export const findExpectation = (id: string): Expectation | undefined => expectationsById.get(id)

/** The policy that sets a standard. */
export const policyOf = (standard: string): Policy | undefined => standardPolicies.get(standard)

const nationwide = "全国"

/** 重庆市 is 重庆 in prose, 宁夏回族自治区 is 宁夏. */
const shortName = (region: string): string => region.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/, "")

/**
 * The standards that bind in a place: those of the whole country, and those of a province or city that `place` names.
 * `place` is any text that says where (重庆市大渡口区人民政府办公室); null where nobody knows, which leaves the nationwide ones.
 */
export const standardsIn = (place: string | null): ReadonlyArray<Standard> => {
  const binding = policies.filter(({ region }) => region === nationwide || place?.includes(shortName(region)) === true)
  const regions = [...new Set(binding.map(({ region }) => region))].join(" ")
  const known = standardsOfRegions.get(regions)
  if (known !== undefined) return known
  const standardsThere = binding.flatMap((policy) => policy.standards)
  standardsOfRegions.set(regions, standardsThere)
  return standardsThere
}

/** One list for each set of regions, so that what is looked up in it is looked up once. */
const standardsOfRegions = new Map<string, ReadonlyArray<Standard>>()

const belongsTo =
  (section: SectionId) =>
  (each: { readonly items: Measure["items"] }): boolean =>
    each.items.some((reference) => reference.section === section)

/** Membership is stated once, on the measure and the metric; a section only gathers it. */
export const measuresOf = (section: SectionId): ReadonlyArray<Measure> => measures.filter(belongsTo(section))

export const metricsOf = (section: SectionId): ReadonlyArray<Metric> => metrics.filter(belongsTo(section))

export const itemsOf = (section: SectionId): ReadonlyArray<Item> => items.filter((each) => each.section === section)

export { findMeasure, measures } from "./measures/index.ts"
export { findMetric, formJudged, formsOf, metricEntries, metricEntry, metrics } from "./metrics/index.ts"
export { chongqing2021, items, sections } from "./sections/index.ts"
export { expectations, policies }
