/**
 * Multiples and ratios that no wording known explains: 是2015年的1.48倍, of two levels; 普职比1.5∶1, of two counts that the
 * characters of its name begin or end.
 */
import { addable, constant, difference, type Formula, leaf, quotient, Rational } from "@duxue/core"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { endsOf } from "./change-ends.ts"
import {
  type Candidate,
  candidatesNamed,
  candidatesNear,
  isAmount,
  PARAGRAPH,
  SENTENCE,
  wordsAround
} from "./rate-candidates.ts"
import type { RateFinder, Reading, Weighs } from "./rate-readings.ts"

const grew = /(?:增|提高|上升|扩大|翻)(?![^,，。;]*[到至])/
const levels: ReadonlySet<string> = new Set(["level", "mean", "former"])
/** 普职比, 生师比: one character for each of the two. */
const named = /([\u4e00-\u9fff])([\u4e00-\u9fff])(?:之)?比(?:例)?(?:约|为|达到?|是)*$/

/** What the characters stand for where their counts were told before the passage. */
const standsFor: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["生", ["学生", "校生"]],
  ["师", ["教师"]],
  ["幼", ["幼儿"]],
  ["班", ["学班"]]
])

const amountsNear = (scene: Scene, values: Float64Array, index: number): ReadonlyArray<Candidate> =>
  candidatesNear(scene, values, index, (other) => levels.has(scene.roles[other] ?? "") && isAmount(scene, other))

const areAddable = (scene: Scene, a: Candidate, b: Candidate): boolean =>
  a.index !== b.index && addable(figureAt(scene, a.index).unit, figureAt(scene, b.index).unit)

/** So many times the former level: or, where it grew, so many times more. */
const multiples = (
  scene: Scene,
  index: number,
  near: ReadonlyArray<Candidate>,
  weighs: Weighs
): ReadonlyArray<Reading> => {
  const more = grew.test(wordsBefore(scene, index))
  const ends = endsOf(scene, index)
  const readings: Array<Reading> = []
  for (const now of near) {
    const later = ends.later(now)
    if (later === undefined) continue
    for (const then of near) {
      // 63间 are no multiple of 42所.
      if (!areAddable(scene, now, then) || figureAt(scene, now.index).unit !== figureAt(scene, then.index).unit)
        continue
      const computed = now.value / then.value - (more ? 1 : 0)
      if (!weighs(computed, later)) continue
      const former = ends.former(then, now)
      if (former === undefined || !weighs(computed, later + former)) continue
      const ratio: Formula<number> = quotient(leaf(now.index), leaf(then.index))
      const formula = more ? difference(ratio, constant(Rational.one)) : ratio
      readings.push({ formula, distance: later + former, grain: 1 / then.value })
    }
  }
  return readings
}

/** So many of one to one of the other, whichever is the larger. */
const ratios = (
  scene: Scene,
  index: number,
  near: ReadonlyArray<Candidate>,
  weighs: Weighs
): ReadonlyArray<Reading> => {
  const [, first, second] = named.exec(wordsBefore(scene, index)) ?? []
  const says = (candidate: Candidate, character: string | undefined): boolean =>
    character !== undefined && wordsAround(scene, candidate.index).includes(character)
  const readings: Array<Reading> = []
  for (const more of near) {
    for (const less of near) {
      // 生机比 is of people and machines.
      if (more.index === less.index || more.value < less.value) continue
      if (scene.roles[more.index] !== scene.roles[less.index]) continue
      const isNamed =
        (says(more, first) && says(less, second) && !says(more, second)) ||
        (says(more, second) && says(less, first) && !says(more, first))
      if (!isNamed) continue
      const far = [more, less].map(({ place }) => (place === SENTENCE ? 0 : place === PARAGRAPH ? 1 : 2))
      const distance = Math.max(...far)
      if (!weighs(more.value / less.value, distance)) continue
      readings.push({ formula: quotient(leaf(more.index), leaf(less.index)), distance, grain: 1 / less.value })
    }
  }
  return readings
}

/** The multiple or ratio at `index`, of two amounts. */
export const multipleAt: RateFinder = ({ scene, values, byNoun }, index, claimed) => {
  const { unit, qualifier } = figureAt(scene, index)
  if (!((values[index] as number) > 0) || (unit !== "比" && (unit !== "倍" || qualifier !== "exact"))) return undefined
  const near = amountsNear(scene, values, index)
  const characters = unit === "比" ? (named.exec(wordsBefore(scene, index))?.slice(1, 3) ?? []) : []
  const far = characters
    .flatMap((character) => standsFor.get(character) ?? [])
    .flatMap((noun) => candidatesNamed(scene, values, byNoun(), index, noun))
  return claimed(scene, "ratio", index, (weighs) =>
    unit === "比" ? ratios(scene, index, [...near, ...far], weighs) : multiples(scene, index, near, weighs)
  )
}
