/**
 * Lists of levels, and of the lines that each is held against: 小学、初中分别为820元、1040元，比基准定额720元、940元均高出100元,
 * 分别高出115元、130元 (省定标准为720元、940元).
 */
import {
  addable,
  difference,
  dimensionOf,
  evaluate,
  type Formula,
  Interval,
  leaf,
  type RelationClaim
} from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { between, figureAt, type Finder, isBelow, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 均高出, 分别比…高, each with what it is said of; 达到, 为 and the like say no more. */
const gap =
  /(?:(?:高于|低于|超过|超出|多于|少于|快于)[^,，。;、\d]{0,12}|高出?|多出?|少|低|不足|相差|提高|提升|上升|增加|增长|下降|降低|减少)(?:了|约|为)?$/
/** Names of standards that levels are held against are no longer. */
const LONGEST_NAME = 20
const overBracketed = /(?:高于|低于|超过|超出|高出|多于|少于|不足)[^,，。;、\d()]{0,12}$/
const lower = /低|少|不足|降/
const ofEach = /分别|依次|均|都|各/
const common = /(?:均|都|各)[^,，。;、\d]{0,6}$/
const comparing = /[比较与于出过]/
/** No sentence that a reader could follow holds more. */
const FARTHEST = 160
const joint = /^(?:[^,，。;\d]{0,12}[、,，]|和|与|及|以及|、和)(?:其中)?[^,，。;、\d]{0,14}$/

/** The denominator of a unit: 生·年 of 元/生·年. */
const perEach = /\/.*$/

const isOver = (scene: Scene, level: number, apart: number): boolean => {
  const [a, b] = [figureAt(scene, level).unit, figureAt(scene, apart).unit]
  return addable(a.replace(perEach, ""), b.replace(perEach, "")) || (a === "%" && dimensionOf(b) === "points")
}

/** 每生每年720元, where the line is 650元: what it is a year's amount of is told once. */
const areOfOneUnit = (scene: Scene, level: number, line: number): boolean => {
  const [a, b] = [figureAt(scene, level).unit, figureAt(scene, line).unit]
  return a === b || (a.replace(perEach, "") === b.replace(perEach, "") && a.includes("/") !== b.includes("/"))
}

/** As many figures of one kind as the list has members, told one after another in the sentence before `end`. */
export const membersBefore = (scene: Scene, end: number, count: number, sentence: number): ReadonlyArray<number> => {
  const first = end - count
  if (first < 0 || figureAt(scene, first).start < sentence) return []
  const members = Array.from({ length: count }, (_, at) => first + at)
  const { unit } = figureAt(scene, first)
  const isList = members.every(
    (each, at) =>
      figureAt(scene, each).unit === unit &&
      figureAt(scene, each).value !== undefined &&
      (at === 0 || joint.test(between(scene, each - 1, each)))
  )
  return isList ? members : []
}

/** (省定标准为小学720元、初中940元): the lines told in a bracket behind what lies between. */
const linesBehind = (scene: Scene, last: number, count: number): ReadonlyArray<number> => {
  const first = last + 1
  const lines = Array.from({ length: count }, (_, at) => first + at)
  const bracket = scene.brackets[first]
  const isInside =
    bracket !== undefined &&
    bracket.open >= figureAt(scene, last).end &&
    bracket.open - figureAt(scene, last).end <= 2 &&
    lines.every((each) => scene.brackets[each]?.open === bracket.open) &&
    scene.brackets[last + count + 1]?.open !== bracket.open
  return isInside ? lines : []
}

const claimsOf = (
  scene: Scene,
  levels: ReadonlyArray<number>,
  lines: ReadonlyArray<number>,
  gaps: ReadonlyArray<number>,
  words: string
): ReadonlyArray<RelationClaim> => {
  const [level, line, apart] = [levels[0], lines[0], gaps[0]]
  if (level === undefined || line === undefined || apart === undefined || lines.length !== levels.length) return []
  if (!isOver(scene, level, apart) || !areOfOneUnit(scene, level, line)) return []
  const isLower = lower.test(words)
  return levels.map((each, at): RelationClaim => {
    const [now, than] = [leaf(each), leaf(lines[at] as number)]
    return {
      kind: "difference",
      result: gaps[at] ?? apart,
      computed: isLower ? difference(than, now) : difference(now, than),
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  })
}

/** 均高出110元 where each lies 100 above: what all lie apart alike is what was meant, whatever is written. */
const areAlike = (scene: Scene, claims: ReadonlyArray<RelationClaim>): boolean => {
  const values = claims.map(({ computed }) => valueOf(scene, computed))
  const [first] = values
  return first !== undefined && values.every((each) => each !== undefined && Interval.overlaps(first, each))
}

const valueOf = (scene: Scene, formula: Formula<number>): Interval.Interval | undefined =>
  evaluate(formula, (index) => scene.intervals[index])

/** 高于省定标准（720元、940元）140元和140元: the lines stand in a bracket between the verb and what lies between. */
const beforeBracket = (scene: Scene, index: number): string => {
  const bracket = scene.brackets[index - 1]
  if (bracket === undefined || bracket.close + 1 !== figureAt(scene, index).start) return ""
  return scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, bracket.open - LONGEST_NAME), bracket.open)
}

/** ，两个学段都: a number that counts the members of the lists stands between. */
const isCounting = (scene: Scene, index: number): boolean =>
  isBelow(scene, index, 5) &&
  dimensionOf(figureAt(scene, index).unit) === "things" &&
  /^[,，](?:以上|上述|这)?$/.test(between(scene, index - 1, index))

const gapsAt = (scene: Scene, index: number): ReadonlyArray<RelationClaim> => {
  const before = beforeBracket(scene, index)
  const own = overBracketed.test(before) ? before : wordsBefore(scene, index)
  if (own !== before && !gap.test(own)) return []
  const { start } = nearOf(scene, index).sentence
  const told = scene.plain.slice(Math.max(start, figureAt(scene, index).start - FARTHEST), figureAt(scene, index).start)
  if ((own !== before && !ofEach.test(told)) || !comparing.test(told)) return []
  const gaps = listFrom(scene, index)
  if (gaps.length > 1) {
    const count = gaps.length
    const lines = membersBefore(scene, index, count, start)
    const levels = membersBefore(scene, index - count, count, start)
    const beside = claimsOf(scene, levels, lines, gaps, own)
    if (beside.length > 0 && areListBorneOut(scene, beside)) return beside
    const behind = linesBehind(scene, gaps.at(-1) as number, count)
    const claims = claimsOf(scene, lines, behind, gaps, own)
    return claims.length > 0 && areListBorneOut(scene, claims) ? claims : []
  }
  if (!common.test(own)) return []
  const end = isCounting(scene, index - 1) ? index - 1 : index
  for (const count of [2, 3, 4]) {
    const lines = membersBefore(scene, end, count, start)
    const levels = membersBefore(scene, end - count, count, start)
    const claims = claimsOf(scene, levels, lines, gaps, own)
    if (claims.length > 0 && (areListBorneOut(scene, claims) || areAlike(scene, claims))) return claims
  }
  return []
}

/** What the members of two lists lie apart, of the whole text. */
export const findPairedGaps: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 2; index < scene.figures.length; index++) claims.push(...gapsAt(scene, index))
  return claims
}
