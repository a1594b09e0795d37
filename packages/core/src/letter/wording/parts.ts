/** A whole and its parts: 其中 is said where they add up to it, and 其余 of nothing. */
import type { MeasureName } from "../../measures/index.ts"
import { add, type Interval, overlaps, point } from "../../quantity/interval.ts"
import { zero } from "../../quantity/rational.ts"
import { type Clause, clause, listed, paragraph, sentence, type Told } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

/** Its words beside the whole, and in full where they stand alone and would say too little: 小学, 小学教职工. */
export type PartOf = readonly [words: string, measure: MeasureName, full?: string]

const told = (tell: Teller, parts: ReadonlyArray<PartOf>, inFull: boolean): Told =>
  parts.map(([words, measure, full = words]) => clause`${inFull ? full : words}${tell.fact(measure)}`)

/** Whether some values that the words allow add up; a part that is not known may be none. */
const addsUp = (tell: Teller, whole: MeasureName, parts: ReadonlyArray<PartOf>): boolean => {
  const total = tell.interval(whole)
  const known = parts.flatMap(([, measure]) => tell.interval(measure) ?? [])
  if (total === undefined || known.length < 2) return false
  return overlaps(total, known.reduce<Interval>(add, point(zero)))
}

/**
 * 全区有幼儿园66所，其中公办园41所、民办园25所。 A part that is not known, or parts that do not come to the whole, are told
 * in a sentence of their own: nobody is to think that they are all.
 */
export const wholeAndParts = (
  tell: Teller,
  head: Clause | undefined,
  whole: MeasureName,
  parts: ReadonlyArray<PartOf>
): Clause | undefined => {
  // 其中…0所 says nothing, unless the district says it.
  const some = parts.filter(([, measure]) => tell.value(measure)?.numerator !== 0n || tell.isStated(measure))
  const isWhole = addsUp(tell, whole, parts)
  const words = told(tell, some, head === undefined || !isWhole)
  if (head === undefined || !isWhole) return paragraph(sentence(head), sentence(...words))
  return some.length === 1 ? sentence(head, ...words) : sentence(head, clause`其中${listed(...words)}`)
}
