/** Figures of the year before, which prose tells beside this year's without saying again of what. */
import type { Measure } from "@duxue/core"
import type { Binding, BindingContext } from "./binding-context.ts"

/** 较2020年85.4%, 上年的: the year before is named, and nothing else. */
const yearBefore =
  /^(?:比|较|与|同)?(?:上年度?|去年|[上前]一年度?|前一年|(?<year>(?:19|20)\d{2})年度?)(?:底|末|同期)?(?:的|为|是)?$/

/** “十三五”期间, 五年来: a change over these left an earlier year than the last. */
const overYears = /以来|期间|[二两三四五六七八九十\d]年(?:来|间)|十[一二三四]五|累计/
const yearTold = /(?:19|20)\d{2}(?=年)/g

/** Whether what a change left is last year's: its sentence speaks of this year and the last alone. */
const leftLastYear = ({ before, near }: BindingContext, now: BindingContext): boolean => {
  const words = before.slice(Math.max(0, before.length - (now.figure.start - near.sentence.start)))
  if (overYears.test(words)) return false
  const year = Number(now.period?.slice(0, 4))
  return Array.from(words.matchAll(yearTold), Number).every((told) => told === year || told + 1 === year)
}

/** 占比51.3%，高于50%的标准，上年为50.2%: what it stands to is no figure of this year. */
const ofLine = /^(?:以[上下内])?的(?:标准|要求|上限|下限|规定)/

/** The figure before, past the line that it was held against. */
const besideLine = (contexts: ReadonlyArray<BindingContext>, index: number): number =>
  ofLine.test(contexts[index - 1]?.near.right ?? "") ? index - 2 : index - 1

const known = new WeakMap<ReadonlyArray<Measure>, ReadonlyMap<Measure, Measure>>()

/** The measures of which a list has one of the year before too, with that one. Built once for a list. */
const yearsBefore = (measures: ReadonlyArray<Measure>): ReadonlyMap<Measure, Measure> => {
  const found = known.get(measures)
  if (found !== undefined) return found
  const byId = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]))
  const pairs = measures.flatMap((measure) => {
    const earlier = byId.get(`${measure.id.replace(/-stated$/, "")}-prior-year`)
    return earlier === undefined ? [] : [[measure, earlier] as const]
  })
  const built = new Map(pairs)
  known.set(measures, built)
  return built
}

/**
 * Completes a binding with last year's measures where a figure stands beside this year's: what a change left (由52.4%下降到),
 * or what it is measured against (51.1%，较2020年52.4%下降). Only measures that have one of the year before are asked.
 */
export const priorYears = (
  contexts: ReadonlyArray<BindingContext>,
  departures: ReadonlyArray<number | undefined>,
  measures: ReadonlyArray<Measure>
): ((bound: Binding) => Binding) => {
  const earlier = yearsBefore(measures)
  const before = (now: Measure | undefined): Measure | undefined => (now === undefined ? undefined : earlier.get(now))
  const bindOne = (bound: Binding, measure: Measure | undefined, index: number): Measure | undefined => {
    if (measure !== undefined) return measure
    const context = contexts[index] as BindingContext
    if (departures[index + 1] === index)
      return leftLastYear(context, contexts[index + 1] as BindingContext) ? before(bound[index + 1]) : undefined
    const beside = besideLine(contexts, index)
    const now = contexts[beside]
    if (now === undefined || now.near.sentence.start !== context.near.sentence.start) return undefined
    const told = now.figure.unit === context.figure.unit ? yearBefore.exec(context.near.left) : null
    if (told === null) return undefined
    const year = told.groups?.["year"]
    // 较2015年: no year before; nor can it be known where nothing says which year is told of.
    if (year !== undefined && Number(year) + 1 !== Number(now.period?.slice(0, 4))) return undefined
    return before(bound[beside])
  }
  return (bound) => bound.map((measure, index) => bindOne(bound, measure, index))
}
