/** What the model knows, one shelf a kind: its entries, their schema, and how they are listed at a terminal. */
import {
  type Bilingual,
  catalogue,
  findPolicy,
  formatThreshold,
  type Language,
  type MetricEntry,
  type StandardEntry,
  stageTitles
} from "@duxue/core"
import * as Schema from "effect/Schema"
import { confidenceWords } from "../report/confidence-words.ts"

/** A schema that needs nothing but the value to encode it. */
type Plain = Schema.ConstraintEncoder<unknown>

export interface Shelf {
  readonly title: Bilingual
  readonly schema: Schema.Constraint
  /** The entries as JSON has them, each with an `id`. */
  readonly bodies: () => ReadonlyArray<unknown>
  /** Column titles and rows of the list. */
  readonly columns: (language: Language) => ReadonlyArray<string>
  readonly rows: (language: Language) => ReadonlyArray<ReadonlyArray<string>>
}

interface Kind<S extends Plain> {
  readonly title: Bilingual
  readonly schema: S
  readonly entries: ReadonlyArray<S["Type"]>
  readonly cells: ReadonlyArray<readonly [Bilingual, (entry: S["Type"], language: Language) => string]>
}

const shelf = <S extends Plain>({ title, schema, entries, cells }: Kind<S>): Shelf => ({
  title,
  schema: Schema.Array(schema),
  bodies: () => entries.map((entry) => Schema.encodeSync(schema)(entry)),
  columns: (language) => cells.map(([name]) => name[language]),
  rows: (language) => entries.map((entry) => cells.map(([, cell]) => cell(entry, language)))
})

const idColumn: Bilingual = { zh: "编号", en: "Id" }
const titleColumn: Bilingual = { zh: "名称", en: "Title" }
const sectionColumn: Bilingual = { zh: "部分", en: "Section" }
const itemsColumn: Bilingual = { zh: "事项", en: "Items" }
const numberColumn: Bilingual = { zh: "文号", en: "Number" }
const unitColumn: Bilingual = { zh: "单位", en: "Unit" }

const itemNumbers = (references: ReadonlyArray<{ readonly item: number }>): string =>
  references.map(({ item }) => item).join("、")

/** The stages and groups that a metric is reckoned for, one a form; a dash where it is reckoned once, for all. */
const formsOf = ({ forms }: MetricEntry, language: Language): string =>
  forms
    .map(({ stage, group }) =>
      [stage === null ? "" : stageTitles[stage][language], group?.title[language] ?? ""]
        .filter((part) => part !== "")
        .join(" ")
    )
    .filter((part) => part !== "")
    .join(language === "zh" ? "、" : ", ") || "—"

/** All standards, or those that are asked for. */
export const standardsShelf = (entries: ReadonlyArray<StandardEntry>): Shelf =>
  shelf({
    title: { zh: "标准", en: "Standards" },
    schema: catalogue.standards.schema,
    entries,
    cells: [
      [idColumn, ({ id }) => id],
      [{ zh: "监测指标", en: "Metric" }, ({ metric }) => metric],
      [
        { zh: "要求", en: "Asks" },
        ({ comparison, threshold, unit }, language) => formatThreshold(comparison, threshold, unit, language)
      ],
      [{ zh: "自", en: "From" }, ({ from }) => from],
      [{ zh: "至", en: "Until" }, ({ until }) => until ?? "—"],
      [{ zh: "可信度", en: "Confidence" }, ({ confidence }, language) => confidenceWords[confidence][language]],
      [numberColumn, ({ policy }) => findPolicy(policy)?.number ?? policy],
      [{ zh: "内容", en: "Requirement" }, ({ requirement }, language) => requirement[language]]
    ]
  })

export const shelves = {
  sections: shelf({
    title: { zh: "部分", en: "Sections" },
    ...catalogue.sections,
    cells: [
      [{ zh: "序号", en: "No." }, ({ number }) => String(number)],
      [idColumn, ({ id }) => id],
      [titleColumn, ({ title }, language) => title[language]]
    ]
  }),
  items: shelf({
    title: { zh: "事项", en: "Items" },
    ...catalogue.items,
    cells: [
      [idColumn, ({ id }) => id],
      [sectionColumn, ({ section }) => section],
      [titleColumn, ({ title }, language) => title[language]]
    ]
  }),
  measures: shelf({
    title: { zh: "指标项", en: "Measures" },
    ...catalogue.measures,
    cells: [
      [idColumn, ({ id }) => id],
      [titleColumn, ({ title }, language) => title[language]],
      [unitColumn, ({ unit }) => unit],
      [itemsColumn, ({ items: references }) => itemNumbers(references)]
    ]
  }),
  metrics: shelf({
    title: { zh: "监测指标", en: "Metrics" },
    ...catalogue.metrics,
    cells: [
      [idColumn, ({ id }) => id],
      [titleColumn, ({ title }, language) => title[language]],
      [unitColumn, ({ unit }) => unit],
      [itemsColumn, ({ items: references }) => itemNumbers(references)],
      [{ zh: "分项", en: "Forms" }, formsOf],
      [{ zh: "算法", en: "Formula" }, ({ formula }, language) => formula[language]]
    ]
  }),
  standards: standardsShelf(catalogue.standards.entries),
  policies: shelf({
    title: { zh: "政策文件", en: "Policies" },
    ...catalogue.policies,
    cells: [
      [idColumn, ({ id }) => id],
      [numberColumn, ({ number }) => number ?? "—"],
      [{ zh: "印发", en: "Issued" }, ({ issuedOn }) => issuedOn ?? "—"],
      [{ zh: "施行", en: "Effective" }, ({ effectiveFrom }) => effectiveFrom ?? "—"],
      [{ zh: "地区", en: "Region" }, ({ region }) => region],
      [{ zh: "标准数", en: "Standards" }, (policy) => String(policy.standards.length)],
      [titleColumn, ({ title }, language) => title[language]]
    ]
  }),
  checks: shelf({
    title: { zh: "核验项", en: "Checks" },
    ...catalogue.checks,
    cells: [
      [idColumn, ({ id }) => id],
      [titleColumn, ({ title }, language) => title[language]],
      [{ zh: "最重", en: "Gravest" }, ({ severity }) => severity],
      [{ zh: "查什么", en: "What it looks for" }, ({ description }, language) => description[language]]
    ]
  })
} as const satisfies Readonly<Record<string, Shelf>>

export const shelfNames = [
  "sections",
  "items",
  "measures",
  "metrics",
  "standards",
  "policies",
  "checks"
] as const satisfies ReadonlyArray<keyof typeof shelves>
