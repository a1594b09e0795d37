import type { SchoolSelection } from "../domain/derivation.ts"
import type { ItemReference } from "../domain/item.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { Metric, MetricExample } from "../domain/metric.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import type { Bilingual } from "../domain/text.ts"
import type { Formula } from "../formula/formula.ts"
import { measureNamed, type MeasureName } from "../measures/index.ts"

interface ExampleDraft {
  readonly given: Partial<Readonly<Record<MeasureName, string>>>
  /** Rounded to the metric's decimals. */
  readonly gives: string
}

interface FormDraft {
  readonly formula: Formula<MeasureId>
  /** Other ways to the same value, in the order in which they are tried. */
  readonly otherwise?: ReadonlyArray<Formula<MeasureId>>
  readonly statedAs?: MeasureName
  /** The input in whose units a margin is told. */
  readonly counted?: MeasureName
  /** Where this is zero the metric does not apply. */
  readonly appliesWith?: MeasureName
  readonly examples?: ReadonlyArray<ExampleDraft>
  /** Why no standard ever binds it. */
  readonly withoutStandard?: Bilingual
}

/** A form of its own for a stage, or for a part of one. */
interface PartDraft extends FormDraft {
  readonly stage?: Stage
  readonly group?: { readonly id: string; readonly zh: string; readonly en: string }
  /** Where it is not the metric's own: 次 of meetings among the counts of groups and documents. */
  readonly unit?: string
  /** Where stage and group before the name would not read well. */
  readonly title?: Bilingual
  /** Of a school metric: which parts of schools it is asked of, where it is not all of its stage. */
  readonly over?: SchoolSelection
}

interface Common {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly items: ReadonlyArray<ItemReference>
  readonly direction: "higher" | "lower"
  /** Two where it is left out. */
  readonly decimals?: number
  /** A district's where it is left out. */
  readonly level?: "school"
  /** What exactly is counted, and on which day (口径). */
  readonly basis?: Bilingual
}

/** One metric: its formula, or one form for each stage or group under `forms`. */
export type MetricDraft = Common & (FormDraft | { readonly forms: ReadonlyArray<PartDraft> })

const titleOf = (name: Bilingual, { stage, group, title }: PartDraft): Bilingual => {
  if (title !== undefined) return title
  const words = [stage === undefined ? undefined : stageTitles[stage], group].filter((each) => each !== undefined)
  return {
    zh: `${words.map(({ zh }) => zh).join("")}${name.zh}`,
    en: words.length === 0 ? name.en : `${name.en}: ${words.map(({ en }) => en).join(", ")}`
  }
}

const measureId = (name: MeasureName | undefined): MeasureId | undefined =>
  name === undefined ? undefined : measureNamed(name).id

const example = ({ given, gives }: ExampleDraft): MetricExample => ({ given: { ...given }, gives })

const formOf = (id: string, draft: MetricDraft, part: PartDraft): Metric => ({
  id,
  stage: part.stage ?? null,
  group: part.group === undefined ? null : { id: part.group.id, title: { zh: part.group.zh, en: part.group.en } },
  title: titleOf({ zh: draft.zh, en: draft.en }, part),
  name: { zh: draft.zh, en: draft.en },
  unit: part.unit ?? draft.unit,
  level: draft.level ?? "district",
  over: part.over,
  items: draft.items,
  direction: draft.direction,
  decimals: draft.decimals ?? 2,
  basis: draft.basis,
  formula: part.formula,
  otherwise: part.otherwise ?? [],
  statedAs: measureId(part.statedAs),
  counted: measureId(part.counted),
  appliesWith: measureId(part.appliesWith),
  examples: (part.examples ?? []).map(example),
  withoutStandard: part.withoutStandard
})

/** A family of metrics by id, each as its forms in order. */
export const defineMetrics = <Id extends string>(
  drafts: Readonly<Record<Id, MetricDraft>>
): Readonly<Record<Id, ReadonlyArray<Metric>>> => {
  const family = {} as Record<Id, ReadonlyArray<Metric>>
  for (const id of Object.keys(drafts) as Array<Id>) {
    const draft: MetricDraft = drafts[id]
    family[id] = ("forms" in draft ? draft.forms : [draft]).map((part) => formOf(id, draft, part))
  }
  return family
}
