/** Means: 37181人853个班，平均班额43.6人; a mean told beside the range that it must lie in; 人均 and 生均 amounts. */
import {
  addable,
  denominatorsOf,
  dimensionOf,
  type Formula,
  leaf,
  quotient,
  type RelationClaim,
  sum
} from "@duxue/core"
import { approximateValues, chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import {
  agrees,
  between,
  figureAt,
  findAtEach,
  type Finder,
  isMoney,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"
import { termsOfEach } from "./each-terms.ts"
import { countsEach, type EachWords, eachWordsOf, isUnitOf } from "./each-words.ts"

const averaged = /(?:人均|生均|校均|班均|师均|平均|均值|每生|每人|每校|每班)[^,，。;]{0,14}$/
const apart = /(?:高|低|多|少|差|超|增|减|升|降)(?:出|于|了|过)?$/
/** 平均每千人口中有0.12人: of so many in a thousand no number told beside it is the total. */
const perMany = /每(?:百|千|万|十万|\d+)[名人个]/
/** 月人均补贴1800元, 人均每月: of a year's total there are twelve of them. */
const inTime = /[每月周日天季](?=[人生师校班]均)|[人生师校班]均每|每?(?:月|学期|周|天)(?:平均|[\u4e00-\u9fff]{0,6}$)/
const MOST_BACK = 24
const anew = /^[,，;]?(?:另外?|还|同时)?(?:新建|新增|新购|购置|另建)/

/** 180—1330元，平均400元: the mean lies between the ends. */
const withinRange = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  for (let range = index - 1; range >= index - 3 && range >= 0; range--) {
    const other = figureAt(scene, range)
    if (other.start < nearOf(scene, index).sentence.start) return undefined
    if (other.qualifier === "range" && addable(other.unit, figure.unit)) {
      return {
        kind: "mean",
        result: index,
        computed: leaf(range),
        comparison: "equals",
        basis: "prose",
        words: "平均",
        certain: true
      }
    }
  }
  return undefined
}

/** What an amount may be divided by: 生均 by people, 校均 by schools, 班均 by classes, 每平方米 by areas, 平均 by anything counted. */
const divisor = (words: string, each: EachWords | undefined): ((unit: string) => boolean) => {
  if (/(?:人均|生均|师均|每生|每人)[^,，。;]*$/.test(words))
    return (unit) => dimensionOf(unit) === "people" || unit === "人次"
  if (/(?:校均|每校)[^,，。;]*$/.test(words)) return (unit) => dimensionOf(unit) === "institutions" || unit === "个"
  if (/(?:班均|每班|班额)[^,，。;]*$/.test(words)) return (unit) => unit === "个" || unit === "班"
  if (each !== undefined) return (unit) => isUnitOf(each.classifier, unit)
  return (unit) => ["people", "institutions", "things"].includes(dimensionOf(unit))
}

/** 表彰名师4名，每名3万元，骨干26名，每名1万元: what is not called a mean was not rounded either, unless it has digits that tell. */
const isBorneOut = (
  scene: Scene,
  index: number,
  { total, count }: { readonly total: number; readonly count: number },
  ofEach: EachWords | undefined
): boolean => {
  if (ofEach === undefined || ofEach.isMean || chanceOf(figureAt(scene, index)) <= 2 * CREDIBLE) return true
  const values = approximateValues(scene)
  const [all, many, each] = [values[total] as number, values[count] as number, values[index] as number]
  return Math.abs(all - many * each) <= 1e-9 * all
}

/** 中小学54所、幼儿园63所: two of one unit that a pause alone joins. */
const isPair = (scene: Scene, second: number): boolean =>
  figureAt(scene, second - 1).unit === figureAt(scene, second).unit &&
  /^(?:、|和|与|及)[^,，。;、\d]{1,10}$/.test(between(scene, second - 1, second))

/** The total over the count that makes the mean, or the sums of neighbours that do: only what agrees is claimed. */
const perHead = (scene: Scene, index: number, ofEach: EachWords | undefined): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  // 人均达72学时以上 agrees with any greater quotient: that says nothing of which figures it was reckoned from.
  if (figure.lower === undefined || figure.upper === undefined) return undefined
  const totals: Array<number> = []
  const counts: Array<number> = []
  const start = nearOf(scene, index).paragraph.start
  const meant = wordsBefore(scene, index)
  const countable = divisor(meant, ofEach)
  for (let other = index - 1; other >= 0 && other > index - MOST_BACK; other--) {
    if (figureAt(scene, other).start < start) break
    if (scene.roles[other] !== "level") continue
    if (dimensionOf(figureAt(scene, other).unit) === dimensionOf(figure.unit)) totals.push(other)
    if (countable(figureAt(scene, other).unit)) counts.push(other)
  }
  // 奖励1200万元,人均2400元,惠及教师5000人: the heads may be told last.
  const next = scene.figures[index + 1]
  if (next !== undefined && next.start < nearOf(scene, index).sentence.end && scene.roles[index + 1] === "level") {
    if (countable(next.unit) && dimensionOf(next.unit) !== dimensionOf(figure.unit)) counts.push(index + 1)
  }
  const claim = (computed: Formula<number>, certain: boolean): RelationClaim => ({
    kind: isMoney(scene, index) ? "per-head" : "mean",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words: "平均",
    certain
  })
  // What the sentence tells of each and of all is meant sooner than what agrees with it from farther away.
  const terms = ofEach === undefined ? undefined : termsOfEach(scene, index, ofEach)
  if (terms !== undefined && terms.total < index) {
    const computed = quotient(leaf(terms.total), leaf(terms.count))
    if (isBorneOut(scene, index, terms, ofEach) && agrees(scene, index, computed)) return claim(computed, true)
    if (totals.length * counts.length * chanceOf(figure) > CREDIBLE) return undefined
  }
  for (const total of totals) {
    for (const count of counts) {
      if (total === count) continue
      const computed = quotient(leaf(total), leaf(count))
      if (isBorneOut(scene, index, { total, count }, ofEach) && agrees(scene, index, computed))
        return claim(computed, true)
    }
  }
  // 覆盖中小学54所、幼儿园63所，平均每个责任区13所: of both together, where one count bears the name of what each is told of.
  for (const total of totals)
    if (ofEach !== undefined && totals.includes(total - 1) && isPair(scene, total))
      for (const count of counts) {
        if (count === total || count === total - 1 || countsEach(scene, count, ofEach) !== "noun") continue
        const computed = quotient(sum(leaf(total - 1), leaf(total)), leaf(count))
        if (agreesExactly(scene, index, computed)) return claim(computed, true)
      }
  const pairs = (list: ReadonlyArray<number>) =>
    list.slice(0, 6).flatMap((a, at) => list.slice(at + 1, 6).map((b) => [a, b] as const))
  for (const [a, b] of pairs(totals)) {
    for (const [c, d] of pairs(counts)) {
      if (a === c || b === d) continue
      const computed = quotient(sum(leaf(b), leaf(a)), sum(leaf(d), leaf(c)))
      if (agrees(scene, index, computed)) return claim(computed, true)
    }
  }
  // 每生每年650元 is a standard that is paid, no mean of what was spent.
  if (
    (/每[生人校班]/.test(meant) && !meant.includes("平均")) ||
    inTime.test(meant) ||
    ofEach?.isMean === false ||
    denominatorsOf(figure.unit).length > 1
  )
    return undefined
  // One total and one count in the same sentence leave nothing to choose.
  const sentence = nearOf(scene, index).sentence.start
  // 督学96人（专职12人、兼职84人），人均30次: what a bracket holds divides the one before it.
  const near = (list: ReadonlyArray<number>) =>
    list.filter(
      (each) =>
        each < index && figureAt(scene, each).start >= sentence && scene.brackets[each] === scene.brackets[index]
    )
  // 平均班额 is of pupils, whoever else is counted beside them.
  const ofPupils = (each: number) =>
    /学生|在校|小学生|中学生|幼儿(?!园)|在园/.test(wordsBefore(scene, each)) &&
    !/教职|教师/.test(wordsBefore(scene, each))
  const [total, ...otherTotals] = near(totals).filter((each) => !/班额/.test(meant) || ofPupils(each))
  const [count, ...otherCounts] = near(counts).filter((each) => each !== total)
  if (total === undefined || count === undefined || otherTotals.length > 0 || otherCounts.length > 0) return undefined
  // 危房1.36万平方米已全部拆除，新建周转房418套，每套35.2平方米: what is told anew is counted, and nothing told before is divided by it.
  if (count > total && !isMoney(scene, total) && anew.test(wordsBefore(scene, count))) return undefined
  // 教育支出9.87亿元, 学生6.8万人, 生均公用经费1200元: another amount is meant.
  const own = meant.replace(/^.*(?:人均|生均|校均|班均|师均|平均|均值|每生|每人|每校|每班)|[为是达约近到]/g, "")
  const told = `${wordsBefore(scene, total)}${between(scene, total, total + 1)}`
  if (own.length >= 2 && !/^(?:班额|规模)/.test(own) && likeness(own, told) === 0) return undefined
  return claim(quotient(leaf(total), leaf(count)), true)
}

/** Means of the whole text. */
export const findMeans: Finder = findAtEach((scene, index) => {
  const figure = figureAt(scene, index)
  if (figure.value === undefined || dimensionOf(figure.unit) === "percent") return undefined
  const words = wordsBefore(scene, index).slice(-40)
  // 比全省平均分高3.18分: how far from a mean is no mean.
  if (apart.test(words) || perMany.test(words)) return undefined
  const ofEach = eachWordsOf(words)
  // 每套200元 without a word of dividing is told of what stands beside it alone, and asked last.
  if (ofEach?.isMean !== true && !averaged.test(words)) return undefined
  return withinRange(scene, index) ?? perHead(scene, index, ofEach)
}, anyOf("均每价"))
