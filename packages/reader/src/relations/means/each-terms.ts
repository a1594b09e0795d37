/**
 * What so much for each is reckoned from: what all of them have, and how many they are, as the sentence tells both right
 * before it, on its two sides, or right behind it.
 */
import { leaf, numeratorOf, quotient } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { countsEach, type EachWords } from "./each-words.ts"

const MOST_BACK = 6
const anew = /^[,，;]?(?:另外?|还|同时)?(?:新建|新增|新购|购置|另建)/
/** 共6万元, 学校，共84所, 发放补助125.6万元: what all of them come to. */
const comesTo =
  /^[^,，。;\d]{0,8}[,，]?[^,，。;\d]{0,6}(?:共|合计|总计|累计|总额|总量|总数|总人数|总投资|投入|发放|安排|下达|拨付|落实|支出|奖励|需)[^,，。;\d]{0,8}$/
/** What all of them have, and how many they are. */
export interface EachTerms {
  readonly total: number
  readonly count: number
}

/** The only one, where there is one. */
export const only = (figures: ReadonlyArray<number>): number | undefined =>
  figures.length === 1 ? figures[0] : undefined

/** Levels of the sentence before a figure, nearest first. */
export const levelsBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).sentence
  const levels: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const { value, qualifier } = figureAt(scene, at)
    if (value === undefined || qualifier !== "exact" || value.numerator <= 0n) continue
    if (scene.roles[at] === "level" && scene.brackets[at] === scene.brackets[index]) levels.push(at)
  }
  return levels
}

/** The figure that counts what each is one of: by its noun sooner than by its unit, and of a whole and its parts the whole. */
const countIn = (
  scene: Scene,
  levels: ReadonlyArray<number>,
  words: EachWords,
  isPart: (index: number) => boolean
): number | undefined => {
  const counts = levels.map((at) => ({ at, how: countsEach(scene, at, words) }))
  const named = counts.flatMap(({ at, how }) => (how === "noun" ? [at] : []))
  const told = named.length > 0 ? named : counts.flatMap(({ at, how }) => (how === "unit" ? [at] : []))
  return only(told) ?? only(told.filter((at) => !isPart(at)))
}

/** The figures right behind one in its sentence, so many at most. */
const levelsBehind = (scene: Scene, index: number, most: number): ReadonlyArray<number> => {
  const { end } = nearOf(scene, index).sentence
  const levels: Array<number> = []
  for (let at = index + 1; at <= index + most; at++) {
    const figure = scene.figures[at]
    if (figure === undefined || figure.start >= end) break
    if (figure.qualifier !== "exact" || figure.value === undefined || scene.roles[at] !== "level") break
    levels.push(at)
  }
  return levels
}

export const termsOfEach = (
  scene: Scene,
  index: number,
  words: EachWords,
  isPart: (index: number) => boolean = () => false
): EachTerms | undefined => {
  const unit = numeratorOf(figureAt(scene, index).unit)
  // 责任区12个，每名督学负责2.96所: 个 counts anything, and no schools unless it says so.
  // 48期，2880人次参训，每期60人: whoever came counts as often as he came.
  const isTotal = (at: number): boolean =>
    figureAt(scene, at).unit === unit || (unit === "人" && figureAt(scene, at).unit === "人次")
  const isCount = (at: number): boolean => countsEach(scene, at, words) !== undefined
  const before = levelsBefore(scene, index)
  const [next, last] = levelsBehind(scene, index, 2)
  const count = countIn(scene, before, words, isPart)
  if (count === undefined) {
    const [total] = before
    if (next === undefined) return undefined
    // 保安438名，平均每校3.2名，覆盖137所学校: those of whom each is one may be told last.
    // A norm (按每平方米28元，供暖面积45万平方米) is what was paid where the numbers say so.
    if (total === index - 1 && isTotal(total) && isCount(next))
      if (words.isMean || agreesExactly(scene, index, quotient(leaf(total), leaf(next)))) return { total, count: next }
    if (last === undefined || before.some(isTotal)) return undefined
    // 生均1120元，在校生38600人，总额4323.2万元; 平均班额46.3人，其中教学班620个、学生28706人.
    if (isCount(next) && isTotal(last) && (words.isMean || comesTo.test(between(scene, next, last))))
      return { total: last, count: next }
    return words.isMean && isTotal(next) && isCount(last) ? { total: next, count: last } : undefined
  }
  if (next !== undefined && isTotal(next) && comesTo.test(between(scene, index, next))) return { total: next, count }
  const totals = before.filter((at) => at !== count && isTotal(at))
  // 督学48名，专职7名，兼职41名，责任区12个，每个责任区4名: of a whole and its parts the whole.
  const wholes = totals.filter((at) => !isPart(at))
  // 以8所学校为龙头，组建集团8个，吸纳成员校40所，平均每个集团5所: of several the one that stands between.
  const total = only(wholes) ?? totals.find((at) => at === index - 1 && count === index - 2)
  // 危房1.36万平方米已拆除，新建周转房418套，每套35.2平方米: what is told anew was paid for by money told before it, and is no number of anything else.
  if (total !== undefined && total < count && !isMoney(scene, total) && anew.test(wordsBefore(scene, count)))
    return undefined
  return total === undefined ? undefined : { total, count }
}
