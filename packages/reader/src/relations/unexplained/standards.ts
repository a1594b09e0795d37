/**
 * Standards: so much for each of those who get it, and each time that they do. 每生每学期1000元 says both, 初中每天5元 how often, 班额45人 of what
 * it is; 一类每生1000元，二类500元 says it once for a list.
 */
import { denominatorsOf, dimensionOf, numeratorOf } from "@duxue/core"
import { isUnitOf } from "../means/each-words.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

export type Time = "年" | "学期" | "月" | "周" | "天"

export interface Standard {
  readonly index: number
  /** What each is one of, by its classifier; `undefined` where nothing says it. */
  readonly classifier: string | undefined
  /** Whether it is called a mean: what was divided, and no standard, where the total stands before it. */
  readonly isMean: boolean
  /** How often it is given; `undefined` where nothing says it. */
  readonly time: Time | undefined
}

const tells = /每|均|标准|定额|班额|单价|按|各|\//
const perEach = /每(?:一)?(?:名|位|个)?(学期|人次|平方米|[\u4e00-\u9fff])/g
const mean = /([人生师校班园户次])均/
const averaged = /(?<!按)[人生师校班园户次年月]均|平均|均为|折合|摊/
const everyTime = /[每按](学期|[年月周天日])|([月周日天])(?=人均|均)/
const times: ReadonlyMap<string, Time> = new Map([
  ["年", "年"],
  ["学年", "年"],
  ["学期", "学期"],
  ["月", "月"],
  ["个月", "月"],
  ["周", "周"],
  ["天", "天"],
  ["日", "天"]
])
/** 二类500元: what stands between the members of a list of standards. */
const joint = /^[,，、;和及与][^,，、;。\d]{0,12}$/
const MOST_IN_LIST = 4

/** The unit of time that a word or a unit of a figure names. */
export const timeOf = (unit: string): Time | undefined => times.get(unit)

/** Its own words with its unit's denominators, or those of the list that it stands in. */
const wordsOf = (scene: Scene, index: number): string | undefined => {
  const unit = numeratorOf(figureAt(scene, index).unit)
  for (let at = index; at >= 0 && at >= index - MOST_IN_LIST; at--) {
    if (at < index && !joint.test(between(scene, at, at + 1))) return undefined
    const figure = figureAt(scene, at)
    if (numeratorOf(figure.unit) !== unit) return undefined
    const words = wordsBefore(scene, at).slice(-16)
    const per = denominatorsOf(figure.unit)
    if (per.length > 0) return `${words}${per.map((each) => `每${each}`).join("")}`
    if (tells.test(words)) return words
  }
  return undefined
}

/** What a figure is the standard of; `undefined` where it is an amount of its own. */
export const standardAt = (scene: Scene, index: number): Standard | undefined => {
  const words = wordsOf(scene, index)
  if (words === undefined) return undefined
  const [, every, monthly] = everyTime.exec(words) ?? []
  const time = timeOf(every ?? monthly ?? "")
  const of = [...words.matchAll(perEach)].flatMap(([, each]) => (each === undefined || times.has(each) ? [] : [each]))
  const classifier = of[0] ?? mean.exec(words)?.[1] ?? (/班额|班级规模/.test(words) ? "班" : undefined)
  return { index, classifier, time, isMean: averaged.test(words) }
}

/** Whether a figure may count those whom a standard is for. */
export const isFor = (scene: Scene, { classifier, time }: Standard, count: number): boolean => {
  const { unit } = figureAt(scene, count)
  const dimension = dimensionOf(unit)
  // 每天4元, 每月400元: for whom is not said, and people it must be.
  if (classifier === undefined) return time === undefined ? dimension !== "money" : isUnitOf("人", unit)
  return isUnitOf(classifier, unit) || (unit === "个" && dimension === "things" && !isUnitOf("人", classifier))
}
