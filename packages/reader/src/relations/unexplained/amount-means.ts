/**
 * So much for each of so many: 17所，总投资1.24亿元，平均每所投入729万元; 160名，每人奖励5000元，拿出80万元. Of a mean the total and the
 * number are told, of a rate the number and the total that it makes. The word behind 每 says what is counted.
 */
import { addable, dimensionOf, leaf, numeratorOf, product, quotient, sum } from "@duxue/core"
import { figureAt, isMoney, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount, type Passage } from "./amount-passages.ts"
import { namedRateReadings } from "./amounts-per-named.ts"
import { type AmountReading, HINTED, PLAIN } from "./amount-readings.ts"

const averaged = /平均|均/
const each = /每(?:个|名|位|所|家|间|套|辆|班|校|人|生|户|栋|处|轮|次|期|台|座|项)?|[人生师校班户车园所]均|平均|标准|按/
/** What 每所, 每人, 校均 count; all that is counted where they do not say. */
const countedBy: ReadonlyArray<readonly [RegExp, (unit: string) => boolean]> = [
  [/每(?:人|生|名|位)|[人生师]均/, (unit) => dimensionOf(unit) === "people" || unit === "人次"],
  [/每(?:校|所|家|园)|[校园所]均/, (unit) => dimensionOf(unit) === "institutions" || unit === "个"],
  [/每班|班均/, (unit) => unit === "个" || unit === "班"],
  [/每户|户均/, (unit) => ["户", "套", "人"].includes(unit)]
]

const MOST_TERMS = 6

const counts = (words: string): ((unit: string) => boolean) => {
  const by = countedBy.find(([told]) => told.test(words))
  if (by !== undefined) return by[1]
  const classifier = /每([一-鿿])/.exec(words)?.[1]
  if (classifier !== undefined) return (unit) => unit === classifier || unit === "个"
  return (unit) => ["people", "institutions", "things", "events"].includes(dimensionOf(unit))
}

/** The amounts of a passage but for one. */
const amountsIn = (scene: Scene, { first, end }: Passage, without: number): ReadonlyArray<number> => {
  const amounts: Array<number> = []
  for (let index = first; index < end; index++) if (index !== without && isAmount(scene, index)) amounts.push(index)
  return amounts
}

/** Nearest first, those before sooner than those behind. */
const nearest = (of: number, figures: ReadonlyArray<number>): ReadonlyArray<number> =>
  figures
    .toSorted((a, b) => Math.abs(of - a) + (a > of ? 0.5 : 0) - (Math.abs(of - b) + (b > of ? 0.5 : 0)))
    .slice(0, MOST_TERMS)

export const rateReadings = (scene: Scene, rate: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const named = namedRateReadings(scene, rate, passage)
  if (named.length > 0) return named
  const words = wordsBefore(scene, rate).slice(-16)
  const { unit } = figureAt(scene, rate)
  if (!each.test(words) && !unit.includes("/")) return []
  const isCounted = counts(
    `${words}${unit.includes("/") ? `每${unit.slice(unit.indexOf("/") + 1, unit.indexOf("/") + 2)}` : ""}`
  )
  const others = amountsIn(scene, passage, rate)
  const totals = nearest(
    rate,
    others.filter((index) => addable(figureAt(scene, index).unit, numeratorOf(unit)) && scene.roles[index] !== "mean")
  )
  const numbers = nearest(
    rate,
    others.filter((index) => isCounted(figureAt(scene, index).unit) && scene.roles[index] === "level")
  )
  const isMean = averaged.test(words)
  const readings = totals.flatMap((total) =>
    numbers
      .filter((number) => number !== total)
      .map((number): AmountReading & { readonly reach: number } => {
        const isOwn = [total, number].every((index) => index >= passage.ownFirst && index < passage.ownEnd)
        const bound = isOwn ? PLAIN : HINTED
        const reach = Math.abs(rate - total) + Math.abs(rate - number)
        return isMean
          ? {
              kind: isMoney(scene, rate) ? "per-head" : "mean",
              result: rate,
              computed: quotient(leaf(total), leaf(number)),
              bound,
              met: rate,
              reach
            }
          : {
              kind: "product",
              result: total,
              computed: product(leaf(number), leaf(rate)),
              bound,
              met: total,
              reach
            }
      })
  )
  return [...readings.toSorted((a, b) => a.reach - b.reach), ...twofold(scene, rate, passage, isCounted)]
}

/** 小学650元、初中850元，小学18200人、初中9400人，共1982万元: two rates and two numbers in one order make one total. */
const twofold = (
  scene: Scene,
  rate: number,
  passage: Passage,
  isCounted: (unit: string) => boolean
): ReadonlyArray<AmountReading> => {
  const second = rate + 1
  const { unit } = figureAt(scene, rate)
  if (second >= passage.end || figureAt(scene, second).unit !== unit || !isAmount(scene, second)) return []
  const others = amountsIn(scene, passage, rate).filter((index) => index !== second)
  const numbers = others.filter((index) => isCounted(figureAt(scene, index).unit))
  const totals = others.filter((index) => figureAt(scene, index).unit === numeratorOf(unit))
  const [a, b] = numbers
  if (numbers.length !== 2 || a === undefined || b === undefined) return []
  return totals.map((total) => ({
    kind: "product",
    result: total,
    computed: sum(product(leaf(a), leaf(rate)), product(leaf(b), leaf(second))),
    bound: HINTED,
    met: total
  }))
}
