/** What several metrics have in common before one line: 均高于500元; 除体育运动场馆外，其余均控制在0.5以内; 均超过0.5的上限. */
import type { Assessed } from "../../assess/assess-metric.ts"
import type { Standard } from "../../domain/policy.ts"
import { compare, decimal } from "../../quantity/rational.ts"
import { type Clause, clause } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { isWhole, lineOf } from "./standing.ts"

/** A metric as a list of several names it. */
export interface Named {
  readonly name: string
  readonly key: string
}

interface Judged {
  readonly name: string
  readonly met: boolean
  /** Whether it is known to lie beyond its line, on either side. */
  readonly apart: boolean
  readonly standard: Standard
}

const judgedOf = (tell: Teller, { name, key }: Named): Judged | undefined => {
  const [only, ...others]: ReadonlyArray<Assessed> = tell.judged(key)
  if (only?.standard === undefined || others.length > 0) return undefined
  const { standard, value, verdict } = only
  const apart = value.value !== undefined && compare(value.value, decimal(standard.threshold)) !== 0
  return { name, met: verdict.verdict === "met", apart, standard }
}

const within = (tell: Teller, standard: Standard, apart: boolean): Clause | undefined => {
  const line = lineOf(tell, standard)
  if (isWhole(standard)) return clause`符合要求`
  switch (standard.comparison) {
    case ">=":
    case ">":
      return apart ? clause`高于${line}的标准` : clause`达到${line}的标准`
    case "<=":
    case "<":
      return clause`控制在${line}以内`
    case "=":
      return clause`达到${line}的要求`
  }
}

const beyond = (tell: Teller, standard: Standard): Clause | undefined => {
  const line = lineOf(tell, standard)
  switch (standard.comparison) {
    case ">=":
    case ">":
      return isWhole(standard) ? clause`未达到${line}的要求` : clause`低于${line}的标准`
    case "<=":
    case "<":
      return clause`超过${line}的上限`
    case "=":
      return clause`未达到${line}的要求`
  }
}

/** Two or more are told together; fewer, or such as have lines of their own or no verdict, are not. */
export const allBut = (tell: Teller, each: ReadonlyArray<Named>): Clause | undefined => {
  const judged = each.map((one) => judgedOf(tell, one))
  const [first] = judged
  if (first === undefined || judged.length < 2) return undefined
  const { comparison, threshold } = first.standard
  const known = judged.flatMap((one) => one ?? [])
  const isOneLine = known.every(
    ({ standard }) => standard.comparison === comparison && standard.threshold === threshold
  )
  if (known.length < each.length || !isOneLine) return undefined
  const passing = known.filter(({ met }) => met)
  if (passing.length === 0) return clause`均${beyond(tell, first.standard)}`
  const reached = within(
    tell,
    first.standard,
    passing.every(({ apart }) => apart)
  )
  if (passing.length === known.length) return clause`均${reached}`
  const failing = known.filter(({ met }) => !met).map(({ name }) => name)
  return clause`除${failing.join("、")}外，${passing.length > 1 ? "其余均" : "其余"}${reached}`
}
