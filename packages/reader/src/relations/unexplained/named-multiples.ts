/**
 * Multiples that name both their ends: 城区是农村的2倍, 最多的是最少的2.1倍, 前者是后者的1.6倍. The names say which of the figures told before
 * is how many times the other, in whatever order those stand.
 */
import { leaf, quotient } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount } from "./rate-candidates.ts"
import { type Reading, SPELT_OUT, type Weighs } from "./rate-readings.ts"

const named =
  /(?:^|[,，;])(?:其中|即|也就是说)?([\u4e00-\u9fff]{2,8}?)(?:的)?(?:人均|生均|校均)?(?:水平|总量|规模|数)?(?:约|已|恰好|正好)?(?:是|为|达到?|相当于|超过)了?([\u4e00-\u9fff]{2,8}?)的(?:将?近|约|整整)?$/
/** 是上年的2倍 names a year and no other figure of the sentence. */
const inTime = /年|期|初|末|原|以[前往]|当时|计划|目标|任务|标准|要求|规定/
/** 为原来的1.75倍, 是2012年的2.5倍, 相当于五年前的: of what it was then. */
const ofThen =
  /^[,，]?(?:是|为|达到?|相当于)了?((?:19|20)\d{2}年|[一二两三四五六七八九十]+年前|原来|原有|那年|当年|当初|起步时|建校之?初)(?:同期|底|末|初|度)?的(?:将?近|约|整整)?$/
/** 最高与最低相差2.1倍, 极差2.1倍: of the two just told, the larger of the smaller. */
const spread = /(?:极差(?:率|比|系数)?|首尾(?:之?比|倍数)?|最[高大多]与最[低小少](?:之?比|相比)?)(?:约|为|达到?|是)*$/
const former = /^前[者一]/
const latter = /^后[者一]/
const MOST_BACK = 8

/** The figures told before one in its sentence and its paragraph, nearest first. */
const toldBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).paragraph
  const told: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--)
    if (isAmount(scene, at) && scene.roles[at] !== "change" && scene.roles[at] !== "growth") told.push(at)
  return told
}

/** The nearest two of one unit. */
const lastTwo = (scene: Scene, told: ReadonlyArray<number>): readonly [number, number] | undefined => {
  const [second, first] = told
  if (first === undefined || second === undefined) return undefined
  return figureAt(scene, first).unit === figureAt(scene, second).unit ? [first, second] : undefined
}

/** The figures that a name calls up: those whose words hold it, or where they hold none its first two characters. */
const called = (scene: Scene, told: ReadonlyArray<number>, name: string): number | undefined =>
  told.find((at) => wordsBefore(scene, at).includes(name)) ??
  told.find((at) => wordsBefore(scene, at).includes(name.slice(0, 2)))

/** 由860人扩大到1505人，为原来的1.75倍; 2012年3200万元，2016年8000万元，是2012年的2.5倍: what it was, and what it is now. */
const endsInTime = (scene: Scene, index: number, then: string): readonly [number, number] | undefined => {
  const now = index - 1
  if (now < 0 || figureAt(scene, now).start < nearOf(scene, index).paragraph.start) return undefined
  const departure = scene.departures[now]
  if (departure !== undefined) return [now, departure]
  const year = /^(?:19|20)\d{2}年/.exec(then)?.[0]
  if (year === undefined || !isAmount(scene, now) || wordsBefore(scene, now).includes(year)) return undefined
  const { start } = nearOf(scene, index).sentence
  for (let at = now - 1; at >= 0 && figureAt(scene, at).start >= start; at--) {
    if (figureAt(scene, at).unit !== figureAt(scene, now).unit || !wordsBefore(scene, at).includes(year)) continue
    // 2011年不到2万亿元 says nothing that may be multiplied.
    return isAmount(scene, at) ? [now, at] : undefined
  }
  return undefined
}

/** Which figure is so many times which other, by the names. */
const endsAt = (scene: Scene, index: number): readonly [number, number] | undefined => {
  const words = wordsBefore(scene, index)
  const then = ofThen.exec(words)?.[1]
  if (then !== undefined) return endsInTime(scene, index, then)
  if (spread.test(words)) return lastTwo(scene, toldBefore(scene, index))
  const [, subject = "", base = ""] = named.exec(words) ?? []
  if (subject === "" || inTime.test(base)) return undefined
  const told = toldBefore(scene, index)
  const two = lastTwo(scene, told)
  if (former.test(subject) && latter.test(base)) return two
  if (latter.test(subject) && former.test(base)) return two?.[1] === undefined ? undefined : [two[1], two[0]]
  const [many, few] = [called(scene, told, subject), called(scene, told, base)]
  if (many === undefined || few === undefined || many === few) return undefined
  return figureAt(scene, many).unit === figureAt(scene, few).unit ? [many, few] : undefined
}

/** The only reading of a multiple that names both its ends; `undefined` where it does not. */
export const namedMultiple = (
  scene: Scene,
  values: Float64Array,
  index: number,
  weighs: Weighs
): ReadonlyArray<Reading> | undefined => {
  const ends = endsAt(scene, index)
  if (ends === undefined) return undefined
  const isSpread = spread.test(wordsBefore(scene, index))
  const [first, second] = ends
  const isTurned = isSpread && (values[first] as number) < (values[second] as number)
  const [many, few] = isTurned ? [second, first] : [first, second]
  const by = values[few] as number
  if (!(by > 0) || !weighs((values[many] as number) / by, SPELT_OUT)) return []
  return [{ formula: quotient(leaf(many), leaf(few)), distance: SPELT_OUT, grain: 1 / by }]
}
