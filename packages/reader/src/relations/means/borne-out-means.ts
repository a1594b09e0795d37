/**
 * Means whose total and count were told paragraphs or a table before: 小学 | 682个 | 27416人 … 小学平均班额40.2人，初中43.0人;
 * 小学在校生4873人. … 小学17126平方米，生均3.51平方米. The three speak of one stage of schooling; claimed where the arithmetic
 * bears it out beyond chance.
 */
import { addable, dimensionOf, leaf, numeratorOf, quotient, type RelationClaim } from "@duxue/core"
import type { Surroundings } from "../../context/clauses.ts"
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

const means = anyOf("均额")
const averaged = /班额|班均|校均|师均|生均|人均|平均/
const perPupil = /生均/
const staff = /教师|教职|职工/
const pupils = /学生|在校|在园|在读|幼儿|人数/
const stages = ["幼儿|学前", "小学", "初中", "高中", "中职|职"].map((words) => new RegExp(words))
/** 全县有小学34所，在校生28073人: the stage told last before a figure of the sentence is its own. */
const lastStage = /.*(幼儿|学前|小学|初中|高中|中职|职)/s
const MOST_BACK = 80
const MOST_TRIED = 12
/** How much of a sentence before a figure is read for its stage. */
const SENTENCE = 60

/** The stage that a figure is told of: in its clause, at the head of its table row, or before it in its paragraph. */
const stageToldOf = (scene: Scene, index: number): number => {
  const near = nearOf(scene, index)
  const own = stageIn(near.clauseLeft)
  if (own >= 0) return own
  const { start } = figureAt(scene, index)
  const head = near.paragraph.start
  if (scene.plain.slice(Math.max(head, start - 3), start).includes("|"))
    return stageIn(scene.plain.slice(head, Math.min(start, head + 24)))
  const told = (from: number): string | undefined =>
    lastStage.exec(scene.plain.slice(Math.max(from, start - SENTENCE), start))?.[1]
  // 全市小学135所；在校生147694人: behind a semicolon the paragraph speaks of the same stage still.
  const stage = told(near.sentence.start) ?? told(head)
  return stage === undefined ? -1 : stageIn(stage)
}

/** Asked of the same figures for every mean that stands behind them. */
const known = new WeakMap<Surroundings, number>()

const stageOf = (scene: Scene, index: number): number => {
  const near = nearOf(scene, index)
  const before = known.get(near)
  if (before !== undefined) return before
  const stage = stageToldOf(scene, index)
  known.set(near, stage)
  return stage
}

const stageIn = (words: string): number => stages.findIndex((stage) => stage.test(words))

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

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.value === undefined || !isMean(scene, index)) return undefined
  const terms = termsOf(scene, index)
  if (terms === undefined) return undefined
  const stage = stageOf(scene, index)
  const chance = chanceOf(figure)
  if (stage < 0 || MOST_TRIED * chance > CREDIBLE) return undefined
  const totals: Array<number> = []
  const counts: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    if (!isCount(scene, other) || stageOf(scene, other) !== stage) continue
    if (terms.isTotal(other)) totals.push(other)
    else if (terms.isCount(other)) counts.push(other)
  }
  let tried = 0
  for (const total of totals) {
    for (const count of counts) {
      if (++tried > MOST_TRIED) return undefined
      const computed = quotient(leaf(total), leaf(count))
      if (agrees(scene, index, computed))
        return {
          kind: "mean",
          result: index,
          computed,
          comparison: "equals",
          basis: "prose",
          words: "平均",
          certain: true
        }
    }
  }
  return undefined
}

/** Means of the whole text whose terms stand apart from them. */
export const findBorneOutMeans: Finder = findAtEach(meanAt)
