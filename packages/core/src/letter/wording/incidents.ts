/** What is hoped to be none: 未发生校园安全责任事故; 发生校园安全责任事故2起. */
import type { MeasureName } from "../../measures/index.ts"
import { type Clause, clause } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

interface Verbs {
  readonly none: string
  readonly some: string
}

const happened: Verbs = { none: "未发生", some: "发生" }

/** The words for none are the figure themselves, so that none is bound like every number. */
export const incidents = (
  tell: Teller,
  measure: MeasureName,
  what: string,
  { none, some }: Verbs = happened
): Clause | undefined => {
  const absent = tell.inWords(measure, (value) => (value.numerator === 0n ? none : undefined))
  return absent === undefined ? clause`${some}${what}${tell.fact(measure)}` : clause`${absent}${what}`
}

/** 教学点3个, and 无教学点 where nobody would write 0个. */
export const countOf = (tell: Teller, measure: MeasureName, what: string): Clause | undefined =>
  incidents(tell, measure, what, { none: "无", some: "" })
