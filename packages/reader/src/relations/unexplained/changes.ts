/**
 * Growths that no wording known explains: of all levels of two times, and of all levels and changes told about one,
 * those are claimed that its numbers bear out beyond chance.
 */
import { addable, difference, type Formula, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { falling } from "../changes/level-pairs.ts"
import { countedNoun } from "../scene/counted-noun.ts"
import { ownSubject } from "../scene/own-subject.ts"
import { figureAt, likeness, type Scene, wordsBefore } from "../scene/scene.ts"
import { bornOut, isNear, type Reading } from "./rate-readings.ts"
import {
  type Candidate,
  candidatesNear,
  isAmount,
  isTold,
  PARAGRAPH,
  SENTENCE,
  wordsAround
} from "./rate-candidates.ts"
import { type Times, timesOf, yearOf } from "./changes-in-time.ts"

/** 年均增长: a root over several years; 增速…个百分点 is told of rates. */
const unrelated = /年均|平均|目标|计划|预计|力争/
const levels: ReadonlySet<string> = new Set(["level", "mean", "former"])

/** How far the words point away from a level as the later one, or as the former. */
export interface Ends {
  readonly later: (candidate: Candidate) => number | undefined
  readonly former: (candidate: Candidate, later: Candidate) => number | undefined
}

const far = ({ place, order }: Candidate): number =>
  place === SENTENCE ? Math.min(order, 2) : place === PARAGRAPH ? 2 : 4

/** What both ends of a change have to be: of the years that the words name, and of one thing. */
export const endsOf = (scene: Scene, index: number): Ends => {
  const times: Times = timesOf(scene, index)
  const subject = ownSubject(scene, index)
  const later = (candidate: Candidate): number | undefined => {
    const year = yearOf(scene, candidate.index)
    if (year !== undefined && (year === times.before || (times.now !== undefined && year !== times.now)))
      return undefined
    if (scene.roles[candidate.index] === "former") return undefined
    if (year !== undefined && year === times.now) return Math.min(far(candidate), 1)
    if (subject.length < 2) return far(candidate)
    const isNamed = likeness(subject, wordsAround(scene, candidate.index)) > 0
    return isNamed ? Math.min(far(candidate), 1) : far(candidate) + 2
  }
  const former = (candidate: Candidate, now: Candidate): number | undefined => {
    const [year, nowYear] = [yearOf(scene, candidate.index), yearOf(scene, now.index) ?? times.now]
    if (year !== undefined && times.before !== undefined && year !== times.before) return undefined
    if (year !== undefined && nowYear !== undefined && year >= nowYear) return undefined
    const place = candidate.place === SENTENCE ? 0 : candidate.place === PARAGRAPH ? 1 : 2
    const [own, other] = [countedNoun(scene, candidate.index), countedNoun(scene, now.index)]
    const unlike = own.length >= 2 && other.length >= 2 && likeness(own, other) === 0 ? 2 : 0
    if (scene.departures[now.index] === candidate.index) return 0
    if (year !== undefined && year === times.before) return place + unlike
    if (scene.roles[candidate.index] === "former") return place + unlike
    return (year !== undefined ? 1 : 2) + place + unlike
  }
  return { later, former }
}

/** The readings of a growth as that of two levels. */
const ofLevels = (
  scene: Scene,
  index: number,
  stated: number,
  fell: boolean,
  near: ReadonlyArray<Candidate>
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
      if (!isNear(computed, stated)) continue
      const former = ends.former(then, now)
      if (former === undefined) continue
      const [from, to] = fell ? [then.index, now.index] : [now.index, then.index]
      const formula = percentage(difference(leaf(from), leaf(to)), leaf(then.index))
      readings.push({ formula, distance: later + former, grain: 100 / then.value })
    }
  }
  return readings
}

/** The readings of a growth as that of a change told beside it: over the level less the change, or over the former. */
const ofChange = (
  scene: Scene,
  index: number,
  stated: number,
  fell: boolean,
  near: ReadonlyArray<Candidate>,
  changes: ReadonlyArray<Candidate>
): ReadonlyArray<Reading> => {
  const ends = endsOf(scene, index)
  const readings: Array<Reading> = []
  for (const change of changes) {
    if (falling.test(wordsBefore(scene, change.index)) !== fell) continue
    const beside = change.index === index - 1 ? 0 : change.place === SENTENCE ? 1 : 3
    for (const level of near) {
      if (!addable(figureAt(scene, level.index).unit, figureAt(scene, change.index).unit)) continue
      const take = (base: Formula<number>, value: number, distance: number | undefined): void => {
        const computed = (100 * change.value) / value
        if (distance === undefined || value <= 0 || !isNear(computed, stated)) return
        readings.push({
          formula: percentage(leaf(change.index), base),
          distance: beside + distance,
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

/** The growth at `index`, where some two amounts bear it out. */
export const growthAt = (scene: Scene, values: Float64Array, index: number): RelationClaim | undefined => {
  const { unit, qualifier } = figureAt(scene, index)
  const stated = values[index] as number
  if (unit !== "%" || qualifier !== "exact" || scene.roles[index] !== "growth" || !(stated > 0)) return undefined
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
    (other) => scene.roles[other] === "change" && isTold(scene, other) && isAmount(scene, other)
  )
  const found = bornOut(scene, index, stated, [
    ...ofLevels(scene, index, stated, fell, near),
    ...ofChange(scene, index, stated, fell, near, changes)
  ])
  return found === undefined
    ? undefined
    : {
        kind: "growth",
        result: index,
        computed: found.formula,
        comparison: "equals",
        basis: "prose",
        words,
        certain: true
      }
}
