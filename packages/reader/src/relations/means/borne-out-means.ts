/**
 * Means whose total and count were told paragraphs or a table before: 小学 | 682个 | 27416人 … 小学平均班额40.2人，初中43.0人;
 * 小学在校生4873人. … 小学17126平方米，生均3.51平方米. The three speak of one stage of schooling; claimed where the arithmetic
 * bears it out beyond chance.
 */
import { addable, dimensionOf, leaf, numeratorOf, quotient, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { anyOf } from "../scene/cues.ts"
import {
  agrees,
  between,
  figureAt,
  findAtEach,
  type Finder,
  nearOf,
  type Scene,
  wordsBefore,
  hasCue
} from "../scene/scene.ts"
import { stageOf } from "./told-stages.ts"

const means = anyOf("均额")
const averaged = /班额|班均|校均|师均|生均|人均|平均/
const perPupil = /生均/
const staff = /教师|教职|职工/
const pupils = /学生|在校|在园|在读|幼儿|人数/
const MOST_BACK = 80
const MOST_TRIED = 12
/** How much of a sentence before a figure says what it counts. */
const SENTENCE = 60
/** In so many of such means, were none meant, a slip would bring agreement. */
const MOST_COINCIDENCES = 0.4
/** 小学平均班额40.2人，初中43.0人: a member of a list of means needs no word of its own. */
const isMean = (scene: Scene, index: number): boolean => {
  if (hasCue(scene, index, means) && averaged.test(wordsBefore(scene, index))) return true
  const before = scene.figures[index - 1]
  const figure = figureAt(scene, index)
  return (
    before !== undefined &&
    before.unit === figure.unit &&
    before.step.denominator === figure.step.denominator &&
    figure.step.denominator !== 1n &&
    /^[,，、][^,，。;]{1,8}$/.test(between(scene, index - 1, index)) &&
    averaged.test(scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, before.start - 60), before.start))
  )
}

const isCount = (scene: Scene, index: number): boolean => {
  const { value, lower, upper } = figureAt(scene, index)
  return value !== undefined && lower !== undefined && upper !== undefined && scene.roles[index] === "level"
}

/** What a mean is reckoned from, by its words: amounts by pupils (生均), pupils by schools (校均) or by classes (平均班额). */
interface Terms {
  readonly isTotal: (index: number) => boolean
  readonly isCount: (index: number) => boolean
}

/** 小学在校生4216人，初中1893人: what is counted is said once in a sentence. */
const countsPupils = (scene: Scene, index: number): boolean => {
  const { clauseLeft, sentence } = nearOf(scene, index)
  const { start } = figureAt(scene, index)
  if (staff.test(clauseLeft)) return false
  return pupils.test(scene.plain.slice(Math.max(sentence.start, start - SENTENCE), start))
}

const termsOf = (scene: Scene, index: number): Terms | undefined => {
  const { unit } = figureAt(scene, index)
  const unitOf = (other: number): string => figureAt(scene, other).unit
  if (dimensionOf(unit) === "people")
    return {
      isTotal: (other) => unitOf(other) === unit,
      isCount: (other) => ["个", "班"].includes(unitOf(other)) || dimensionOf(unitOf(other)) === "institutions"
    }
  if (!perPupil.test(wordsBefore(scene, index))) return undefined
  return {
    isTotal: (other) => addable(unitOf(other), numeratorOf(unit)),
    isCount: (other) => unitOf(other) === "人" && countsPupils(scene, other)
  }
}

/** What a mean may be reckoned from, nearest first. */
interface Told {
  readonly totals: ReadonlyArray<number>
  readonly counts: ReadonlyArray<number>
}

const toldOf = (scene: Scene, index: number): Told | undefined => {
  if (figureAt(scene, index).value === undefined || !isMean(scene, index)) return undefined
  const terms = termsOf(scene, index)
  const stage = terms === undefined ? -1 : stageOf(scene, index)
  if (terms === undefined || stage < 0) return undefined
  const totals: Array<number> = []
  const counts: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    if (!isCount(scene, other) || stageOf(scene, other) !== stage) continue
    if (terms.isTotal(other)) totals.push(other)
    else if (terms.isCount(other)) counts.push(other)
  }
  return { totals, counts }
}

interface Quotient {
  readonly total: number
  readonly count: number
}

/** Which total and which count make the mean. */
const agreeingIn = (scene: Scene, index: number, { totals, counts }: Told): Quotient | undefined => {
  if (MOST_TRIED * chanceOf(figureAt(scene, index)) > CREDIBLE) return undefined
  let tried = 0
  for (const total of totals) {
    for (const count of counts) {
      if (++tried > MOST_TRIED) return undefined
      if (agrees(scene, index, quotient(leaf(total), leaf(count)))) return { total, count }
    }
  }
  return undefined
}

/** The place of a figure in its line. */
const columnOf = (scene: Scene, index: number): number => {
  const { start } = nearOf(scene, index).paragraph
  let column = 0
  while (index - column > 0 && figureAt(scene, index - column - 1).start >= start) column++
  return column
}

const isInTable = (scene: Scene, index: number): boolean => {
  const { start, end } = nearOf(scene, index).paragraph
  return scene.plain.slice(start, Math.min(end, start + 40)).includes("|")
}

/** The one that stands as another stands: in its column, else nearest to it in its sentence. */
const standingAs = (scene: Scene, model: number, others: ReadonlyArray<number>): number | undefined => {
  if (isInTable(scene, model)) {
    const column = columnOf(scene, model)
    return others.find((other) => isInTable(scene, other) && columnOf(scene, other) === column)
  }
  const { start } = nearOf(scene, model).sentence
  return others
    .filter((other) => nearOf(scene, other).sentence.start === start)
    .toSorted((a, b) => Math.abs(a - model) - Math.abs(b - model))[0]
}

/** 小学平均班额40.2人，初中43.0人: as one of two means is reckoned, so is the other, be it wrong. */
const likeSibling = (scene: Scene, index: number, told: Told): Quotient | undefined => {
  const { unit } = figureAt(scene, index)
  for (const sibling of [index - 1, index + 1, index - 2, index + 2]) {
    const figure = scene.figures[sibling]
    if (figure?.unit !== unit || nearOf(scene, sibling).sentence.start !== nearOf(scene, index).sentence.start) continue
    const others = toldOf(scene, sibling)
    const like = others === undefined ? undefined : agreeingIn(scene, sibling, others)
    if (like === undefined) continue
    const [total, count] = [standingAs(scene, like.total, told.totals), standingAs(scene, like.count, told.counts)]
    // Of one total by one number there is one mean, and the sibling is it.
    if (total === like.total && count === like.count) continue
    if (total !== undefined && count !== undefined) return { total, count }
  }
  return undefined
}

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const told = toldOf(scene, index)
  if (told === undefined) return undefined
  const claim = ({ total, count }: Quotient, certain: boolean): RelationClaim => {
    const computed = quotient(leaf(total), leaf(count))
    return { kind: "mean", result: index, computed, comparison: "equals", basis: "prose", words: "平均", certain }
  }
  const made = agreeingIn(scene, index, told)
  if (made !== undefined) return claim(made, true)
  const like = likeSibling(scene, index, told)
  if (like !== undefined) return claim(like, false)
  // One total and one count under the name of the stage: a slip in one of the three is asked about.
  const [total, ...otherTotals] = told.totals
  const [count, ...otherCounts] = told.counts
  if (total === undefined || count === undefined || otherTotals.length + otherCounts.length > 0) return undefined
  const only = claim({ total, count }, false)
  return coincidences(scene, index, only.computed) <= MOST_COINCIDENCES ? only : undefined
}

/** Means of the whole text whose terms stand apart from them. */
export const findBorneOutMeans: Finder = findAtEach(meanAt)
