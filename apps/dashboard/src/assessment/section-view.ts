/** A filing's verdicts as a reader goes through them: by section, by item, in the order of the outline. */
import {
  type Assessed,
  type AssessmentGround,
  findMeasure,
  type Item,
  itemsOf,
  type Measure,
  type Section,
  sections,
  type StandardVerdict
} from "@duxue/core"
import { verdictOrder } from "./verdict-state.ts"

export type VerdictCounts = Readonly<Record<StandardVerdict, number>>

export interface ItemView {
  readonly item: Item
  /** What a standard in force judges. */
  readonly judged: ReadonlyArray<Assessed>
  /** What none judges, or what does not apply here. */
  readonly unjudged: ReadonlyArray<Assessed>
}

export interface SectionView {
  readonly section: Section
  readonly items: ReadonlyArray<ItemView>
  readonly counts: VerdictCounts
  /** All that a standard judges, what asks for action first: a strip of marks shows them. */
  readonly judged: ReadonlyArray<Assessed>
}

export const countVerdicts = (assessed: ReadonlyArray<Assessed>): VerdictCounts => {
  const counts = { met: 0, unmet: 0, undecided: 0, missing: 0, "not-applicable": 0, "no-standard": 0 }
  for (const { verdict } of assessed) counts[verdict.verdict] += 1
  return counts
}

const isJudged = ({ verdict }: Assessed): boolean =>
  verdict.verdict !== "no-standard" && verdict.verdict !== "not-applicable"

export const sectionViews = ({ assessed }: Pick<AssessmentGround, "assessed">): ReadonlyArray<SectionView> => {
  const bySection = Map.groupBy(assessed, ({ verdict }) => verdict.section)
  return sections.map((section) => {
    const its = bySection.get(section.id) ?? []
    const items = itemsOf(section.id).map((item): ItemView => {
      const here = its.filter(({ verdict }) => verdict.item === item.number)
      return { item, judged: here.filter(isJudged), unjudged: here.filter((each) => !isJudged(each)) }
    })
    return {
      section,
      items,
      counts: countVerdicts(its),
      judged: items
        .flatMap(({ judged }) => judged)
        .toSorted((a, b) => verdictOrder.indexOf(a.verdict.verdict) - verdictOrder.indexOf(b.verdict.verdict))
    }
  })
}

/** The verdicts of one kind that ask for something, the nearest to its line first where that can be told. */
export const withVerdict = (assessed: ReadonlyArray<Assessed>, verdict: StandardVerdict): ReadonlyArray<Assessed> =>
  assessed.filter((each) => each.verdict.verdict === verdict)

/** A figure to ask for, and the metrics that wait for it. */
export interface Wanted {
  readonly measure: Measure
  readonly metrics: ReadonlyArray<Assessed>
  /** Those for which nothing else is lacking: one reply settles them. */
  readonly settles: ReadonlyArray<Assessed>
}

/** What to ask for, the figure that settles most first. */
export const wantedFrom = (assessed: ReadonlyArray<Assessed>): ReadonlyArray<Wanted> => {
  const waiting = new Map<string, Array<Assessed>>()
  for (const each of withVerdict(assessed, "missing")) {
    for (const measure of each.verdict.missing) waiting.set(measure, [...(waiting.get(measure) ?? []), each])
  }
  return [...waiting]
    .flatMap(([id, metrics]): ReadonlyArray<Wanted> => {
      const measure = findMeasure(id)
      const settles = metrics.filter(({ verdict }) => verdict.missing.length === 1)
      return measure === undefined ? [] : [{ measure, metrics, settles }]
    })
    .toSorted((a, b) => b.settles.length - a.settles.length || b.metrics.length - a.metrics.length)
}

/** The kinds of verdict that there are, in order, with how many of each. */
export const presentVerdicts = (counts: VerdictCounts): ReadonlyArray<readonly [StandardVerdict, number]> =>
  verdictOrder.flatMap((verdict) => (counts[verdict] === 0 ? [] : [[verdict, counts[verdict]] as const]))
