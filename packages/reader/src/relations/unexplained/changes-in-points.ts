/**
 * Percentage points that no wording known explains: by how much a rate changed between two times, and by how much one
 * lies above another or short of it (距离55%的目标尚差3.39个百分点).
 */
import { difference, leaf } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { isLineOrLevel, lineAt } from "../scene/lines.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { endsOf } from "./change-ends.ts"
import { type Candidate, candidatesNear, isTold, PARAGRAPH, SENTENCE } from "./rate-candidates.ts"
import { type RateFinder, type Reading, SPELT_OUT, type Weighs } from "./rate-readings.ts"

/** Words after which the distance of two rates is told, whichever is the larger. */
const apart = /差|距|缺口|低于|高于|高出|落后|领先|快于|慢于|多于|少于|超过|超出|(?<![提升最])高|(?<![降最])低/
const inTime =
  /(?:比|较|与)(?:上年|去年|[上前]一年|同期|(?:19|20)\d{2}年|.{0,6}[初末])|同比|提高|提升|上升|增|下降|降低|降幅|减|回落|滑|浮|涨/
const unrelated = /年均|平均每年|每年|分别/

const ofGrowths = /增幅|增速|增长率?|降幅/

/** Growths lie apart from growths, and levels from levels. */
const isRate = (scene: Scene, index: number, growths: boolean): boolean =>
  figureAt(scene, index).unit === "%" && isTold(scene, index) && (scene.roles[index] === "growth") === growths

/** From one time to another: the later less the former, or what it fell by. */
const inTimeReadings = (
  scene: Scene,
  index: number,
  near: ReadonlyArray<Candidate>,
  weighs: Weighs
): ReadonlyArray<Reading> => {
  const fell = falling.test(wordsBefore(scene, index))
  const ends = endsOf(scene, index)
  const readings: Array<Reading> = []
  for (const now of near) {
    const later = ends.later(now)
    if (later === undefined) continue
    for (const then of near) {
      const computed = fell ? then.value - now.value : now.value - then.value
      if (then.index === now.index || !weighs(computed, later)) continue
      const former = ends.former(then, now)
      if (former === undefined || !weighs(computed, later + former)) continue
      const formula = fell
        ? difference(leaf(then.index), leaf(now.index))
        : difference(leaf(now.index), leaf(then.index))
      readings.push({ formula, distance: later + former, grain: 0 })
    }
  }
  return readings
}

/** 与50%的底线, 距离55%的目标: a line that the rate before it lies short of. */
const line = /^的?(?:目标|底线|标准|要求|红线|上限|下限|指标)/

/** How far one rate lies from another: the two told nearest, of which the sentence holds one. */
const apartReadings = (scene: Scene, near: ReadonlyArray<Candidate>, weighs: Weighs): ReadonlyArray<Reading> => {
  const readings: Array<Reading> = []
  for (const [at, one] of near.entries()) {
    if (one.place !== SENTENCE) continue
    for (const [behind, other] of near.entries()) {
      // From 12.62% to 77.4%: of the two ends of a change neither lies above the other.
      if (behind <= at || scene.departures[one.index] === other.index) continue
      const [more, less] = one.value > other.value ? [one, other] : [other, one]
      if (!isTold(scene, one.index) && !isTold(scene, other.index)) continue
      const formula = difference(lineAt(scene, more.index), lineAt(scene, less.index))
      const place = other.place === SENTENCE ? 0 : other.place === PARAGRAPH ? 1 : 3
      const isLine = at === 0 && behind === 1 && place === 0 && line.test(nearOf(scene, one.index).right)
      const distance = isLine ? SPELT_OUT : Math.min(at, 3) + Math.min(behind - 1, 3) + place
      if (weighs(more.value - less.value, distance)) readings.push({ formula, distance, grain: 0 })
    }
  }
  return readings
}

/** 由53.6%降到50.2%，降幅3.4%: points written as per cent, right behind a rate. */
const isPointsAsPercent = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "%" &&
  scene.roles[index] === "growth" &&
  index > 1 &&
  isRate(scene, index - 1, false) &&
  figureAt(scene, index - 1).start >= nearOf(scene, index).sentence.start

/** The points at `index`, between two rates. */
export const pointsAt: RateFinder = ({ scene, values }, index, claimed) => {
  const { unit, qualifier } = figureAt(scene, index)
  if (
    (unit !== "百分点" && !isPointsAsPercent(scene, index)) ||
    qualifier !== "exact" ||
    !((values[index] as number) > 0)
  )
    return undefined
  const words = wordsBefore(scene, index)
  if (unrelated.test(words)) return undefined
  // 还有2.7个百分点的差距: what they lie apart may be said behind them.
  const isApart = apart.test(words) || apart.test(nearOf(scene, index).right.slice(0, 6))
  const growths = isApart && ofGrowths.test(words)
  const near = candidatesNear(scene, values, index, (other) => isRate(scene, other, growths))
  const held = isApart
    ? candidatesNear(
        scene,
        values,
        index,
        (other) => isRate(scene, other, growths) || (figureAt(scene, other).unit === "%" && isLineOrLevel(scene, other))
      )
    : []
  return claimed(scene, "difference", index, (weighs) => [
    ...(inTime.test(words) ? inTimeReadings(scene, index, near, weighs) : []),
    ...(isApart ? apartReadings(scene, held, weighs) : [])
  ])
}
