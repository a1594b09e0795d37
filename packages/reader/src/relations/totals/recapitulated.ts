/**
 * Totals that no word announces: a page of statistics tells the same noun of the whole and of each part, sentences
 * apart. 中小学教职工总数1755人。中学教职工总数938人…。小学教职工总数817人…. Only what adds up is claimed, and only where
 * numbers are long enough not to add up by chance.
 */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { approximateValues, mayAddUp } from "../doubt/evidence.ts"
import { areAddable, figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const whole = /全[县区市省州旗镇乡国]|各级各类|总|共|合计/
/** The mark of a heading, and no full stop behind it. */
const heading = /^\s*(?:[一二三四五六七八九十]+[、.]|[((][一二三四五六七八九十]+[))])[^。;]*$/
const nested = /其[中间]|含/

/** How many figures on are looked at, and how many parts a total may have. */
const REACH = 48
const MOST_PARTS = 12
/** Names of two characters that say what is counted: 招生, 教师, 图书. Other pairs of characters are half a name. */
const shortNouns = new Set(
  "招生 毕业 学生 幼儿 教师 学校 小学 初中 高中 中职 图书 班级 在校 在园 入园 离园 园所 职工 面积 投资 投入 支出 收入 资金 经费".split(
    " "
  )
)

const commonEnd = (a: string, b: string): string => {
  let length = 0
  while (
    length < a.length &&
    length < b.length &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length++
  return a.slice(a.length - length)
}

const sameNoun = (a: string, b: string): boolean => {
  if (a.length < 2 || b.length < 2) return false
  const end = commonEnd(a, b)
  return end.length >= 3 || shortNouns.has(end)
}

/** How many digits a figure has that are not spaces to its left: 36.86万 has four. */
const digitsOf = (scene: Scene, index: number): number => {
  const { value, step } = figureAt(scene, index)
  const written = value === undefined || step.numerator === 0n ? value : Rational.divide(value, step)
  return written === undefined ? 0 : String(written.numerator / written.denominator).length
}

/** Whether so many parts make so long a total only where they are meant to. */
const isTelling = (scene: Scene, total: number, count: number, name: string): boolean => {
  const digits = digitsOf(scene, total)
  if (digits === 3 && inHeading(scene, total)) return true
  return (
    digits >= 4 ||
    (digits === 3 && (count >= 3 || whole.test(name))) ||
    (digits === 2 && count >= 3 && whole.test(name))
  )
}

interface Candidate {
  readonly noun: string
  /** The code of its last character, by which most nouns are told apart. */
  readonly last: number
  readonly own: boolean
}

/** What may be a total or a part: an exact level outside brackets; 其中 tells a part of the figure before it. */
const candidateAt = (scene: Scene, index: number): Candidate | undefined => {
  const { value, qualifier } = figureAt(scene, index)
  if (scene.roles[index] !== "level" || value === undefined || qualifier !== "exact") return undefined
  // 基本支出2065万元,项目支出0元: with nothing added one number is no total of the other.
  if (value.numerator === 0n) return undefined
  if (scene.brackets[index] !== undefined) return undefined
  const noun = countedNoun(scene, index)
  if (noun.length < 2) return undefined
  return { noun, last: noun.charCodeAt(noun.length - 1), own: !nested.test(nearOf(scene, index).clauseLeft) }
}

const isCoarser = (scene: Scene, part: number, total: number): boolean =>
  Rational.compare(figureAt(scene, part).step, figureAt(scene, total).step) > 0 &&
  figureAt(scene, total).step.numerator !== 0n

/** Roundings of floating point, over the size of what is compared: no two figures lie nearer that are not equal. */
const SLACK = 1e-12
const isMore = (a: number, b: number): boolean => a > b * (1 + SLACK)

/** 三、学前教育专项资金538万元建设情况: what a heading tells is told of all that stands below it. */
const inHeading = (scene: Scene, index: number): boolean => {
  const { start, end } = nearOf(scene, index).paragraph
  return end - start <= 60 && heading.test(scene.plain.slice(start, end))
}

const totalAt = (
  scene: Scene,
  candidates: ReadonlyArray<Candidate | undefined>,
  total: number,
  step: 1 | -1
): RelationClaim | undefined => {
  const candidate = candidates[total]
  if (candidate === undefined) return undefined
  const values = approximateValues(scene)
  const stated = values[total] as number
  const parts: Array<number> = []
  let running = 0
  const far = Math.max(-1, Math.min(candidates.length, total + step * (REACH + 1)))
  for (let other = total + step; other !== far && parts.length < MOST_PARTS; other += step) {
    const part = candidates[other]
    if (part === undefined || part.last !== candidate.last || !sameNoun(candidate.noun, part.noun)) continue
    const value = values[other] as number
    // 第一批新增中央投资1000亿元: what is more than the total is no part of it, and parts of it may follow.
    if (!areAddable(scene, other, total) || isMore(value, stated)) continue
    // Seen from a total told last, 其中 names what an earlier part holds; seen from one told first, its own parts.
    if (step < 0 && !part.own) continue
    parts.push(other)
    running += value
    // The parts of another total, told before or after, go beyond this one.
    if (isMore(running, 2 * stated)) break
    if (parts.length < 2 || !mayAddUp(scene, total, parts)) continue
    const computed = sum(...parts.toSorted((a, b) => a - b).map((each) => leaf(each)))
    const words = nearOf(scene, total).clauseLeft
    // 36.4万平方米 of 18万 and 15.2万: a part is told no more roughly than its whole, or agrees too easily.
    if (parts.some((each) => isCoarser(scene, each, total))) continue
    if (!agreesExactly(scene, total, computed) || !isTelling(scene, total, parts.length, words)) continue
    return { kind: "sum", result: total, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Totals of the whole text whose parts are told sentences away. */
export const findRecapitulated: Finder = (scene) => {
  const candidates = scene.figures.map((_, index) => candidateAt(scene, index))
  return candidates.flatMap((candidate, index) => {
    if (candidate === undefined) return []
    const found = totalAt(scene, candidates, index, 1) ?? totalAt(scene, candidates, index, -1)
    return found === undefined ? [] : [found]
  })
}
