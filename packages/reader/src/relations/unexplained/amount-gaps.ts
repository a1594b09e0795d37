/**
 * What two amounts lie apart: 应配486人，实有412人，缺口74人; 由45个减至12个，一年消除33个. The words say that a figure is a change
 * or a gap; which two levels it lies between is told by nearness, and by 由…到… where that stands.
 */
import { difference, leaf } from "@duxue/core"
import { AFTER_VERB, FALLEN, LACKING, LEFT_OVER, RISEN, falling } from "../scene/change-words.ts"
import { isPost } from "../scene/posts.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { areOfUnit, isAmount, isLess, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, LIKELY, PLAIN } from "./amount-readings.ts"

/** A verb of change, of lack or of what is left, right before the number. */
const apart = new RegExp(`(?:${RISEN}|${FALLEN}|${LACKING}|${LEFT_OVER})${AFTER_VERB}$`)
/** 还缺座位1360个, 结余资金162万元; 每人多拿140元: what is lacking, or what more was done, may be named between. */
const apartIn = new RegExp(`(?:${LACKING}|结余|节余|剩余|富余|节约|节省|多|少)[\\u4e00-\\u9fff]{1,4}$`)
/** 还有250张的缺口: what the number lies between may be said behind it. */
const namedBehind = /^的?(?:缺口|差距|差额|缺额|空缺|空额|结余|赤字|出入)/

const MOST_PAIRS = 12

/** Levels of one unit, told of one time or another; no changes. */
const isLevel = (scene: Scene, gap: number, index: number): boolean =>
  index !== gap &&
  isAmount(scene, index) &&
  (areOfUnit(scene, index, gap) || figureAt(scene, index).unit === "人") &&
  scene.roles[index] !== "change" &&
  scene.roles[index] !== "growth"

/** 寄宿生8364人，床位8120张，还差244张: who sleep in them are held against beds, and against nothing else that is counted in 张. */
const areHeld = (scene: Scene, gap: number, a: number, b: number): boolean => {
  if (areOfUnit(scene, a, gap) && areOfUnit(scene, b, gap)) return true
  const [place, person] = figureAt(scene, a).unit === "人" ? [b, a] : [a, b]
  return (
    figureAt(scene, person).unit === "人" &&
    figureAt(scene, place).unit === figureAt(scene, gap).unit &&
    isPost(scene, place)
  )
}

const demanded = /核定|编制|应[配有设聘到检收]|[需要]|按标准|计划|目标|任务|总[额数量]|共计?|概算|预算/
const supplied = /实[有配到检收际]|在[编岗]|现[有配]|已|到位|完成|就位|仅有|只有|决算|支出|偿还|归还|还[了掉]|付清|拨付/
const lacking = new RegExp(`(?:${LACKING})`)

/**
 * Which of two levels is the more, where words say it: 由241个减到187个, 应配98人，实有86人，缺12人. So a slip that turns them about is
 * still seen.
 */
const fixedOrder = (scene: Scene, a: number, b: number, words: string): readonly [number, number] | undefined => {
  if (scene.departures[b] === a) return falling.test(words) ? [a, b] : undefined
  if (!lacking.test(words)) return undefined
  const [first, second] = [wordsBefore(scene, a), wordsBefore(scene, b)]
  const [one, other] = [demanded.test(first), demanded.test(second)]
  if (one !== other) return supplied.test(one ? second : first) ? (one ? [a, b] : [b, a]) : undefined
  const units = [figureAt(scene, a).unit, figureAt(scene, b).unit]
  return units[0] === units[1] ? undefined : units[0] === "人" ? [a, b] : [b, a]
}

export const gapReadings = (scene: Scene, gap: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const words = wordsBefore(scene, gap)
  const isTold = apart.test(words.slice(-12)) || namedBehind.test(nearOf(scene, gap).right)
  if (!isTold && !apartIn.test(words.slice(-8))) return []
  const levels: Array<number> = []
  for (let index = passage.first; index < passage.end; index++) if (isLevel(scene, gap, index)) levels.push(index)
  const pairs = levels.flatMap((a, at) =>
    levels.slice(at + 1).flatMap((b) => (areHeld(scene, gap, a, b) ? [[a, b] as const] : []))
  )
  const { start } = nearOf(scene, gap).sentence
  const toldBefore = levels.filter((level) => level < gap && figureAt(scene, level).start >= start).length
  /** Two that stand together, and near; those behind the gap after those before it. */
  const distance = ([a, b]: readonly [number, number]): number =>
    Math.abs(gap - a) + Math.abs(gap - b) + (b - a) + (b > gap ? 2 : 0) - (scene.departures[b] === a ? 4 : 0)
  return pairs
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, MOST_PAIRS)
    .map(([a, b], rank) => {
      const isOwn = a >= passage.ownFirst && b < passage.ownEnd
      const fixed = fixedOrder(scene, a, b, words)
      const [more, less] = fixed ?? (isLess(scene, a, b) ? [b, a] : [a, b])
      return {
        kind: "difference",
        result: gap,
        computed: difference(leaf(more), leaf(less)),
        bound: rank > 0 || !isOwn || !isTold ? HINTED / 2 : scene.departures[b] === a ? PLAIN : LIKELY,
        met: gap,
        // 总额547万元，偿还362万元，尚欠185万元: of two levels that the sentence tells one is the whole, and one what was taken.
        isSpeltOut: fixed !== undefined && isTold && isOwn && b < gap && toldBefore === 2
      }
    })
}
