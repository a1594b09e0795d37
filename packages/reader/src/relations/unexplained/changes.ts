/**
 * Growths that no wording known explains: of all levels of two times, and of all levels and changes told about one,
 * those are claimed that its numbers bear out beyond chance.
 */
import { addable, difference, type Formula, leaf, percentage, sum } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { endsOf } from "./change-ends.ts"
import { type Candidate, candidatesNear, isAmount, SENTENCE } from "./rate-candidates.ts"
import type { RateFinder, Reading, Weighs } from "./rate-readings.ts"

/** 年均增长: a root over several years; what is planned was not reckoned from what is. */
const unrelated = /年均|平均|目标|计划|预计|力争/
const levels: ReadonlySet<string> = new Set(["level", "mean", "former"])

/** The readings of a growth as that of two levels. */
const ofLevels = (
  scene: Scene,
  index: number,
  fell: boolean,
  near: ReadonlyArray<Candidate>,
  weighs: Weighs
): ReadonlyArray<Reading> => {
  const ends = endsOf(scene, index)
  const readings: Array<Reading> = []
  for (const now of near) {
    const later = ends.later(now)
    if (later === undefined) continue
    for (const then of near) {
      if (then.index === now.index || !addable(figureAt(scene, then.index).unit, figureAt(scene, now.index).unit))
        continue
      const computed = (100 * (fell ? then.value - now.value : now.value - then.value)) / then.value
      if (!weighs(computed, later)) continue
      const former = ends.former(then, now)
      if (former === undefined || !weighs(computed, later + former)) continue
      const [from, to] = fell ? [then.index, now.index] : [now.index, then.index]
      const formula = percentage(difference(leaf(from), leaf(to)), leaf(then.index))
      readings.push({ formula, distance: later + former, grain: 100 / then.value })
    }
  }
  return readings
}

const OWN_LEVEL = 2

/** The readings of a growth as that of a change told beside it: over the level less the change, or over the former. */
const ofChange = (
  scene: Scene,
  index: number,
  fell: boolean,
  near: ReadonlyArray<Candidate>,
  changes: ReadonlyArray<Candidate>,
  weighs: Weighs
): ReadonlyArray<Reading> => {
  const ends = endsOf(scene, index)
  const readings: Array<Reading> = []
  for (const change of changes) {
    if (falling.test(wordsBefore(scene, change.index)) !== fell) continue
    const beside = change.index === index - 1 ? 0 : change.place === SENTENCE ? 1 : 4
    for (const level of near) {
      if (!addable(figureAt(scene, level.index).unit, figureAt(scene, change.index).unit)) continue
      // 10385人，比上年增加1409人。…增幅为15.7%: what a change was told of right before it has hardly a rival.
      const isOwn = level.index === change.index - 1 && level.place === change.place && change.place !== SENTENCE
      const apart = isOwn ? Math.min(beside, OWN_LEVEL) : beside
      const take = (base: Formula<number>, value: number, distance: number | undefined): void => {
        const computed = (100 * change.value) / value
        if (distance === undefined || value <= 0 || !weighs(computed, apart + distance)) return
        readings.push({
          formula: percentage(leaf(change.index), base),
          distance: apart + distance,
          grain: 100 / value
        })
      }
      const [now, by] = [leaf(level.index), leaf(change.index)]
      const value = fell ? level.value + change.value : level.value - change.value
      take(fell ? sum(now, by) : difference(now, by), value, ends.later(level))
      if (scene.roles[level.index] === "former") take(now, level.value, ends.former(level, change))
    }
  }
  return readings
}

/** 涨幅6.68%, 上浮10.8%, 缩减了5.4%: verbs of change, whichever an author prefers. */
const changing = /(?:[增减涨跌升降滑浮缩扩落]|提高|翻|多|少|长[了出])[^,，。;占率]{0,5}$/

/** 下滑9.57个百分点 of an amount: per cent are meant, and its numbers show it. */
const isGrowth = (scene: Scene, index: number): boolean => {
  const { unit, qualifier } = figureAt(scene, index)
  if ((unit !== "%" && unit !== "百分点") || qualifier !== "exact") return false
  return scene.roles[index] === "growth" || changing.test(wordsBefore(scene, index))
}

/** The growth at `index`, of two levels or of a level and a change. */
export const growthAt: RateFinder = ({ scene, values }, index, claimed) => {
  if (!isGrowth(scene, index) || !((values[index] as number) > 0)) return undefined
  const words = wordsBefore(scene, index)
  if (unrelated.test(words)) return undefined
  const fell = falling.test(words)
  const near = candidatesNear(
    scene,
    values,
    index,
    (other) => levels.has(scene.roles[other] ?? "") && isAmount(scene, other)
  )
  const changes = candidatesNear(
    scene,
    values,
    index,
    (other) => scene.roles[other] === "change" && isAmount(scene, other)
  )
  // Levels that are told are meant before those that a change is added to or taken from.
  return (
    claimed(scene, "growth", index, (weighs) => ofLevels(scene, index, fell, near, weighs)) ??
    claimed(scene, "growth", index, (weighs) => ofChange(scene, index, fell, near, changes, weighs))
  )
}
