import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { bindsForm } from "../src/assess/standards-on.ts"
import { Expectation } from "../src/domain/expectation.ts"
import { MetricEntry, metricKey } from "../src/domain/metric.ts"
import { Outline } from "../src/domain/outline.ts"
import { Policy } from "../src/domain/policy.ts"
import { Section, SectionId } from "../src/domain/section.ts"
import { leavesOf } from "../src/formula/formula.ts"
import { addable, dimensionOf } from "../src/quantity/unit.ts"
import {
  chongqing2021,
  expectations,
  findExpectation,
  findItem,
  findMeasure,
  findMetric,
  findPolicy,
  findSection,
  findStandard,
  formsOf,
  items,
  itemsOf,
  measures,
  measuresOf,
  metricEntry,
  metrics,
  metricsOf,
  policies,
  policyOf,
  sections,
  standards,
  standardsIn
} from "../src/registry.ts"

const strictly = { onExcessProperty: "error" } as const

const ids: ReadonlyArray<string> = [
  ...sections.map((each) => `section ${each.id}`),
  ...items.map((each) => `item ${each.number}`),
  ...measures.map((each) => `measure ${each.id}`),
  ...metrics.map((each) => `metric ${metricKey(each)}`),
  ...policies.map((each) => `policy ${each.id}`),
  ...standards.map((each) => `standard ${each.id}`),
  ...expectations.map((each) => `expectation ${each.id}`)
]

describe("the registry", () => {
  // Facts, findings and links of stored filings name these: one that goes or is renamed breaks them.
  it("has the ids that it is known by", () => {
    const golden = readFileSync(join(import.meta.dirname, "registry-ids.txt"), "utf8")
      .trim()
      .split("\n")
    expect(ids.toSorted()).toEqual(golden.toSorted())
  })

  it("has no id twice, and one for a measure and a metric only where both are the same number", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const both = metrics.filter((metric) => findMeasure(metric.id) !== undefined)
    for (const { id, formula, unit } of both) {
      expect([id, formula, unit]).toEqual([id, { op: "leaf", leaf: id }, findMeasure(id)?.unit])
    }
  })

  it("finds each by its id, and nothing by another", () => {
    for (const each of sections) expect(findSection(each.id)).toBe(each)
    for (const each of items) expect(findItem(each.number)).toBe(each)
    for (const each of metrics) expect(findMetric(metricKey(each))).toBe(each)
    for (const each of policies) expect(findPolicy(each.id)).toBe(each)
    for (const each of standards) expect(findStandard(each.id)).toBe(each)
    for (const each of expectations) expect(findExpectation(each.id)).toBe(each)
    expect(findMetric("no-such-metric")).toBeUndefined()
    expect(findItem(25)).toBeUndefined()
  })

  it("gathers each section's items, measures and metrics from where they say they belong", () => {
    expect(sections.flatMap((section) => itemsOf(section.id))).toEqual(items)
    expect(metricsOf("preschool").map((metric) => metric.id)).toContain("public-kindergarten-share")
    expect(measuresOf("preschool").map((measure) => measure.id)).not.toContain("myopia-rate")
  })
})

describe("the sections", () => {
  it("are the thirteen, in order, with the twenty-four items", () => {
    expect(sections.map((section) => section.id)).toEqual(SectionId.literals)
    expect(sections.map((section) => section.number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
    expect(items.map((each) => each.number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
  })

  it.each(sections.map((section) => [section.id, section] as const))("%s can be told by its cues", (_id, section) => {
    expect(Schema.decodeUnknownSync(Section, strictly)(section)).toEqual(section)
    expect(section.cues.filter((cue) => section.heading.includes(cue))).not.toEqual([])
    const elsewhere = sections.filter((other) => other !== section)
    // A cue that stands in another section's heading would take that heading for its own.
    expect(section.cues.filter((cue) => elsewhere.some((other) => other.heading.includes(cue)))).toEqual([])
    expect([...section.shortTitle.zh].length).toBeLessThanOrEqual(5)
  })

  it("make the outline of 2021", () => {
    expect(Schema.decodeUnknownSync(Outline, strictly)(chongqing2021)).toEqual(chongqing2021)
    expect(items.filter((each) => each.questions.length === 0)).toEqual([])
  })
})

describe("the metrics", () => {
  it.each(metrics.map((metric) => [metricKey(metric), metric] as const))(
    "%s is computed from measures that exist",
    (_id, metric) => {
      expect(leavesOf(metric.formula).filter((measure) => findMeasure(measure) === undefined)).toEqual([])
      expect(metric.items.every(({ section, item }) => findItem(item)?.section === section)).toBe(true)
      expect(metric.title.zh).not.toBe("")
      expect(metric.title.en).not.toMatch(/\p{Script=Han}/u)
      const entry = metricEntry(metric.id) as MetricEntry
      expect(Schema.decodeUnknownSync(MetricEntry, strictly)(entry)).toEqual(entry)
      expect(entry.formula.en).not.toMatch(/\p{Script=Han}/u)
    }
  )

  it.each(
    metrics.filter((metric) => metric.statedAs !== undefined).map((metric) => [metricKey(metric), metric] as const)
  )("%s is stated in a unit that can be held against it", (_id, metric) => {
    const stated = findMeasure(metric.statedAs as string)
    expect(stated).toBeDefined()
    const [own, told] = [metric.unit, stated?.unit ?? ""].map(dimensionOf)
    expect([own, own === "percent" ? "points" : own]).toContain(told)
    expect(leavesOf(metric.formula)).not.toContain(stated?.id)
  })

  it("tell their formula in a sentence", () => {
    expect(metricEntry("public-kindergarten-share")?.formula).toEqual({
      zh: "公办园在园幼儿数 ÷ 在园幼儿总数 × 100%",
      en: "Children in public kindergartens ÷ Children in kindergarten × 100%"
    })
    expect(metricEntry("general-public-budget-education-expenditure-growth")?.formula.zh).toBe(
      "一般公共预算教育支出增加额 ÷ （一般公共预算教育支出 - 一般公共预算教育支出增加额） × 100%"
    )
    expect(metricEntry("party-organisation-count")?.formula.zh).toBe("党委数 + 党总支数 + 机关党总支数 + 党支部数")
  })
})

describe("the standards", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))("of %s are whole", (_id, policy) => {
    expect(Schema.decodeUnknownSync(Policy, strictly)(policy)).toEqual(policy)
    for (const standard of policy.standards) {
      expect(policyOf(standard.id)).toBe(policy)
      const forms = formsOf(standard.metric).filter((form) => bindsForm(standard, form))
      expect(forms.filter((form) => !addable(standard.unit, form.unit))).toEqual([])
      expect(forms).not.toEqual([])
      expect(standard.requirement.zh).toMatch(/\p{Script=Han}/u)
      expect(standard.requirement.en).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it("ask for more where more is better, and for less where less is", () => {
    const upside = standards.filter((standard) => {
      const metric = findMetric(standard.metric)
      return standard.comparison !== "=" && standard.comparison.startsWith(">") !== (metric?.direction === "higher")
    })
    expect(upside.map((standard) => standard.id)).toEqual([])
  })

  it("of a province bind where it is named, and nowhere else", () => {
    const inspector = (place: string | null) =>
      standardsIn(place).some((standard) => standard.id === "2015-chongqing-inspector-school-ratio")
    expect(inspector("重庆市大渡口区人民政府办公室")).toBe(true)
    expect(inspector("青江市临溪区")).toBe(false)
    expect(inspector(null)).toBe(false)
    expect(standardsIn("四川省某县").map((standard) => standard.id)).toContain("2020-sichuan-inspection-items")
    expect(standardsIn(null).map((standard) => standard.id)).toContain("2020-public-kindergarten-share")
  })

  it("that nobody has confirmed say so", () => {
    const unconfirmed = standards.filter((each) => each.confidence === "unconfirmed").map((each) => each.id)
    expect(unconfirmed.toSorted()).toEqual([
      "2002-senior-class-size",
      "2015-psych-room",
      "2017-indicator-total",
      "2017-theory-centre-group-study",
      "2018-chongqing-kindergarten-funds-first-grade",
      "2018-chongqing-kindergarten-funds-second-grade",
      "2018-chongqing-kindergarten-funds-third-grade",
      "2019-senior-plan-compliance",
      "2019-teacher-secondment",
      "2020-chief-inspector",
      "2020-education-leading-group",
      "2020-evaluation-reform-cleanup",
      "2020-inspection-reform-plan",
      "2021-private-share-district",
      "2021-private-share-province",
      "2022-principal-responsibility",
      "2023-public-private-schools"
    ])
  })

  it("of the nation and of provinces are told apart from those of a district and of each school", () => {
    const others = standards.filter(({ binds }) => binds === "nation" || binds === "province")
    expect(others.map(({ id, binds }) => `${id} ${binds}`).toSorted()).toEqual([
      "2018-fiscal-education-gdp-ratio nation",
      "2020-senior-stage-gross-enrolment province",
      "2021-private-share-province province",
      "2025-preschool-gross-enrolment nation",
      "2025-senior-stage-gross-enrolment nation"
    ])
    const schools = standards.filter(({ binds }) => binds === "school")
    expect(schools.every(({ metric }) => findMetric(metric)?.level === "school")).toBe(true)
  })
})

describe("the expectations", () => {
  it.each(expectations.map((each) => [each.id, each] as const))("%s can be answered", (_id, expectation) => {
    expect(Schema.decodeUnknownSync(Expectation, strictly)(expectation)).toEqual(expectation)
    expect(findItem(expectation.item)?.section).toBe(expectation.section)
    expect(expectation.measures.length).toBeGreaterThan(0)
    expect([...expectation.measures, ...expectation.appliesWith].filter((id) => findMeasure(id) === undefined)).toEqual(
      []
    )
    expect(expectation.title.en).not.toMatch(/\p{Script=Han}/u)
  })

  it("ask for last year's spending wherever this year's is told", () => {
    const spending = measures.filter((measure) => /^per-student-budget-expenditure-(?!.*prior-year)/.test(measure.id))
    expect(spending).toHaveLength(6)
    for (const { id } of spending) {
      const asked = expectations.filter((each) => each.appliesWith.includes(id))
      expect(asked.flatMap((each) => each.measures)).toEqual([`${id}-prior-year`])
    }
  })
})
