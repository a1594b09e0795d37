/**
 * What a standard comes to for so many: 按每生每年1200元的标准补助寄宿生860名，发放103.2万元; 每人每月500元，惠及1240人，全年发放744万元. A
 * standard, those whom it is paid for and an amount, told in one sentence with nothing else counted, have no other reading
 * than their product; a standard by the month was paid for the months of a year, or of two terms, one by the day for the
 * days that are told (每生每天5元，全年200天). The same backwards: 发放744万元，惠及1240人，人均每月500元.
 */
import {
  constant,
  denominatorsOf,
  dimensionOf,
  type Formula,
  leaf,
  numeratorOf,
  product,
  quotient,
  Rational,
  type RelationClaim
} from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { between, figureAt, findAtEach, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const perHead = /每[名位个]?(?:生|人|学生|幼儿|教师|寄宿生)/
const standard = /按|标准|定额|以每|给予|补助|增补/
/** 每生每年1200元以内, 不低于: a line and no standard; 分别 tells of several. */
const noStandard = /不低于|最低|最高|上限|分别|各|比|较|提高|增加到|原/
const paid =
  /(?:共|合计|总计|累计|发放|补助|补贴|落实|安排|投入|拨付|下达|支出|资金|经费|减免|资助|需|总额|金额)(?:生活|公用)?(?:资金|经费|补助|补贴|拨款)?(?:共|合计|总额)?(?:为|达|约|计)*$/
const paidBack = /(?:人均|平均|生均|每人)每?[月年学期]{1,2}(?:发放|补助|补贴)?(?:为|达|约)*$/
const ofMonth = /每月|月均|\/月/
const ofTerm = /每学?期/
const ofDay = /每[天日]|日均|\/[天日]/
/** 200天, 10个月, 36周: for how long it was paid. */
const spans = new Set(["天", "日", "个月", "月", "周", "学期", "次", "餐"])
const MOST_BACK = 5

/** How often so much was paid in a year. */
const MONTHS = [12, 10]
const TERMS = [2, 1]
const YEARS = [1]

const timesOf = (words: string, unit: string): ReadonlyArray<number> => {
  if (ofMonth.test(words) || denominatorsOf(unit).includes("月")) return MONTHS
  return ofTerm.test(words) || denominatorsOf(unit).includes("学期") ? TERMS : YEARS
}

const isTold = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  return value !== undefined && qualifier === "exact"
}

const isStandard = (scene: Scene, index: number): boolean => {
  const { unit } = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  return dimensionOf(numeratorOf(unit)) === "money" && perHead.test(words) && !noStandard.test(words)
}

const isHeads = (scene: Scene, index: number): boolean => {
  const { unit } = figureAt(scene, index)
  return (dimensionOf(unit) === "people" || unit === "人次") && scene.roles[index] === "level"
}

const isTotal = (scene: Scene, index: number): boolean =>
  isMoney(scene, index) && denominatorsOf(figureAt(scene, index).unit).length === 0 && scene.roles[index] === "level"

interface Terms {
  readonly rate: number
  readonly heads: number
  /** How often, where the sentence tells it: 全年200天. */
  readonly times: number | undefined
}

/** 按每生每天5元、200天: the days stand right behind their standard, where heads before them ended the search. */
const timesBehind = (scene: Scene, rate: number, total: number): number | undefined =>
  rate + 1 < total && spans.has(figureAt(scene, rate + 1).unit) ? rate + 1 : undefined

/** The standard and the heads before an amount, where the sentence tells nothing else between. */
const termsBefore = (scene: Scene, total: number): Terms | undefined => {
  const { start } = nearOf(scene, total).sentence
  let rate: number | undefined
  let heads: number | undefined
  let times: number | undefined
  for (let at = total - 1; at >= 0 && at >= total - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (!isTold(scene, at)) return undefined
    if (isStandard(scene, at) && rate === undefined) rate = at
    else if (isHeads(scene, at) && heads === undefined) heads = at
    else if (spans.has(figureAt(scene, at).unit) && times === undefined) times = at
    // 六所学校, 3个县 are neither; a second amount or a second number of people leaves a choice.
    else if (isMoney(scene, at) || isHeads(scene, at) || figureAt(scene, at).unit === "%") return undefined
    if (rate !== undefined && heads !== undefined) {
      const before = scene.figures[at - 1]
      const isChoice =
        before !== undefined &&
        before.start >= start &&
        (isHeads(scene, at - 1) || isStandard(scene, at - 1) || isTotal(scene, at - 1))
      return isChoice ? undefined : { rate, heads, times: times ?? timesBehind(scene, rate, total) }
    }
  }
  return undefined
}

const productClaim = (
  scene: Scene,
  total: number,
  { rate, heads, times }: Terms,
  words: string
): RelationClaim | undefined => {
  const rateWords = wordsBefore(scene, rate)
  // Nobody pays by the day for one day: without the days there is nothing to reckon.
  if (times === undefined && ofDay.test(rateWords)) return undefined
  const of = (often: number): Formula<number> =>
    often === 1
      ? product(leaf(heads), leaf(rate))
      : product(leaf(heads), leaf(rate), constant(Rational.fromInteger(often)))
  const told: ReadonlyArray<Formula<number>> =
    times === undefined
      ? timesOf(rateWords, figureAt(scene, rate).unit).map(of)
      : [product(leaf(heads), leaf(rate), leaf(times))]
  const held = told.find((each) => agreesExactly(scene, total, each))
  const computed =
    held ?? told.find((each) => isOneSlipAway(scene, total, each)) ?? (told.length === 1 ? told[0] : undefined)
  if (computed === undefined) return undefined
  const certain = held !== undefined
  return { kind: "product", result: total, computed, comparison: "equals", basis: "prose", words, certain }
}

const totalAt = (scene: Scene, total: number): RelationClaim | undefined => {
  if (!isTotal(scene, total)) return undefined
  const words = wordsBefore(scene, total)
  if (!paid.test(words) || perHead.test(words) || noStandard.test(words)) return undefined
  const terms = termsBefore(scene, total)
  if (terms === undefined) return undefined
  const around = `${wordsBefore(scene, terms.rate)}${nearOf(scene, terms.rate).right.slice(0, 6)}`
  return standard.test(around) ? productClaim(scene, total, terms, words) : undefined
}

const nextOfKinds = /^[,，;；、][^,，;；。、\d]{0,12}$/
/** 小学400名，每人每月400元；初中500名，每人每月600元: of several kinds, each with its own standard, none has the whole amount. */
const isOneOfKinds = (scene: Scene, rate: number): boolean =>
  rate + 2 < scene.figures.length &&
  isHeads(scene, rate + 1) &&
  isMoney(scene, rate + 2) &&
  perHead.test(wordsBefore(scene, rate + 2)) &&
  nextOfKinds.test(between(scene, rate, rate + 1))

/** 发放补助744万元，惠及1240名教师，人均每月500元: the same, told backwards. */
const rateAt = (scene: Scene, rate: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, rate)
  const [total, heads] = [rate - 2, rate - 1]
  if (total < 0 || !paidBack.test(words) || !isMoney(scene, rate)) return undefined
  if (![total, heads].every((each) => isTold(scene, each)) || !isTotal(scene, total) || !isHeads(scene, heads))
    return undefined
  if (figureAt(scene, total).start < nearOf(scene, rate).sentence.start) return undefined
  const each = quotient(leaf(total), leaf(heads))
  const told = timesOf(words, figureAt(scene, rate).unit).map((times) =>
    times === 1 ? each : quotient(each, constant(Rational.fromInteger(times)))
  )
  const held = told.find((computed) => agreesExactly(scene, rate, computed))
  const computed = held ?? told[0]
  if (computed === undefined || (held === undefined && isOneOfKinds(scene, rate))) return undefined
  const certain = held !== undefined
  return { kind: "per-head", result: rate, computed, comparison: "equals", basis: "prose", words, certain }
}

/** What standards come to, of the whole text. */
export const findStandardAmounts: Finder = findAtEach((scene, index) =>
  !isTold(scene, index) || !isMoney(scene, index) ? undefined : (rateAt(scene, index) ?? totalAt(scene, index))
)
