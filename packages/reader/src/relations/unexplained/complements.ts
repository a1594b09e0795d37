/**
 * Two that leave nothing out, told far from their total: 学校负责人卷372份。…列入考核的259份，占69.6%，没有列入的113份. A name and its negation, what is
 * done and what is being done, the two sides of a whole: their total is the nearest figure before that they make.
 */
import { leaf, sum } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { areSides } from "../totals/sides.ts"
import { isNested } from "./amount-passages.ts"
import { type AmountReading, PLAIN } from "./amount-readings.ts"
import { mayBeTotal } from "./like-figures.ts"

/** So many figures lie between the two at most, and so many before them. */
const MOST_BETWEEN = 3
const MOST_BACK = 40
const MOST_CHARACTERS = 700

/** 没有列入的, 未达标, 非师范类: the negation, and what it is said of. */
const negated = /(?:没有?|未[曾能]?|尚未|不(?!少)|非|无)([一-鿿]{1,6}?)(?:的|者|有|为|类)*$/
/** 已办结7件，正在办的3件. */
const done = /(?:已|完成|办结|竣工|完工|落实|到位|解决|整改|销号|交付|投用|开工|验收)[^,，。;、\d]{0,8}$/
const doing = /(?:正在?|[尚仍还]|在[办建途施编]|施工|前期|筹备|准备|待|推进|继续|跟踪|限期|进行)[^,，。;、\d]{0,8}$/

const mayComplete = /[没未不非无正在待继推跟限进尚仍还施前筹准]/

/** Whether the words of the second figure leave of a whole what those of the first do not take. */
const areComplements = (scene: Scene, first: number, second: number): boolean => {
  const words = wordsBefore(scene, second).slice(-16)
  if (!mayComplete.test(words)) return areSides(scene, first, second)
  const before = wordsBefore(scene, first)
  const denied = negated.exec(words)?.[1]
  if (denied !== undefined && before.includes(denied.slice(0, 2))) return !negated.test(before)
  if (doing.test(words) && done.test(before.slice(-12))) return true
  return areSides(scene, first, second)
}

/** The total of a figure and the one that it completes, told before both. */
export const complementReadings = (scene: Scene, second: number): ReadonlyArray<AmountReading> => {
  if (!mayBeTotal(scene, second)) return []
  const { unit } = figureAt(scene, second)
  let first = second - 1
  const isPassed = (index: number): boolean => figureAt(scene, index).unit !== unit || isNested(scene, index, second)
  while (first >= 0 && second - first <= MOST_BETWEEN && isPassed(first)) first--
  if (first < 0 || second - first > MOST_BETWEEN || unit === "%") return []
  if (!mayBeTotal(scene, first) || !areComplements(scene, first, second)) return []
  const values = approximateValues(scene)
  const whole = (values[first] as number) + (values[second] as number)
  const { start } = figureAt(scene, first)
  for (let total = first - 1, tried = 1; total >= 0 && first - total <= MOST_BACK; total--) {
    const figure = figureAt(scene, total)
    if (start - figure.start > MOST_CHARACTERS) break
    if (figure.unit !== unit || scene.roles[total] !== "level") continue
    const near = Math.abs((values[total] as number) - whole) <= 0.02 * whole
    if (near)
      return [
        { kind: "sum", result: total, computed: sum(leaf(first), leaf(second)), bound: PLAIN / tried, met: total }
      ]
    tried++
  }
  return []
}
