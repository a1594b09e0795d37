/** Growths told in one list: 小学由9860元提高到14230元，初中由13420元提高到19870元，增幅分别为44.3%、48.1%. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { listFrom } from "../scene/bare-lists.ts"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const marker =
  /分别[^,，。;]{0,10}$|^[,，]?(?:同比|比上年)?(?:增长|下降|增幅|降幅)(?:为|了)?$|(?:增幅|增长|降幅|提高|下降)[^,，。;]{0,4}(?:分别|依次)[^,，。;]{0,6}$/
const listedChange = /(?:分别|依次)[^,，。;]{0,4}(?:增加|减少|提高|下降|增|减|上升|降低)了?$/
const falling = /减|降|缩|少|回落|压/
const MOST_BACK = 16

interface Pair {
  readonly former: number
  readonly latter: number
}

/** 由A提高到B, B比上年的A: the pairs told before the list in its paragraph, in order. */
const pairsBefore = (scene: Scene, index: number, unit: string): ReadonlyArray<Pair> => {
  const pairs: Array<Pair> = []
  const { start } = nearOf(scene, index).paragraph
  for (let second = index - 1; second > 0 && second >= index - MOST_BACK; second--) {
    const first = second - 1
    if (figureAt(scene, first).start < start) break
    const [a, b] = [figureAt(scene, first), figureAt(scene, second)]
    if (a.unit !== b.unit || (unit !== "%" && !addable(a.unit, unit)) || /[。;]/.test(between(scene, first, second)))
      continue
    const lead = scene.plain.slice(Math.max(nearOf(scene, first).clause.start, a.start - 24), a.start)
    if (/(?:由|从|自)[^,，。;]*$/.test(lead) && /(?:到|至|为)[^,，。;\d]{0,6}$/.test(between(scene, first, second)))
      pairs.unshift({ former: first, latter: second })
    else if (scene.roles[second] === "former" && scene.roles[first] === "level")
      pairs.unshift({ former: second, latter: first })
    else continue
    second--
  }
  return pairs
}

/** 分别为12650元、16820元,分别比上年增加350元、520元,增长2.85%、3.19%: a list of levels, of changes, of growths. */
const byChanges = (scene: Scene, results: ReadonlyArray<number>, words: string): ReadonlyArray<RelationClaim> => {
  const count = results.length
  const change = (results[0] as number) - count
  const level = change - count
  if (level < 0 || figureAt(scene, level).start < nearOf(scene, results[0] as number).paragraph.start) return []
  if (listFrom(scene, change).length !== count || scene.roles[change] !== "change") return []
  // 小学24.6㎡、初中31.2㎡: the levels may each have a name.
  for (let at = level; at < change; at++) {
    const role = scene.roles[at]
    if ((role !== "level" && role !== "mean") || figureAt(scene, at).unit !== figureAt(scene, level).unit) return []
  }
  if (!addable(figureAt(scene, change).unit, figureAt(scene, level).unit)) return []
  const fell = falling.test(wordsBefore(scene, change))
  const claims = results.map((result, at): RelationClaim => {
    const [now, by] = [leaf(level + at), leaf(change + at)]
    const computed = percentage(by, fell ? sum(now, by) : difference(now, by))
    return { kind: "growth", result, computed, comparison: "equals", basis: "prose", words, certain: true }
  })
  return borneOut(scene, claims)
}

/** One of the list may be wrong; that the others are right shows which pairs are meant. */
const borneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const right = claims.filter((claim) => agrees(scene, claim.result, claim.computed)).length
  return right >= 1 && right >= claims.length - 1 ? claims : []
}

const claimsFor = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const results = listFrom(scene, first)
  const dimension = dimensionOf(figureAt(scene, first).unit)
  const points = dimension === "points"
  const isRate = dimension === "percent"
  const pairs = pairsBefore(scene, first, points ? "%" : figureAt(scene, first).unit).slice(-results.length)
  if (results.length < 2) return []
  const words = wordsBefore(scene, first)
  if (pairs.length !== results.length) return isRate ? byChanges(scene, results, words) : []
  const fell = falling.test(words)
  const claims = results.map((result, at): RelationClaim => {
    const { former, latter } = pairs[at] as Pair
    const change: Formula<number> = fell
      ? difference(leaf(former), leaf(latter))
      : difference(leaf(latter), leaf(former))
    return {
      kind: isRate ? "growth" : "difference",
      result,
      computed: isRate ? percentage(change, leaf(former)) : change,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  })
  return borneOut(scene, claims)
}

/** Lists of growths of the whole text. */
export const findRespectiveGrowths: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 2; index < scene.figures.length; index++) {
    const dimension = dimensionOf(figureAt(scene, index).unit)
    // 由6.2平方米增加到9.4平方米，…，分别增加3.2平方米和3.5平方米: changes are listed like growths.
    const isRate = dimension === "percent" || dimension === "points"
    if (!isRate && !listedChange.test(wordsBefore(scene, index))) continue
    if (!marker.test(wordsBefore(scene, index))) continue
    const found = claimsFor(scene, index)
    claims.push(...found)
    index += Math.max(0, found.length - 1)
  }
  return claims
}
