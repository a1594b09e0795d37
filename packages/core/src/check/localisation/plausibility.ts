/** What a number can hardly be, whatever the arithmetic says. */
import { leavesOf } from "../../formula/formula.ts"
import { compare, fromInteger, type Rational, toNumber } from "../../quantity/rational.ts"
import { companyOf } from "./company.ts"
import { claimAt, type Edit, figureAt, type Scene } from "./scene.ts"
import { IMPLAUSIBLE, PUBLISHED, UNUSUAL } from "./slip-likelihood.ts"

const hundred = fromInteger(100)
/** No growth is told as so many per cent: it would be told as a multiple. */
const manifold = fromInteger(500)

/** 生均, 人均, 按学生人数平均: amounts for one person. */
const perHead = /[生人师]均|每[生人名]|[生人师]数平均/
/** A sentence of one stage after the other: 小学生均…元，…；初中…元，…；高中…元. */
const LEAD = 160

/** What a district spends on something, in 元; what it spends on one pupil. */
const spending = { least: fromInteger(100_000), most: fromInteger(100_000_000_000) }
const perPupil = { least: fromInteger(1), most: fromInteger(1_000_000) }
/** What a square metre costs to build or to mend. */
const perSquareMetre = { least: fromInteger(10), most: fromInteger(8_000) }
const squareMetre = /每平方?米|每㎡|平方?米(?:造价|均价)|\/平方米/

/** As far before a figure its own words reach. */
const LINE = 12

/** 教育支出10.26亿元: what is spent in all is told by a word of its own. */
const inAll = /支出|投入|拨款|经费|资金|投资|预算|共|合计|累计|全年|发放|发出|兑现|下达|拨付|到位|金额/

const isAmountPerHead = (scene: Scene, figure: number): boolean => {
  const { unit, start, subject } = figureAt(scene, figure)
  if (unit.includes("/") || perHead.test(subject)) return true
  const lead = scene.text.slice(Math.max(0, start - LEAD), start)
  const clauses = lead.slice(Math.max(lead.lastIndexOf("。"), lead.lastIndexOf("\n")) + 1).split(/[，,；;]/)
  const told = clauses.findLastIndex((clause) => perHead.test(clause))
  return told >= 0 && !clauses.slice(told + 1).some((clause) => inAll.test(clause))
}

const isPerSquareMetre = (scene: Scene, figure: number): boolean => {
  const { start, unit, text } = figureAt(scene, figure)
  return squareMetre.test(`${scene.text.slice(Math.max(0, start - LINE), start)}${text}/${unit}`)
}

/** 国家规定的85%, 公务员的14.16万元, 全省平均90.8%: a line that others have published stands in more places than this letter. */
const published =
  /(?:国家|国标|[省市]标|[省市]定|规定|标准|定额|基准|公务员|全[省市国](?:的)?平均|平均水平)[^,，。;；、\d]{0,6}$/
const publishedAfter = /^的(?:国家|省定|市定)?(?:标准|要求|规定|定额|底线)/

const isPublished = (scene: Scene, figure: number): boolean => {
  const { start, end } = figureAt(scene, figure)
  return (
    published.test(scene.text.slice(Math.max(0, start - LINE), start)) ||
    publishedAfter.test(scene.text.slice(end, end + LINE))
  )
}

/** How far an amount of money lies outside what districts spend. */
const outOfRange = (value: Rational, { least, most }: typeof spending): number =>
  compare(value, most) > 0 ? IMPLAUSIBLE : compare(value, least) < 0 ? UNUSUAL : 0

/** 财政教育拨款52316元: what a district spends in all is never so little. */
const ofDistrict = /财政|拨款|预算|总投入|总支出|教育(?:事业)?(?:支出|经费)/
const LEAD_OF_CLAUSE = 20

const isTooLittle = (scene: Scene, figure: number, value: Rational): boolean => {
  if (compare(value, spending.least) >= 0) return false
  const { start } = figureAt(scene, figure)
  const lead = scene.text.slice(Math.max(0, start - LEAD_OF_CLAUSE), start)
  const clause = lead.slice(lead.search(/[^，,；;。\n]*$/))
  return ofDistrict.test(clause) && !perHead.test(clause)
}

/** Whether others of the unit near it are beyond what districts spend too: a report of a province, or of the state. */
const isOfLargeAmounts = (scene: Scene, figure: number): boolean =>
  companyOf(scene, figure).filter((other) => {
    const value = scene.values[other]
    return value !== undefined && compare(value, spending.most) > 0
  }).length > 1

/** 满分100分 is what everybody knows it to be. */
const fullMarks = /(?:满分|总分)[^,，。;；、\d]{0,4}$/

/** 毛入学率, 完成计划的103.3%: what may well be more than a hundred per cent. */
const mayExceed = /毛|完成|计划|任务|预算|目标|超|相当于|[是为]同期/

/** A share above all of its whole, of a whole that nothing exceeds. */
const isShareAboveAll = (scene: Scene, index: number): boolean => {
  const { kind, result } = claimAt(scene, index)
  const value = scene.values[result]
  if (kind !== "share" || value === undefined || compare(value, hundred) <= 0) return false
  const { start } = figureAt(scene, result)
  return !mayExceed.test(scene.text.slice(Math.max(0, start - LINE), start))
}

/** Bodies and people come whole. */
const whole = /^(?:人|所|家|处|园)$/
const decimals = /^\d[\d,]*\.\d+\s*[^\d\s万萬亿億千百]/

/** How many operands of the claim would go on being told by halves. */
const fractionsLeft = (scene: Scene, index: number, edited: number): number => {
  const { kind, computed } = claimAt(scene, index)
  if (kind !== "sum" && kind !== "share") return 0
  return leavesOf(computed).filter((leaf) => {
    const { unit, text } = figureAt(scene, leaf)
    return leaf !== edited && whole.test(unit) && decimals.test(text)
  }).length
}

const isOperandOfGap = (scene: Scene, index: number, figure: number): boolean => {
  const { kind, result } = claimAt(scene, index)
  return kind === "difference" && result !== figure
}

/** From one year to the next amounts change by a third at most, as a rule; in powers of e. */
const USUAL_CHANGE = 0.3
/** What each further power of e costs: 112万元 one year and 1326万元 the next are rarer than 1112 and 1326. */
const PER_FOLD = 1.5

/** How many powers of e the two levels of a change lie apart, beyond what is usual; none where it has no two levels. */
const foldOf = (scene: Scene, index: number, edit?: Edit): number => {
  const { kind, computed } = claimAt(scene, index)
  const change = computed.op === "percentage" ? computed.of : computed
  if ((kind !== "growth" && kind !== "difference") || change.op !== "difference") return 0
  const { from, less } = change
  if (from.op !== "leaf" || less.op !== "leaf") return 0
  const [a, b] = [from.leaf, less.leaf].map((leaf) => (leaf === edit?.figure ? edit.value : scene.values[leaf]))
  if (a === undefined || b === undefined || a.numerator <= 0n || b.numerator <= 0n) return 0
  return Math.max(0, Math.abs(Math.log(toNumber(a) / toNumber(b))) - USUAL_CHANGE)
}

/** What speaks against the new value of a figure, less what speaks against the old one, in the costs of slips. */
export const implausibility = (scene: Scene, goal: ReadonlyArray<number>, edit: Edit): number => {
  const before = scene.values[edit.figure]
  let against = 0
  for (const index of goal) {
    const { kind, result } = claimAt(scene, index)
    against += PER_FOLD * (foldOf(scene, index, edit) - foldOf(scene, index))
    against += IMPLAUSIBLE * fractionsLeft(scene, index, edit.figure)
    if (result !== edit.figure && isShareAboveAll(scene, index)) against += 2 * IMPLAUSIBLE
    if (result !== edit.figure) continue
    // No part is more than its whole: a correction to that would be a fault itself.
    if (kind === "share" && compare(edit.value, hundred) > 0) against += 2 * IMPLAUSIBLE
    // All of them are told as all, not as a hundred per cent of themselves where something else was written.
    if (kind === "share" && compare(edit.value, hundred) === 0) against += UNUSUAL
    // 普惠性覆盖率 as the sum of two shares: what adds up to all is no more than all.
    if (kind === "sum" && figureAt(scene, result).unit === "%") {
      const wasMore = before !== undefined && compare(before, hundred) > 0
      against += IMPLAUSIBLE * ((compare(edit.value, hundred) > 0 ? 1 : 0) - (wasMore ? 1 : 0))
    }
    if ((kind === "growth" || kind === "difference") && edit.value.numerator === 0n) against += IMPLAUSIBLE
    if (kind === "growth" && figureAt(scene, result).unit === "%" && compare(edit.value, manifold) > 0)
      against += IMPLAUSIBLE
  }
  // Of a level and what it is held against, the level is the letter's own.
  if (goal.every((index) => isOperandOfGap(scene, index, edit.figure)) && isPublished(scene, edit.figure))
    against += PUBLISHED
  const { unit, start } = figureAt(scene, edit.figure)
  if (fullMarks.test(scene.text.slice(Math.max(0, start - LINE), start))) against += 2 * IMPLAUSIBLE
  if (unit.startsWith("元") && !isOfLargeAmounts(scene, edit.figure)) {
    const range = isPerSquareMetre(scene, edit.figure)
      ? perSquareMetre
      : isAmountPerHead(scene, edit.figure)
        ? perPupil
        : spending
    against += outOfRange(edit.value, range) - (before === undefined ? 0 : outOfRange(before, range))
    if (range === spending) {
      const [now, then] = [edit.value, before ?? edit.value].map((value) => isTooLittle(scene, edit.figure, value))
      against += IMPLAUSIBLE * ((now === true ? 1 : 0) - (then === true ? 1 : 0))
    }
  }
  // A part that is not there at all is left out, not told as nothing.
  if (edit.value.numerator === 0n) against += IMPLAUSIBLE
  if (before?.numerator === 0n) against -= IMPLAUSIBLE
  return against
}
