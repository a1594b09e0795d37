/**
 * What no builder has words for, by its official name: 生均占地面积为28.6平方米; 已建立领导干部联系学校制度. Nothing that a filing
 * tells is left out of its letter.
 */
import type { Measure } from "../../domain/measure.ts"
import type { MeasureName } from "../../measures/index.ts"
import { isYesNo } from "../../quantity/unit.ts"
import { type Clause, clause } from "../prose/clause.ts"
import { answer } from "./deeds.ts"
import type { Teller } from "../teller.ts"

/** （自报） says where a number comes from, not what it is. */
const nameOf = ({ title }: Measure): string => title.zh.replace(/（自报）/, "")

/** 是否建立…制度 is answered by its own verb: 已建立, 尚未建立. */
const answered = (tell: Teller, measure: Measure): Clause | undefined => {
  const deed = nameOf(measure).replace(/^(?:是否|已)/, "")
  return clause`${answer(tell, measure.id as string as MeasureName)}${deed}`
}

export const byTitle = (tell: Teller, measure: Measure): Clause | undefined =>
  isYesNo(measure.unit)
    ? answered(tell, measure)
    : clause`${nameOf(measure)}为${tell.fact(measure.id as string as MeasureName)}`
