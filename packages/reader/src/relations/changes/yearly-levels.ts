/**
 * Changes between two years' levels, wherever in the passage each is told: 2021年12.9亿元，2020年为12.2亿元，同比增长5.5%;
 * 比上年增长2.8%（2020年14817元）; 较上年多6个（上年为22个）. Only what agrees is claimed: other years may stand by.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { chanceOf } from "../doubt/evidence.ts"
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

const ofYear = /(?:上年|去年|上一年|前一年|上学年|上学期|上年同期|(?:19|20)\d{2}年)/
/** 年均增长: a root over several years. */
const yearly = /年均|平均/
const MOST_BACK = 10
/** A level of last year told after its change stands in brackets: 增长2.8%（2020年14817元）. */
const MOST_ON = 2
/** Two levels, one said to be of another year, beside a change: fewer agree by chance than of all pairs. */
const CREDIBLE_OF_YEARS = 0.25

interface Levels {
  readonly now: ReadonlyArray<number>
  readonly former: ReadonlyArray<number>
}

const years = anyOf("年期")
const isOfYear = (scene: Scene, index: number): boolean =>
  hasCue(scene, index, years) && ofYear.test(wordsBefore(scene, index))

/** Whether words set a level back to another year: its own, or those before the list that it stands in. */
const isSetBack = (scene: Scene, index: number, listed: ReadonlySet<number>): boolean =>
  scene.roles[index] === "former" || listed.has(index) || isOfYear(scene, index)

/** Members of lists told year by year: 2022年、2021年分别为17.82亿元、17.06亿元. */
const listedByYear = (scene: Scene, first: number, last: number): ReadonlySet<number> => {
  const listed = new Set<number>()
  for (let index = first; index <= last; index++) {
    if (listed.has(index) || !isOfYear(scene, index)) continue
    for (const member of listFrom(scene, index)) listed.add(member)
  }
  return listed
}

const levelsNear = (scene: Scene, index: number, accepts: (unit: string) => boolean): Levels => {
  const { paragraph } = nearOf(scene, index)
  const first = Math.max(0, index - MOST_BACK)
  const last = Math.min(scene.figures.length - 1, index + MOST_ON)
  const listed = listedByYear(scene, first, last)
  const now: Array<number> = []
  const former: Array<number> = []
  const bracketed = /^[^,，。;]{0,6}\(/.test(
    scene.plain.slice(figureAt(scene, index).end, figureAt(scene, index).end + 8)
  )
  for (let other = last; other >= first; other--) {
    const { start, unit, value } = figureAt(scene, other)
    if (other === index || value === undefined || start < paragraph.start || start > paragraph.end) continue
    const role = scene.roles[other]
    if (role === "change" || role === "growth" || role === "threshold" || !accepts(unit)) continue
    if (other < index) now.push(other)
    // After the change only what a bracket adds is of the same thing.
    const told = other < index || (bracketed && scene.brackets[other] !== undefined && other === index + 1)
    if (told && isSetBack(scene, other, listed)) former.push(other)
  }
  return { now, former }
}

/** 2010年小学5.6㎡、初中7.9㎡: two things of one year, and not one of two years. */
const areSiblings = (scene: Scene, a: number, b: number): boolean =>
  Math.abs(a - b) === 1 && /^[、和与及](?!.*年)./.test(between(scene, Math.min(a, b), Math.max(a, b)))

const yearIn = (words: string): number | undefined => {
  const year = /(?:19|20)\d{2}(?=年)/.exec(words)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** 2021年…，2020年…，同比增长: what is told of the later year is not what the change began with. */
const isLater = (scene: Scene, before: number, after: number): boolean => {
  const [from, to] = [before, after].map((each) => yearIn(wordsBefore(scene, each)))
  return from !== undefined && to !== undefined && from > to
}

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const role = scene.roles[index]
  if ((role !== "growth" && role !== "change") || figure.value === undefined || figure.unit === "倍") return undefined
  const words = wordsBefore(scene, index)
  if (yearly.test(words)) return undefined
  const dimension = dimensionOf(figure.unit)
  const rate = dimension === "percent"
  const unit = dimension === "points" ? "%" : figure.unit
  const { now, former } = levelsNear(scene, index, (other) =>
    rate ? dimensionOf(other) !== "percent" && dimensionOf(other) !== "points" : addable(other, unit)
  )
  const down = falling.test(words)
  const chance = chanceOf(figure)
  let tried = 0
  for (const before of former) {
    for (const after of now) {
      if (after === before || !addable(figureAt(scene, after).unit, figureAt(scene, before).unit)) continue
      if (areSiblings(scene, before, after) || isLater(scene, before, after)) continue
      if (++tried * chance > CREDIBLE_OF_YEARS && tried > 1) return undefined
      const change = down ? difference(leaf(before), leaf(after)) : difference(leaf(after), leaf(before))
      const computed = rate ? percentage(change, leaf(before)) : change
      if (!agrees(scene, index, computed)) continue
      const kind = rate ? "growth" : "difference"
      return { kind, result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Changes between years of the whole text. */
export const findYearlyLevels: Finder = findAtEach(changeAt)
