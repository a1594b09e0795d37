/**
 * One mean for several pairs: 春季168人、13.44万元，秋季151人、12.08万元，人均都是800元; 小学、初中校均均为3个. 都, 均 and 各 say that each of the
 * numbers told with its amount makes the same.
 */
import { addable, leaf, numeratorOf, quotient, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, type Finder, hasCue, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isUnitOf } from "./each-words.ts"

const ofAll =
  /(?:([人生师校园班户村镇次])均|平均每([\u4e00-\u9fff]))[^,，。;\d]{0,8}(?:都|均|皆|各|同样|统一|一律)(?:是|为|达到?|合)?(?:约)?$/
/** 168人、13.44万元; 168人，拨付13.44万元: a number and its amount. */
const beside = /^[\u4e00-\u9fff]{0,4}[、,，(]?[^,，。;、\d]{0,8}$/
const cues = anyOf("均")
const MOST_BACK = 12
const LEAST = 2

const pairsBefore = (
  scene: Scene,
  index: number,
  classifier: string
): ReadonlyArray<readonly [count: number, total: number]> => {
  const { start } = nearOf(scene, index).sentence
  const unit = numeratorOf(figureAt(scene, index).unit)
  const pairs: Array<readonly [number, number]> = []
  for (let total = index - 1; total > 0 && total >= index - MOST_BACK; total--) {
    const count = total - 1
    if (figureAt(scene, count).start < start) break
    if (!addable(figureAt(scene, total).unit, unit) || !isUnitOf(classifier, figureAt(scene, count).unit)) continue
    if (!beside.test(between(scene, count, total))) continue
    pairs.unshift([count, total])
    total--
  }
  return pairs
}

const meansAt = (scene: Scene, index: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, index)
  const [, mean, each] = ofAll.exec(words) ?? []
  const classifier = mean ?? each
  if (classifier === undefined) return []
  const claims = pairsBefore(scene, index, classifier).map(([count, total]): RelationClaim => ({
    kind: isMoney(scene, index) ? "per-head" : "mean",
    result: index,
    computed: quotient(leaf(total), leaf(count)),
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }))
  const right = claims.filter(({ result, computed }) => agreesExactly(scene, result, computed))
  if (claims.length < LEAST || right.length === 0 || right.length < claims.length - 1) return []
  return claims.map((claim) => (right.includes(claim) ? claim : { ...claim, certain: false }))
}

/** Means of all pairs of the sentence, of the whole text. */
export const findMeansOfAll: Finder = (scene) =>
  scene.figures.flatMap((_, index) => (hasCue(scene, index, cues) ? meansAt(scene, index) : []))
