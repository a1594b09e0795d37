/** The thirteen sections with what the model holds of each, counted. */
import type { SectionId } from "../src/domain/section.ts"
import type { Confidence } from "../src/domain/policy.ts"
import type { Language } from "../src/domain/text.ts"
import {
  expectations,
  items,
  itemsOf,
  measures,
  measuresOf,
  metricEntries,
  metricsOf,
  policies,
  sections,
  standards
} from "../src/registry.ts"
import { type Column, markdownTable } from "./markdown-table.ts"

const titles = {
  zh: ["序号", "部分（2021 年提纲）", "事项", "指标项", "监测指标", "标准", "应答事项"],
  en: ["No.", "Section, by its heading of 2021", "Items", "Measures", "Metrics", "Standards", "Expectations"]
} as const satisfies Record<Language, ReadonlyArray<string>>

const totals = { zh: "合计（跨部分的只计一次）", en: "In all, what belongs to several counted once" } as const

/** In the order of the columns. */
const countsOf = (section: SectionId): ReadonlyArray<number> => {
  const ids = new Set(metricsOf(section).map(({ id }) => id))
  return [
    itemsOf(section).length,
    measuresOf(section).length,
    ids.size,
    standards.filter(({ metric }) => ids.has(metric)).length,
    expectations.filter((expectation) => expectation.section === section).length
  ]
}

const allCounts: ReadonlyArray<number> = [items, measures, metricEntries, standards, expectations].map(
  ({ length }) => length
)

const known = (confidence: Confidence): number => standards.filter((each) => each.confidence === confidence).length

/** How far the standards can be trusted, said beside their number. */
const provenance = (language: Language): string => {
  const [seen, secondHand, unconfirmed] = [known("seen"), known("second-hand"), known("unconfirmed")]
  return language === "zh"
    ? `${standards.length} 项标准出自 ${policies.length} 份文件：${seen} 项见过原文，${secondHand} 项据他处转引，${unconfirmed} 项未经核实（核验时照用，并注明“待核实”）。`
    : `The ${standards.length} standards come from ${policies.length} documents: ${seen} were read in a copy, ${secondHand} are quoted by another source, ${unconfirmed} nobody has confirmed (they are judged, and marked as such).`
}

export const sectionTable = (language: Language): string => {
  const columns = titles[language].map((title, index): Column => [title, index === 1 ? "left" : "right"])
  const rows = sections.map(({ id, number, heading, title }) => [
    String(number),
    language === "zh" ? heading : `${heading} · ${title.en}`,
    ...countsOf(id).map(String)
  ])
  const table = markdownTable(columns, [...rows, ["", totals[language], ...allCounts.map(String)]])
  return `${table}\n\n${provenance(language)}`
}
