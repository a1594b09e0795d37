/**
 * Multiples and ratios that no wording known explains: 是2015年的1.48倍, of two levels; 普职比1.5∶1, of two counts that the
 * characters of its name begin or end; 电脑2140台，教师2568人，比例为1.2∶1, of the two right before it.
 */
import { addable, constant, difference, type Formula, leaf, quotient, Rational } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { endsOf } from "./change-ends.ts"
import { namedMultiple } from "./named-multiples.ts"
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
/** 普职比, 生师比, 城乡学生数之比: one character for each of the two. */
const named =
  /(?:^|[\u4e00-\u9fff,，])([\u4e00-\u9fff])([\u4e00-\u9fff])(?:(?:学生|教师|招生|人|在校生|班级?|学校)数?)?(?:之)?比(?:例)?(?:约|为|达到?|是)*$/
/** 比例为1.2∶1, 两者之比1.2∶1, 平均44∶1: of what was told just before, and of nothing that has a name. */
const unnamed =
  /(?:^|[,，;(])(?:[二两][者项类]|前者与后者|其|相互|平均)?(?:之?比(?:例|值)?|配比|配备比例?|平均)(?:约|为|达到?|是|只有|仅)*$/
/** 学生用计算机2695台，平均44∶1: machines are so many pupils to one, wherever those are told. */
const forPupils = /学生|生[用机均]|计算机|电脑|终端|平板/
const pupils = /学生|在[校园读]|幼儿(?!园)/
const noPupils = /教师|教职|职工|家长|毕业|新生|招/
const machines: ReadonlySet<string> = new Set(["台", "套", "部"])
const MOST_APART = 320
const MOST_FIGURES_APART = 16

/** What the characters stand for where their counts were told before the passage. */
const standsFor: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["生", ["学生", "校生"]],
  ["师", ["教师"]],
  ["幼", ["幼儿"]],
  ["班", ["学班"]]
])

/** 城乡 are told as 城区 and 农村. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ["乡", "农村"],
  ["城", "市区"]
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
  if (first === undefined || second === undefined) return []
  const bearersOf = (character: string): ReadonlySet<Candidate> => {
    const words = [character, otherwise.get(character) ?? character]
    return new Set(near.filter(({ index: at }) => words.some((word) => wordsAround(scene, at).includes(word))))
  }
  const [ofFirst, ofSecond] = [bearersOf(first), bearersOf(second)]
  const readings: Array<Reading> = []
  for (const more of near) {
    const [isOfFirst, isOfSecond] = [ofFirst.has(more), ofSecond.has(more)]
    // 生机比 is of people and machines: of one of them, and not of both.
    if (isOfFirst === isOfSecond) continue
    for (const less of isOfFirst ? ofSecond : ofFirst) {
      if (more.index === less.index || more.value < less.value) continue
      if (scene.roles[more.index] !== scene.roles[less.index]) continue
      const far = [more, less].map(({ place }) => (place === SENTENCE ? 0 : place === PARAGRAPH ? 1 : 2))
      const distance = Math.max(...far)
      if (!weighs(more.value / less.value, distance)) continue
      readings.push({ formula: quotient(leaf(more.index), leaf(less.index)), distance, grain: 1 / less.value })
    }
  }
  return readings
}

/** The pupils told nearest to a figure on either side. */
const pupilsAround = (scene: Scene, values: Float64Array, index: number): ReadonlyArray<Candidate> => {
  const { start } = figureAt(scene, index)
  const found: Array<Candidate> = []
  const last = Math.min(scene.figures.length - 1, index + MOST_FIGURES_APART)
  for (let at = Math.max(0, index - MOST_FIGURES_APART); at <= last; at++) {
    const figure = figureAt(scene, at)
    if (figure.unit !== "人" || Math.abs(figure.start - start) > MOST_APART || scene.roles[at] !== "level") continue
    if (!isAmount(scene, at) || !pupils.test(wordsBefore(scene, at)) || noPupils.test(wordsBefore(scene, at))) continue
    found.push({ index: at, value: values[at] as number, place: PARAGRAPH, order: Math.abs(at - index) })
  }
  return found.toSorted((a, b) => a.order - b.order)
}

/** 市级1240万元，县级按1∶1.5配套1860万元: what is matched in a ratio stands on its two sides, or behind it. */
const matched = /^(?:的?比例)?(?:予以|进行|落实|给予)?(?:配套|分担|匹配|投入|安排)/

/** The two right before a ratio that names neither; or the machines right before it, and pupils near by. */
const unnamedRatios = (scene: Scene, values: Float64Array, index: number, weighs: Weighs): ReadonlyArray<Reading> => {
  const isMatched = matched.test(nearOf(scene, index).right)
  if (!isMatched && !unnamed.test(wordsBefore(scene, index))) return []
  const [first, second] = isMatched ? [index - 1, index + 1] : [index - 2, index - 1]
  const { start, end } = nearOf(scene, index).sentence
  const isLevel = (at: number): boolean => {
    const figure = scene.figures[at]
    if (figure === undefined || figure.start < start || figure.start > end) return false
    return scene.roles[at] === "level" && isAmount(scene, at)
  }
  if (!isLevel(second)) return []
  const readings: Array<Reading> = []
  const read = (a: number, b: number, distance: number): void => {
    // 1∶0.5 tells how much less the other is.
    const isLess = (values[index] as number) < 1
    const [more, less] = (values[a] as number) >= (values[b] as number) !== isLess ? [a, b] : [b, a]
    const by = values[less] as number
    if (!(by > 0) || !weighs((values[more] as number) / by, distance)) return
    readings.push({ formula: quotient(leaf(more), leaf(less)), distance, grain: 1 / by })
  }
  if (isLevel(first)) read(first, second, 0)
  if (machines.has(figureAt(scene, second).unit) && forPupils.test(wordsBefore(scene, second)))
    for (const [order, { index: many }] of pupilsAround(scene, values, index).entries())
      if (many !== first) read(many, second, Math.min(2, order + 1))
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
    unit === "比"
      ? [...unnamedRatios(scene, values, index, weighs), ...ratios(scene, index, [...near, ...far], weighs)]
      : (namedMultiple(scene, values, index, weighs) ?? multiples(scene, index, near, weighs))
  )
}
