/**
 * So much for each of those that are named, whom the letter counted wherever it did: 每千人口拥有托位4.0个, of the population; 按在编教师计人均2.24次,
 * of the teachers on the establishment.
 */
import { addable, constant, isCount, leaf, numeratorOf, product, quotient, Rational } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, hasCue, likeness, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, LIKELY } from "./amount-readings.ts"
import { amountsByNoun, candidatesNamed, candidatesNear } from "./rate-candidates.ts"

/** 每千人口, 每百名学生, 每万常住人口: for how many of whom; 人 alone are all that live there. */
const perMany =
  /每(十万|百万|百|千|万)(?:名|个|位)?(人(?![口员才])|(?:常住|户籍|服务|总)?人口|[\u4e00-\u9fff]{2,6}?(?=拥?有|配|设|平均|达|为|约|占|[中里均各需]|$))/
const manies: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["十万", 100_000],
  ["百万", 1_000_000]
])
/** 按在编教师计人均, 以常住人口计算每人: whom the mean is of. */
const byNamed =
  /[按以](?:照)?([\u4e00-\u9fff]{2,10}?)(?:人数|总数|总量|数)?(?:计算?|折算|测算|核算|口径计?算?|为基数)[,，]?(?:[人生师校班园]均|平均)?每?/
const cues = anyOf("均每")
const MOST_TERMS = 6

interface Named {
  readonly noun: string
  readonly many: number
}

const namedIn = (words: string): Named | undefined => {
  const [, many, ofMany] = perMany.exec(words) ?? []
  if (many !== undefined && ofMany !== undefined)
    return { noun: ofMany === "人" ? "人口" : ofMany, many: manies.get(many) ?? 1 }
  const noun = byNamed.exec(words)?.[1]
  return noun === undefined ? undefined : { noun, many: 1 }
}

/** 每百名学生 are the 在校生 too. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["学生", "在校"],
  ["幼儿", "在园"],
  ["教师", "教职"]
])

/** Those near whose words hold the name, or its last word, and those told before it by that name. */
const countsOf = (scene: Scene, rate: number, noun: string): ReadonlyArray<number> => {
  const values = approximateValues(scene)
  const last = noun.slice(-2)
  const names = [last, otherNames.get(last) ?? last]
  const isCalled = (index: number, called: ReadonlyArray<string>): boolean =>
    called.some((name) => wordsBefore(scene, index).includes(name))
  const near = candidatesNear(
    scene,
    values,
    rate,
    (index) =>
      isAmount(scene, index) &&
      scene.roles[index] === "level" &&
      isCount(figureAt(scene, index).unit) &&
      isCalled(index, names)
  ).map(({ index }) => index)
  const far = candidatesNamed(scene, values, amountsByNoun(scene), rate, noun).map(({ index }) => index)
  const all = [...near, ...far]
  const exact = all.filter((index) => isCalled(index, [noun]))
  return [...exact, ...all.filter((index) => !exact.includes(index))].slice(0, MOST_TERMS)
}

/** Of the unit of what each has; of 拥有托位4.0个 those that are called so first. */
const totalsOf = (scene: Scene, rate: number, passage: Passage): ReadonlyArray<number> => {
  const unit = numeratorOf(figureAt(scene, rate).unit)
  const own = wordsBefore(scene, rate).slice(-6)
  const totals: Array<number> = []
  for (let index = passage.first; index < rate; index++)
    if (isAmount(scene, index) && addable(figureAt(scene, index).unit, unit) && scene.roles[index] !== "mean")
      totals.push(index)
  const like = (index: number): number => likeness(own, wordsBefore(scene, index))
  return totals.toSorted((a, b) => like(b) - like(a) || b - a).slice(0, MOST_TERMS)
}

export const namedRateReadings = (scene: Scene, rate: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const named = hasCue(scene, rate, cues) ? namedIn(wordsBefore(scene, rate)) : undefined
  if (named === undefined) return []
  const counts = countsOf(scene, rate, named.noun)
  if (counts.length === 0) return []
  return totalsOf(scene, rate, passage).flatMap((total, rank) =>
    counts
      .filter((count) => count !== total)
      .map((count, order): AmountReading => {
        const each = quotient(leaf(total), leaf(count))
        const many = constant(Rational.fromInteger(named.many))
        return {
          kind: "per-head",
          result: rate,
          computed: named.many === 1 ? each : product(each, many),
          bound: rank + order === 0 ? LIKELY : HINTED,
          met: rate
        }
      })
  )
}
