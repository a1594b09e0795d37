/**
 * What two amounts lie apart: 应配486人，实有412人，缺口74人; 由45个减至12个，一年消除33个. The words say that a figure is a change
 * or a gap; which two levels it lies between is told by nearness, and by 由…到… where that stands.
 */
import { difference, leaf } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { areOfUnit, isAmount, isLess, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, LIKELY, PLAIN } from "./amount-readings.ts"

const apart =
  /(?:净?[增减]加?少?|增[加长幅]|[减缩]少|压减|压缩|消除|化解|撤并|新增|多|少|高|低|超|提[标高升]|上升|下降|降低|回落|提前|相差|差|缺|短缺|空缺|空余|空|结余|节余|结转|盈余|(?<!其)余|扣|减|增|升|降|距|缺口|扩大|缩小)(?:出|于|了|到|为|达|约|有|近|安排|投入|招收?|完成|建成|超?[额编员岗分支收])*$/

const MOST_PAIRS = 12

/** Levels of one unit, told of one time or another; no changes. */
const isLevel = (scene: Scene, gap: number, index: number): boolean =>
  index !== gap &&
  isAmount(scene, index) &&
  areOfUnit(scene, index, gap) &&
  scene.roles[index] !== "change" &&
  scene.roles[index] !== "growth"

export const gapReadings = (scene: Scene, gap: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const words = wordsBefore(scene, gap)
  if (!apart.test(words.slice(-12))) return []
  const levels: Array<number> = []
  for (let index = passage.first; index < passage.end; index++) if (isLevel(scene, gap, index)) levels.push(index)
  const pairs = levels.flatMap((a, at) => levels.slice(at + 1).map((b) => [a, b] as const))
  /** Two that stand together, and near; those behind the gap after those before it. */
  const distance = ([a, b]: readonly [number, number]): number =>
    Math.abs(gap - a) + Math.abs(gap - b) + (b - a) + (b > gap ? 2 : 0) - (scene.departures[b] === a ? 4 : 0)
  const { sentence } = nearOf(scene, gap)
  return pairs
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, MOST_PAIRS)
    .map(([a, b], rank) => {
      const isOwn = figureAt(scene, a).start >= sentence.start && figureAt(scene, b).end <= sentence.end
      const [more, less] = isLess(scene, a, b) ? [b, a] : [a, b]
      return {
        kind: "difference",
        result: gap,
        computed: difference(leaf(more), leaf(less)),
        bound: rank > 0 || !isOwn ? HINTED / 2 : scene.departures[b] === a ? PLAIN : LIKELY,
        met: gap
      }
    })
}
