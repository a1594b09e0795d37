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
  product,
  quotient,
  type RelationClaim
} from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, hasCue, isMoney, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { termsOfEach } from "./each-terms.ts"
import { termsOfParagraph, termsToldApart } from "./each-told-apart.ts"
import { type EachWords, eachWordsOf, wordsAround } from "./each-words.ts"

const cues = anyOf("均每价")
/** What is said of each by its verb, and names nothing: 每人联系, 平均每个项目投入. */
const verbs =
  /平均|联系|负责|包联|帮扶|结对|督导|挂牌|配备|配有|配置|拥有|配|有|设立?|投入|投资|安排|奖励|补助|资助|发放|补贴|享受|得|承担|覆盖|服务|吸纳|招收|培训|各|为|是|达到?|约|近|面积|规模|人数|折?合|造价|均价|摊到?|花费?|耗资|成本|需/g
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

/** What totals that hold are made of. */
const partsIn = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ kind, result, computed }) =>
      kind === "sum" && agreesExactly(scene, result, computed) ? leavesOf(computed) : []
    )
  )

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

/** Whether a semicolon alone parts a figure from the part of the sentence that another stands in. */
const isInPartBefore = (scene: Scene, index: number, other: number): boolean => {
  const { start } = nearOf(scene, other).sentence
  return scene.plain[start - 1] === ";" && nearOf(scene, index).sentence.end >= start - 1
}

const claimAt = (
  scene: Scene,
  index: number,
  words: EachWords,
  isPart: (index: number) => boolean
): RelationClaim | undefined => {
  const told = termsOfEach(scene, index, words, isPart)
  const apart = told ?? termsToldApart(scene, index, words, isPart)
  const terms = apart ?? termsOfParagraph(scene, index, words, isPart)
  if (terms === undefined) return undefined
  const { total, count } = terms
  // 教职工1864人，班级418个，平均班额28.6人: a class is of pupils, and of no one who teaches them.
  if (/班额/.test(wordsBefore(scene, index)) && /教职|教师|职工|人员/.test(wordsBefore(scene, total))) return undefined
  if (words.isMean || total < index) {
    if (!isOfName(scene, total, count, words)) return undefined
    const computed = quotient(leaf(total), leaf(count))
    if (norm.test(wordsBefore(scene, index)) && !agreesExactly(scene, index, computed)) return undefined
    const { value } = figureAt(scene, index)
    // 每校1名: each has one, though one may serve several.
    if (!words.isMean && value?.numerator === value?.denominator) return undefined
    const kind = isMoney(scene, index) ? "per-head" : "mean"
    // Farther away than the part before, others may be meant: a slip must explain what does not agree.
    const isFar = apart === undefined && !isInPartBefore(scene, count, index)
    if (isFar && !agreesExactly(scene, index, computed) && !isOneSlipAway(scene, index, computed)) return undefined
    return claimOf(kind, index, computed, words.isMean && told !== undefined)
  }
  return claimOf("product", total, product(leaf(count), leaf(index)), false)
}

/** 平均每所约729万元: a mean told roughly is reckoned like one told exactly. */
const isTold = ({ qualifier }: ScannedFigure): boolean => qualifier === "exact" || qualifier === "approx"

/** What each of so many has, of the whole text, where `claims` do not tell it otherwise. */
export const findMeansOfEach = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  let parts: ReadonlySet<number> | undefined
  return scene.figures.flatMap((figure, index) => {
    if (!hasCue(scene, index, cues) || figure.value === undefined || !isTold(figure)) return []
    if (dimensionOf(figure.unit) === "percent" || denominatorsOf(figure.unit).length > 1) return []
    const words = eachWordsOf(wordsBefore(scene, index))
    if (words === undefined) return []
    explained ??= explainedBy(scene, claims)
    if (explained.has(index)) return []
    parts ??= partsIn(scene, claims)
    const claim = claimAt(scene, index, words, (at) => parts?.has(at) === true)
    return claim === undefined || explained.has(claim.result) ? [] : [claim]
  })
}
