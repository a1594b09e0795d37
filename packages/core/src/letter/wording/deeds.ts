/** Answers to questions: 已设立教育督导委员会及其办事机构，尚未建立督导问责机制. */
import type { MeasureName } from "../../measures/index.ts"
import { type Clause, clause, clauses } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

/** 已 or 尚未, or other words for yes and no, bound to the answer. */
export const answer = (tell: Teller, measure: MeasureName, yes = "已", no = "尚未"): Clause | undefined =>
  tell.inWords(measure, ({ numerator }) => (numerator === 0n ? no : yes))

/** What was done first, then what is still to do. */
export const deeds = (tell: Teller, each: ReadonlyArray<readonly [MeasureName, deed: string]>): Clause | undefined => {
  const isDone = ([measure]: readonly [MeasureName, string]): boolean => tell.value(measure)?.numerator !== 0n
  const told = [...each.filter(isDone), ...each.filter((one) => !isDone(one))]
  return clauses(...told.map(([measure, deed]) => clause`${answer(tell, measure)}${deed}`))
}
