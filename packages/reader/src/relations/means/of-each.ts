/**
 * So much for each of so many, told right behind both or before what it comes to: 48名督学挂牌督导96所学校，每人负责2所;
 * 组建联盟9个，覆盖学校45所，平均每个联盟5所; 奖励教师12名，每名5000元，共6万元. Where one figure alone counts what each is one of and
 * one alone is of what each has, the words leave no other reading, and the relation is claimed whether or not it holds.
 */
import {
  denominatorsOf,
  dimensionOf,
  type Formula,
  leaf,
  leavesOf,
  numeratorOf,
  product,
  quotient,
  type RelationClaim
} from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, hasCue, isMoney, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { countsEach, type EachWords, eachWordsOf, wordsAround } from "./each-words.ts"

const cues = anyOf("均每")
const MOST_BACK = 6
/** What is said of each by its verb, and names nothing: 每人联系, 平均每个项目投入. */
const verbs =
  /平均|联系|负责|包联|帮扶|结对|督导|挂牌|配备|配有|配置|拥有|配|有|设立?|投入|投资|安排|奖励|补助|资助|发放|补贴|享受|得|承担|覆盖|服务|吸纳|招收|培训|各|为|是|达到?|约|近|面积|规模|人数/g
/** 共6万元, 学校，共84所, 发放补助125.6万元: what all of them come to. */
const comesTo =
  /^[^,，。;\d]{0,8}[,，]?[^,，。;\d]{0,6}(?:共|合计|总计|累计|总额|总量|总投资|投入|发放|安排|下达|拨付|落实|支出|奖励|需)[^,，。;\d]{0,8}$/
/** 按每生850元的标准, 每校不少于: a norm says what is due and not what was given. */
const norm = /标准|定额|上限|以内|不超|至少|最多|不得|规定|要求|应|按|原则/

/** Figures that such a relation which holds explains already. */
const explainedBy = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ kind, result, computed }) =>
      explaining.has(kind) && agreesExactly(scene, result, computed) ? [result, ...leavesOf(computed)] : []
    )
  )
const explaining: ReadonlySet<RelationClaim["kind"]> = new Set(["mean", "per-head", "product", "ratio", "difference"])

/** The only one, where there is one. */
const only = (figures: ReadonlyArray<number>): number | undefined => (figures.length === 1 ? figures[0] : undefined)

/** Levels of the sentence before a figure, nearest first. */
const levelsBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).sentence
  const levels: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const { value, qualifier } = figureAt(scene, at)
    if (value === undefined || qualifier !== "exact" || value.numerator <= 0n) continue
    if (scene.roles[at] === "level" && scene.brackets[at] === scene.brackets[index]) levels.push(at)
  }
  return levels
}

/** The figure that counts what each is one of: by its noun sooner than by its unit. */
const countIn = (scene: Scene, levels: ReadonlyArray<number>, words: EachWords): number | undefined => {
  const counts = levels.map((at) => ({ at, how: countsEach(scene, at, words) }))
  const named = counts.flatMap(({ at, how }) => (how === "noun" ? [at] : []))
  return only(named.length > 0 ? named : counts.flatMap(({ at, how }) => (how === "unit" ? [at] : [])))
}

/** 生均公用经费 is of no 教育支出: what each has is named as what all have, or by a verb alone. */
const isOfName = (scene: Scene, total: number, count: number, { rest }: EachWords): boolean => {
  const name = rest.replace(verbs, "")
  return name.length < 2 || likeness(name, `${wordsAround(scene, total)} ${wordsAround(scene, count)}`) > 0
}

const claimOf = (
  kind: RelationClaim["kind"],
  result: number,
  computed: Formula<number>,
  certain: boolean
): RelationClaim => ({ kind, result, computed, comparison: "equals", basis: "prose", words: "每", certain })

/** What all of them have, and how many they are. */
interface Terms {
  readonly total: number
  readonly count: number
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

const termsOf = (scene: Scene, index: number, words: EachWords): Terms | undefined => {
  const unit = numeratorOf(figureAt(scene, index).unit)
  // 责任区12个，每名督学负责2.96所: 个 counts anything, and no schools unless it says so.
  const isTotal = (at: number): boolean => figureAt(scene, at).unit === unit
  const isCount = (at: number): boolean => countsEach(scene, at, words) !== undefined
  const before = levelsBefore(scene, index)
  const [next, last] = levelsBehind(scene, index, 2)
  const count = countIn(scene, before, words)
  if (count === undefined) {
    const [total] = before
    if (next === undefined) return undefined
    // 保安438名，平均每校3.2名，覆盖137所学校: those of whom each is one may be told last.
    if (words.isMean && total === index - 1 && isTotal(total) && isCount(next)) return { total, count: next }
    if (last === undefined || before.some(isTotal)) return undefined
    // 生均1120元，在校生38600人，总额4323.2万元; 平均班额46.3人，其中教学班620个、学生28706人.
    if (isCount(next) && isTotal(last) && (words.isMean || comesTo.test(between(scene, next, last))))
      return { total: last, count: next }
    return words.isMean && isTotal(next) && isCount(last) ? { total: next, count: last } : undefined
  }
  if (next !== undefined && isTotal(next) && comesTo.test(between(scene, index, next))) return { total: next, count }
  const totals = before.filter((at) => at !== count && isTotal(at))
  // 以8所学校为龙头，组建集团8个，吸纳成员校40所，平均每个集团5所: of several the one that stands between.
  const total = only(totals) ?? totals.find((at) => at === index - 1 && count === index - 2)
  return total === undefined ? undefined : { total, count }
}

const claimAt = (scene: Scene, index: number, words: EachWords): RelationClaim | undefined => {
  const terms = termsOf(scene, index, words)
  if (terms === undefined) return undefined
  const { total, count } = terms
  if (words.isMean || total < index) {
    if (norm.test(wordsBefore(scene, index)) || !isOfName(scene, total, count, words)) return undefined
    const { value } = figureAt(scene, index)
    // 每校1名: each has one, though one may serve several.
    if (!words.isMean && value?.numerator === value?.denominator) return undefined
    const kind = isMoney(scene, index) ? "per-head" : "mean"
    return claimOf(kind, index, quotient(leaf(total), leaf(count)), words.isMean)
  }
  return claimOf("product", total, product(leaf(count), leaf(index)), false)
}

/** 平均每所约729万元: a mean told roughly is reckoned like one told exactly. */
const isTold = ({ qualifier }: ScannedFigure): boolean => qualifier === "exact" || qualifier === "approx"

/** What each of so many has, of the whole text, where `claims` do not tell it otherwise. */
export const findMeansOfEach = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  return scene.figures.flatMap((figure, index) => {
    if (!hasCue(scene, index, cues) || figure.value === undefined || !isTold(figure)) return []
    if (dimensionOf(figure.unit) === "percent" || denominatorsOf(figure.unit).length > 1) return []
    const words = eachWordsOf(wordsBefore(scene, index))
    if (words === undefined) return []
    explained ??= explainedBy(scene, claims)
    if (explained.has(index)) return []
    const claim = claimAt(scene, index, words)
    return claim === undefined || explained.has(claim.result) ? [] : [claim]
  })
}
