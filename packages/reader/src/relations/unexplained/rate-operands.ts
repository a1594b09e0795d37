/** The parts and wholes that a share may be made of: single figures, and those that are counted together. */
import { type Formula, leaf, sum } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { namedWith } from "../scene/named-with.ts"
import { ownSubject } from "../scene/own-subject.ts"
import { between, figureAt, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import {
  areOneKind,
  BEFORE,
  BEYOND,
  type Candidate,
  isSameNoun,
  PARAGRAPH,
  SENTENCE,
  wordsAround
} from "./rate-candidates.ts"
import { SPELT_OUT } from "./rate-readings.ts"

export interface Operand {
  readonly formula: Formula<number>
  readonly value: number
  /** The figures that it is made of, in order of the text. */
  readonly members: ReadonlyArray<number>
  /** How far the words point away from it. */
  readonly distance: number
}

const operandOf = ({ index, value }: Candidate, distance: number): Operand => ({
  formula: leaf(index),
  value,
  members: [index],
  distance
})

/** The whole that the words of the share hold: nothing else is meant. */
export const toldWhole = (candidate: Candidate): Operand => operandOf(candidate, SPELT_OUT)

/** Whether the two have no figure in common; or the whole is the part counted together with others. */
export const mayBePart = (part: Operand, whole: Operand): boolean =>
  !part.members.some((each) => whole.members.includes(each)) ||
  (whole.members.length > part.members.length && part.members.every((each) => whole.members.includes(each)))

/** How many characters may part them. */
const TOGETHER = 200
/** Of so many of the nearest some may be counted together. */
const MOST_JOINED = 8
/** 随班就读158名、特校就读121名、送教上门27名: so many told in a row may be. */
const LONGEST_ROW = 4

const together = (members: ReadonlyArray<Operand>, distance: number): Operand => ({
  formula: sum(...members.map(({ formula }) => formula)),
  value: members.reduce((total, { value }) => total + value, 0),
  members: members.flatMap((each) => each.members),
  distance: Math.max(0, Math.min(...members.map((each) => each.distance)) + distance)
})

const shortName = /^[\u4e00-\u9fff]{1,4}$/

/** The last word of what a figure counts, which may stand behind it: 小学1186个班. */
const endOf = (scene: Scene, index: number): string => {
  const { right } = nearOf(scene, index)
  return shortName.test(right) ? right : countedNoun(scene, index).slice(-2)
}

/** 其中 or a bracket makes a figure a part of the one before it: the two are never counted together. */
const isNested = (scene: Scene, index: number): boolean =>
  scene.brackets[index] !== scene.brackets[index - 1] || /其中|含|包括/.test(wordsBefore(scene, index))

const only = (each: Operand): number => each.members[0] as number

/**
 * Rows of figures of one unit told one after the other, from the nearest on: all of them, or those that hold one figure.
 * `operands` are single, nearest first.
 */
const rows = (scene: Scene, operands: ReadonlyArray<Operand>, holding?: number): ReadonlyArray<Operand> => {
  const found: Array<Operand> = []
  for (const [at, last] of operands.entries()) {
    const row = [last]
    for (const next of operands.slice(at + 1)) {
      const [left, right] = [only(next), only(row[0] ?? last)]
      if (left !== right - 1 || figureAt(scene, left).unit !== figureAt(scene, right).unit) break
      if (isNested(scene, right) || row.length === LONGEST_ROW) break
      row.unshift(next)
      if (holding !== undefined && (holding < left || holding > only(last))) continue
      found.push(together(row, row.length > 2 ? 2 : 1))
    }
  }
  return found
}

/** What is counted together is told together. */
const areTogether = (scene: Scene, first: number, last: number): boolean =>
  figureAt(scene, last).start - figureAt(scene, first).end <= TOGETHER

/** 公办园在园幼儿9612人，…普惠性民办园在园幼儿6738人: what is counted alike may be counted together. */
const alike = (
  scene: Scene,
  operands: ReadonlyArray<Operand>,
  isNamed: (noun: string) => boolean = () => false
): ReadonlyArray<Operand> => {
  const found: Array<Operand> = []
  const nouns = operands.map((each) => endOf(scene, only(each)))
  for (const [at, last] of operands.entries()) {
    const noun = nouns[at] as string
    if (noun === "") continue
    for (let other = at + 1; other < operands.length; other++) {
      const first = operands[other] as Operand
      if (nouns[other] !== noun || only(first) >= only(last)) continue
      if (figureAt(scene, only(first)).unit !== figureAt(scene, only(last)).unit) continue
      if (!areTogether(scene, only(first), only(last)) || isNested(scene, only(last))) continue
      found.push(together([first, last], isNamed(noun) ? -2 : 2))
    }
  }
  return found
}

/** 65%、67%和63%: a member of a list has the subject of the first. */
export const isListed = (scene: Scene, index: number): boolean =>
  index > 0 &&
  figureAt(scene, index - 1).unit === "%" &&
  /^(?:[、,，]|和|与|及|以及)[^,，。;]{0,8}$/.test(between(scene, index - 1, index))

const LONGEST_LIST = 8

/** What a share is told of; empty where the figure before it is meant. */
const subjectOf = (scene: Scene, share: number): string => {
  let first = share
  while (share - first < LONGEST_LIST && isListed(scene, first) && ownSubject(scene, first).length < 2) first--
  const subject = ownSubject(scene, first)
  // 按省定任务计算: against what it is reckoned, and not what it is of.
  return /^\(?按/.test(subject) ? "" : subject
}

const reach = ({ place, order }: Candidate): number =>
  place === SENTENCE ? Math.min(order, 2) : place === PARAGRAPH ? 2 : place === BEFORE ? 3 : 4

/** 占公共预算支出203330亿元: what a share was told of is the part of no other. */
const isBase = (scene: Scene, index: number): boolean => /占[^,，。;]{0,24}$/.test(wordsBefore(scene, index))

/** 专任教师324万人，专任教师中专科以上学历者: a part of those told, and not they themselves. */
const isWholeOf = (scene: Scene, index: number, subject: string): boolean => {
  const noun = countedNoun(scene, index)
  return noun.length >= 2 && subject.includes(`${noun.slice(-4)}中`)
}

/** 折合, 完工面, 入园水平: words for the share itself, which name nothing that has it. */
const ofShare = /(?:面|水平|程度|折合|约合|合计|折算)$/

/** What bears the name of the share's subject; what was told last; and of another name only what its sentence tells. */
export const partsOf = (scene: Scene, share: number, near: ReadonlyArray<Candidate>): ReadonlyArray<Operand> => {
  const subject = subjectOf(scene, share)
  const isNamed = ({ index }: Candidate): boolean => {
    const told = wordsBefore(scene, namedWith(scene, index))
    return likeness(subject, `${told}${wordsAround(scene, index)}`) > 0
  }
  const named = new Set(subject.length < 2 ? near : near.filter(isNamed))
  const unlike = named.size === 0 && ofShare.test(subject) ? 1 : 2
  const parts = near.flatMap((candidate) => {
    if (isWholeOf(scene, candidate.index, subject)) return []
    const aside = isBase(scene, candidate.index) ? 2 : 0
    if (subject.length < 2) return [operandOf(candidate, reach(candidate) + aside)]
    if (named.has(candidate)) return [operandOf(candidate, Math.min(reach(candidate), 1) + aside)]
    return candidate.place === SENTENCE ? [operandOf(candidate, reach(candidate) + unlike + aside)] : []
  })
  const nearest = parts.slice(0, MOST_JOINED)
  return [...parts, ...rows(scene, nearest), ...alike(scene, nearest)]
}

/** 大班额: of all classes, whatever they are called. */
export const isOversized = (scene: Scene, part: number): boolean =>
  wordsAround(scene, scene.departures[part] ?? part).includes("大班")

/** 其中…, 已…, …学历的有: words that make a figure a part of the one before it. */
const partial = /其中|中有|实际|已|的有$/
/** Words of a whole. */
const entire = /总|共|全|应|核定|计划|任务|预算|合计|现有|各类/

/** How far the words of a share that name its whole point away from a candidate, whatever the part is. */
export type NamedDistance = (candidate: Candidate) => number

/** Each candidate is held against the name once, for all parts. */
export const distancesFrom = (scene: Scene, name: string): NamedDistance => {
  const distanceOf = ({ index, place }: Candidate): number => {
    if (isSameNoun(name, countedNoun(scene, index))) return place === BEYOND ? 1 : 0
    const words = wordsAround(scene, index)
    return (likeness(name, words) > 0 ? 1 : name.length === 2 && entire.test(words) ? 2 : 3) + farness(place)
  }
  const known = new Map<Candidate, number>()
  return (candidate) => {
    const before = known.get(candidate)
    if (before !== undefined) return before
    const distance = distanceOf(candidate)
    known.set(candidate, distance)
    return distance
  }
}

const farness = (place: number): number => (place === SENTENCE ? 0 : place === PARAGRAPH ? 1 : 2)

/**
 * What may be the whole of a part: what the words call it, what the part's own name ends with, what is told of all. `named`
 * is given where the words call it something.
 */
export const wholesOf = (
  scene: Scene,
  part: Operand,
  named: NamedDistance | undefined,
  candidates: ReadonlyArray<Candidate>
): ReadonlyArray<Operand> => {
  const last = part.members.at(-1) as number
  const ofClasses = isOversized(scene, last)
  const own = ofClasses ? "教学班" : countedNoun(scene, last)
  const distanceOf = ({ index, place }: Candidate): number => {
    const noun = countedNoun(scene, index)
    const late = index > last ? 1 : 0
    if (noun.length >= 2 && (own.endsWith(noun) || (ofClasses && noun.endsWith("班"))))
      return place === BEYOND ? 1 : late
    const isPartOf = index === (part.members[0] as number) - 1 && partial.test(wordsBefore(scene, index + 1))
    return farness(place) + (isPartOf || entire.test(wordsAround(scene, index)) ? 0 : 1) + late
  }
  const wholes: Array<Operand> = []
  for (const candidate of candidates)
    if (areOneKind(scene, last, candidate.index))
      wholes.push(operandOf(candidate, named === undefined ? distanceOf(candidate) : named(candidate)))
  const likeliest = wholes.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_JOINED)
  const nearest = wholes.slice(0, MOST_JOINED)
  return [
    ...wholes,
    // 小学812个班、初中346个班: 大班额 are of all the classes told.
    ...alike(scene, likeliest, (noun) => ofClasses && noun.endsWith("班")),
    // 城区教师1846人、乡村教师1213人: of both together, where the part is one of them.
    ...rows(scene, nearest, last).map((row) => ({ ...row, distance: row.distance + 1 }))
  ]
}
