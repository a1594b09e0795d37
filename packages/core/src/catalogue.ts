/** The registry as people and programs list it: seven kinds of entry, every entry with an id. */
import { Schema } from "effect"
import { checks } from "./check/checks/index.ts"
import { CheckEntry } from "./domain/check.ts"
import { Item } from "./domain/item.ts"
import { Measure } from "./domain/measure.ts"
import { MetricEntry } from "./domain/metric.ts"
import { Policy, Standard } from "./domain/policy.ts"
import { Section } from "./domain/section.ts"
import { items, measures, metricEntries, policies, sections } from "./registry.ts"

/** An item is known by its printed number; as an entry it has an id like every other. */
export const ItemEntry = Schema.Struct({ id: Schema.String, ...Item.fields }).annotate({ identifier: "ItemEntry" })
export type ItemEntry = typeof ItemEntry.Type

/** A standard with the id of the policy that sets it. */
export const StandardEntry = Schema.Struct({ ...Standard.fields, policy: Schema.String }).annotate({
  identifier: "StandardEntry"
})
export type StandardEntry = typeof StandardEntry.Type

export const catalogue = {
  sections: { schema: Section, entries: sections },
  items: { schema: ItemEntry, entries: items.map((item) => ({ id: String(item.number), ...item })) },
  measures: { schema: Measure, entries: measures },
  metrics: { schema: MetricEntry, entries: metricEntries },
  standards: {
    schema: StandardEntry,
    entries: policies.flatMap(({ id, standards }) => standards.map((standard) => ({ ...standard, policy: id })))
  },
  policies: { schema: Policy, entries: policies },
  checks: { schema: CheckEntry, entries: checks }
} as const

/** What the catalogue lists: sections, items, measures … */
export type CatalogueKind = keyof typeof catalogue
