/** A whole and its parts: 其中 is said where they add up to it, and 其余 of nothing. */
import type { MeasureName } from "../../measures/index.ts"
import { add, intersect, type Interval, overlaps, point } from "../../quantity/interval.ts"
import { compare, zero } from "../../quantity/rational.ts"
import { type Clause, clause, listed, paragraph, sentence, type Told } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

/** Its words beside the whole, and in full where they stand alone and would say too little: 小学, 小学教职工. */
export type PartOf = readonly [words: string, measure: MeasureName, full?: string]

const told = (tell: Teller, parts: ReadonlyArray<PartOf>, inFull: boolean): Told =>
  parts.map(([words, measure, full = words]) => clause`${inFull ? full : words}${tell.fact(measure)}`)

/** What may be said not to be there: 无机关党总支, but not 无随班就读. */
const thing = /(?:党委|支部|总支|[公民]办园|配套园|小学|初中|高中|学校|学生)$/

/** 无机关党总支: parts of which there is none, in full. */
const absent = (tell: Teller, parts: ReadonlyArray<PartOf>): Told =>
  parts.map(([words, measure, full = words]) => clause`${tell.inWords(measure, () => "无")}${full}`)

const none = { lower: zero, upper: undefined, lowerOpen: false, upperOpen: true } as const

/** What a number of things may be: 不超过7所 is none at least. */
const atLeastNone = (allowed: Interval): Interval => intersect(allowed, none) ?? allowed

/** 其中 before a part, which is more than the whole nowhere but in numbers that deny each other. */
export const among = (tell: Teller, whole: MeasureName, part: MeasureName): string => {
  const [all, some] = [tell.interval(whole), tell.interval(part)]
  if (all?.upper === undefined || some?.lower === undefined) return "其中"
  return compare(some.lower, all.upper) > 0 ? "" : "其中"
}

/** Whether some values that the words allow add up; a part that is not known may be none. */
const addsUp = (tell: Teller, whole: MeasureName, parts: ReadonlyArray<PartOf>): boolean => {
  const total = tell.interval(whole)
  const known = parts.flatMap(([, measure]) => tell.interval(measure) ?? [])
  if (total === undefined || known.length < 2) return false
  return overlaps(total, known.map(atLeastNone).reduce<Interval>(add, point(zero)))
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
  if (head === undefined || !isWhole) return paragraph(sentence(head), sentence(...told(tell, some, true)))
  const isNone = ([words, measure, full = words]: PartOf): boolean =>
    tell.value(measure)?.numerator === 0n && thing.test(full)
  const there = some.filter((part) => !isNone(part))
  const [words, missing] = [told(tell, there, false), absent(tell, some.filter(isNone))]
  const parted = there.length < 2 ? words : [clause`其中${listed(...words)}`]
  return sentence(head, ...parted, ...missing)
}
