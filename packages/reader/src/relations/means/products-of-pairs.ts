/**
 * Numbers each with its own rate, and what they come to together: 一等奖5个各奖2万元，二等奖8个各奖1万元，共发放18万元; 经费2046.3万元，其中小学18600人×650元、
 * 初中9850人×850元. Two such pairs or more leave no other reading of the total right behind them, or of the one that opens them; one alone
 * does where 各 gives and the total is of what was given: 为156所学校各配备2台安检设备，共312台.
 */
import { leaf, leavesOf, numeratorOf, product, type RelationClaim, sum } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { standardAt } from "../unexplained/standards.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 5个各奖2万元, 18600人×650元, 860名，每名1200元: a number and what each of it gets. */
const eachGets = /^[^,，。;、\d]{0,6}[,，、(]?(?:各|每[\u4e00-\u9fff]|[人生师校班]均|[×xX*✕]|乘以?)[^,，。;、\d]{0,6}$/
/** What stands between two such pairs: a pause, and whom the next is of. */
const joint = /^[^,，。;、\d+]{0,8}[,，、;)+和及与][^,，。;、\d]{0,12}$/
const total =
  /(?:共|合计|总计|累计|总额|发放|兑现|补助|落实|安排|投入|拨付|下达|支出|奖励|奖金|资金|需)(?:资金|经费|补助|奖金|金额)?(?:共|合计)?(?:为|达|约)*$/
/** What opens the pairs of a total told first. */
const opens = /^[^。\d]{0,10}(?:其中|即|分别为|[:(=])[^,，。;\d]{0,12}$/
const MOST_PAIRS = 6
/** 共312台, 合计24名: what all of them got, and nothing else that they brought about. */
const gathered = /[,，](?:一?共计?|合计|总计|累计|合共|总共)(?:配备|配置|安装|派驻|选派|建成|发放)?$/
const gives = /^[^,，。;、\d]{0,8}各[^,，。;、\d]{0,6}$/
/** Of a standard for a year half is paid in a term; rounded totals lie as near to the half. */
const NEAR = 0.03

type Pair = readonly [count: number, rate: number]

const isPair = (scene: Scene, count: number, unit: string): boolean => {
  const [many, each] = [figureAt(scene, count), figureAt(scene, count + 1)]
  if (many.qualifier !== "exact" || each.qualifier !== "exact" || many.value === undefined) return false
  return numeratorOf(each.unit) === unit && many.unit !== unit && eachGets.test(between(scene, count, count + 1))
}

/** The pairs that end right before a figure. */
const pairsBefore = (scene: Scene, index: number, unit: string): ReadonlyArray<Pair> => {
  const pairs: Array<Pair> = []
  for (let count = index - 2; count >= 0 && pairs.length < MOST_PAIRS; count -= 2) {
    if (!isPair(scene, count, unit)) break
    const [next] = pairs
    if (next !== undefined && !joint.test(between(scene, count + 1, next[0]))) break
    pairs.unshift([count, count + 1])
  }
  return pairs
}

/** The pairs that begin right behind one. */
const pairsBehind = (scene: Scene, index: number, unit: string): ReadonlyArray<Pair> => {
  const pairs: Array<Pair> = []
  for (let count = index + 1; count + 1 < scene.figures.length && pairs.length < MOST_PAIRS; count += 2) {
    if (!isPair(scene, count, unit)) break
    if (pairs.length > 0 && !joint.test(between(scene, count - 1, count))) break
    pairs.push([count, count + 1])
  }
  return pairs
}

/**
 * 每人每月400元，全年发放…: a standard that is given time and again comes to as many times as much, of which the words need not tell
 * the number; and one that is called none so may be a year's, of which half is paid in a term.
 */
const isPaidMoreOften = (scene: Scene, index: number, pairs: ReadonlyArray<Pair>): boolean => {
  if (pairs.some(([, rate]) => standardAt(scene, rate)?.time !== undefined)) return true
  const values = approximateValues(scene)
  let once = 0
  for (const [count, rate] of pairs) once += (values[count] as number) * (values[rate] as number)
  const times = (values[index] as number) / once
  return Math.abs(2 * times - 1) <= NEAR || Math.abs(times / 2 - 1) <= NEAR
}

/** The Chinese behind a figure, as far as its clause goes. */
const nounOf = (scene: Scene, index: number): string =>
  /^[\u4e00-\u9fff]*/.exec(scene.plain.slice(figureAt(scene, index).end, figureAt(scene, index).end + 12))?.[0] ?? ""

/** 各配备2台安检设备，共312台: the total is of what each got, which it names again or leaves out. */
const isGiven = (scene: Scene, index: number, [count, rate]: Pair): boolean => {
  if (!gathered.test(between(scene, rate, index)) || !gives.test(between(scene, count, rate))) return false
  const noun = nounOf(scene, index)
  return noun === "" || nounOf(scene, rate).startsWith(noun)
}

const claimAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, qualifier } = figureAt(scene, index)
  if (qualifier !== "exact" || scene.roles[index] !== "level") return undefined
  const words = wordsBefore(scene, index)
  const isTotal = index >= 2 && isPair(scene, index - 2, unit) && total.test(words)
  const before = isTotal ? pairsBefore(scene, index, unit) : []
  const isOpened =
    before.length === 0 && index + 4 < scene.figures.length && opens.test(between(scene, index, index + 1))
  const pairs = isOpened ? pairsBehind(scene, index, unit) : before
  const [first, second] = pairs
  if (first === undefined || (second === undefined && (isOpened || !isGiven(scene, index, first)))) return undefined
  if (figureAt(scene, first[0]).start < nearOf(scene, index).paragraph.start) return undefined
  const computed = sum(...pairs.map(([count, rate]) => product(leaf(count), leaf(rate))))
  const certain = agreesExactly(scene, index, computed)
  if (!certain && isPaidMoreOften(scene, index, pairs)) return undefined
  return { kind: "product", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

/** What pairs of numbers and rates come to, of the whole text, where `claims` do not tell the total otherwise. */
export const findProductsOfPairs = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  return scene.figures.flatMap((_, index) => {
    const claim = claimAt(scene, index)
    if (claim === undefined) return []
    explained ??= new Set(
      claims.flatMap(({ kind, result, computed }) =>
        kind !== "repeat" && agreesExactly(scene, result, computed) ? [result, ...leavesOf(computed)] : []
      )
    )
    return claim.certain || !explained.has(index) ? [claim] : []
  })
}
