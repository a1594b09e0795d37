/** Growths told in one list: 小学由9860元提高到14230元，初中由13420元提高到19870元，增幅分别为44.3%、48.1%. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, type Finder, hasCue, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { byChangeOfMember, byListedChanges, byVerbsAtOdds, listedOnce } from "./listed-levels.ts"

type Listed = ReturnType<typeof listedOnce>

const marker =
  /分别[^,，。;]{0,10}$|^[,，]?(?:同比|比上年)?(?:增长|下降|增幅|降幅)(?:为|了|达到?|约)?$|(?:增幅|增长|降幅|提高|下降)[^,，。;]{0,4}(?:分别|依次)[^,，。;]{0,6}$/
const inTurn = anyOf("分依")
const listedChange = /(?:分别|依次)[^,，。;]{0,4}(?:增加|减少|提高|下降|增|减|上升|降低)了?$/
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

const claimsFor = (scene: Scene, first: number, listed: Listed): ReadonlyArray<RelationClaim> => {
  const results = listFrom(scene, first)
  const dimension = dimensionOf(figureAt(scene, first).unit)
  const points = dimension === "points"
  const isRate = dimension === "percent"
  const words = wordsBefore(scene, first)
  if (results.length < 2) return isRate ? byVerbsAtOdds(scene, first, words) : []
  const pairs = pairsBefore(scene, first, points ? "%" : figureAt(scene, first).unit).slice(-results.length)
  const ofPairs = pairs.length === results.length ? claimsOfPairs(scene, results, pairs, isRate, words) : []
  if (ofPairs.length > 0 || !isRate) return ofPairs
  const claims = byListedChanges(scene, results, words)
  if (claims.length > 0 || pairs.length === results.length) return claims
  return byChangeOfMember(scene, results, words, listed)
}

const claimsOfPairs = (
  scene: Scene,
  results: ReadonlyArray<number>,
  pairs: ReadonlyArray<Pair>,
  isRate: boolean,
  words: string
): ReadonlyArray<RelationClaim> => {
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
  return areListBorneOut(scene, claims) ? claims : []
}

/** Lists of growths of the whole text. */
export const findRespectiveGrowths: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  const listed = listedOnce(scene)
  for (let index = 1; index < scene.figures.length; index++) {
    const dimension = dimensionOf(figureAt(scene, index).unit)
    // 由6.2平方米增加到9.4平方米，…，分别增加3.2平方米和3.5平方米: changes are listed like growths.
    const isRate = dimension === "percent" || dimension === "points"
    if (!isRate && !(hasCue(scene, index, inTurn) && listedChange.test(wordsBefore(scene, index)))) continue
    if (!marker.test(wordsBefore(scene, index))) continue
    const found = claimsFor(scene, index, listed)
    claims.push(...found)
    index += Math.max(0, found.length - 1)
  }
  return claims
}
