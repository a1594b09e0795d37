/**
 * Rates and numbers in one order, and what they come to together: 每生每年600元、500元、400元…一类园1150名、二类园2036名、三类园1527名，全年发放
 * 231.88万元. Two lists of one length right before a total leave no other reading; be it that it was paid in part, it is asked.
 */
import { dimensionOf, leaf, leavesOf, numeratorOf, product, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const total =
  /(?:共|合计|总计|累计|发放|补助|落实|安排|投入|拨付|下达|支出|资金|需)(?:资金|经费|补助|奖金|金额)?(?:为|达|约)*$/
const rate = /每|标准|按|均/
/** A pause and the name of the next. */
const joint = /^[^,，。;、\d]{0,6}[、和与及][^,，。;、\d]{0,10}$/
const MOST = 6
/** 4713名幼儿受益，其中一类园1150名、…: how many figures may stand between the two lists. */
const MOST_BETWEEN = 2
const counted: ReadonlySet<string> = new Set(["people", "institutions", "things"])

/** The list that ends with a figure: of its unit, and held together by pauses. */
const listTo = (scene: Scene, last: number): ReadonlyArray<number> => {
  const list = [last]
  const { unit } = figureAt(scene, last)
  for (let at = last - 1; at >= 0 && list.length < MOST; at--) {
    const { unit: other, qualifier } = figureAt(scene, at)
    if (other !== unit || qualifier !== "exact" || !joint.test(between(scene, at, at + 1))) break
    list.unshift(at)
  }
  return list
}

/** The list of as many, of the other kind, before one: what both are told of may stand between. */
const listBefore = (scene: Scene, near: ReadonlyArray<number>): ReadonlyArray<number> | undefined => {
  const [first] = near
  if (first === undefined || near.length < 2) return undefined
  for (let last = first - 1; last >= 0 && last >= first - 1 - MOST_BETWEEN; last--) {
    const far = listTo(scene, last)
    if (far.length !== near.length) continue
    if ((isRate(scene, far) && isCount(scene, near)) || (isCount(scene, far) && isRate(scene, near))) return far
  }
  return undefined
}

const isRate = (scene: Scene, [first]: ReadonlyArray<number>): boolean =>
  first !== undefined && numeratorOf(figureAt(scene, first).unit) === "元" && rate.test(wordsBefore(scene, first))

const isCount = (scene: Scene, [first]: ReadonlyArray<number>): boolean =>
  first !== undefined && counted.has(dimensionOf(figureAt(scene, first).unit))

const totalAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (figureAt(scene, index).qualifier !== "exact" || scene.roles[index] !== "level" || !total.test(words))
    return undefined
  const near = listTo(scene, index - 1)
  const far = listBefore(scene, near)
  if (far === undefined) return undefined
  if (figureAt(scene, far[0] ?? 0).start < nearOf(scene, index).paragraph.start) return undefined
  const computed = sum(...far.map((each, at) => product(leaf(each), leaf(near[at] ?? each))))
  return { kind: "product", result: index, computed, comparison: "equals", basis: "prose", words, certain: false }
}

/** What rates and numbers in one order come to, of the whole text, where `claims` do not tell the total otherwise. */
export const findProductsOfLists = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  return scene.figures.flatMap((_, index) => {
    if (index < 4 || !isMoney(scene, index)) return []
    const claim = totalAt(scene, index)
    if (claim === undefined) return []
    explained ??= new Set(
      claims.flatMap(({ kind, result, computed }) =>
        kind !== "repeat" && agreesExactly(scene, result, computed) ? [result, ...leavesOf(computed)] : []
      )
    )
    return explained.has(index) ? [] : [claim]
  })
}
