/** What the years of several numbers have in common: 各学段均比上年增长; 除职业高中外，各学段均比上年增长. */
import type { MeasureName } from "../../measures/index.ts"
import { type Clause, sentence, clause } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { changeOf } from "./change.ts"

interface TwoYears {
  readonly name: string
  readonly now: MeasureName
  readonly prior: MeasureName
}

/** Said of all that tell both years, where two or more do; silent where some tell but one, for then it is not of all. */
export const growthOfAll = (tell: Teller, each: ReadonlyArray<TwoYears>): Clause | undefined => {
  const told = each.filter(({ now }) => tell.interval(now) !== undefined)
  const changes = told.flatMap(({ name, now, prior }) => {
    const change = changeOf(tell, now, prior)
    return change === undefined ? [] : [{ name, order: change.order }]
  })
  if (changes.length < 2 || changes.length < told.length) return undefined
  const others = changes.filter(({ order }) => order <= 0).map(({ name }) => name)
  if (others.length === changes.length) return undefined
  return others.length === 0
    ? sentence(clause`上述各学段生均支出均比上年增长`)
    : sentence(
        clause`除${others.join("、")}外，上述其他学段生均支出${changes.length - others.length > 1 ? "均" : ""}比上年增长`
      )
}
