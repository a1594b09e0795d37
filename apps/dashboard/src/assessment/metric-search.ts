/** The catalogue of metrics as a reader looks through it: by section, or by words. */
import { type MetricEntry, metricEntries, type Section, sections, type Standard, standards } from "@duxue/core"

const words = (entry: MetricEntry): string =>
  [
    entry.id,
    entry.title.zh,
    entry.title.en,
    entry.basis?.zh ?? "",
    ...entry.redirects,
    ...entry.forms.flatMap((form) => [form.title.zh, form.title.en, form.formula.zh])
  ]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase()

const searchable = metricEntries.map((entry) => ({ entry, words: words(entry) }))

const byMetric = Map.groupBy(standards, ({ metric }) => metric)

export const standardsOfMetric = (id: string): ReadonlyArray<Standard> => byMetric.get(id) ?? []

export interface MetricGroup {
  readonly section: Section
  readonly entries: ReadonlyArray<MetricEntry>
}

/** The metrics that speak of every word that is asked for, under the section that each belongs to first. */
export const findMetrics = (asked: string): ReadonlyArray<MetricGroup> => {
  const parts = asked
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== "")
  const found = searchable.filter((each) => parts.every((part) => each.words.includes(part))).map(({ entry }) => entry)
  return sections.flatMap((section) => {
    const entries = found.filter(({ items }) => items[0]?.section === section.id)
    return entries.length === 0 ? [] : [{ section, entries }]
  })
}
