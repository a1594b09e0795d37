/** Numbers whose unit stands with a neighbour: 6.4万、24.3万 after 66.3万平方米; 12、15和18所. */
import { dimensionOf, Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import { finish } from "./finish.ts"
import type { ScannedFigure } from "./scanned.ts"

/** A number after which no unit stands. */
export interface Bare {
  readonly bare: true
  readonly start: number
  readonly end: number
  readonly amount: Amount
  /** The words before it. */
  readonly before: string
}

const isBare = (each: ScannedFigure | Bare): each is Bare => "bare" in each

/** Between two members of a list nothing but a pause, a conjunction or the name of the next. */
const inList = /^(?:、|和|与|及|以及|、?和)$/
/** 从0增加到9所: what a change left has the unit of what it arrived at. */
const arrival = /^(?:增加|增长|减少|提高|上升|下降|发展|扩大|压缩|调整|合并|撤并)?[到至为]$/
const departure = /[从由自]$/
const sentenceEnd = /[。;!?\n]/

export const shareUnits = (plain: string, found: ReadonlyArray<ScannedFigure | Bare>): ReadonlyArray<ScannedFigure> => {
  const result: Array<ScannedFigure> = []
  for (const [index, each] of found.entries()) {
    if (!isBare(each)) {
      result.push(pointsForList(plain, found, index))
      continue
    }
    const unit =
      unitFromRight(plain, found, index) ??
      unitFromLeft(plain, result, each) ??
      unitOfListed(plain, result, each) ??
      unitOfCompared(plain, result, each) ??
      coefficientFromLeft(plain, result, each)
    if (unit === undefined && !each.amount.scaled) continue
    const step = each.amount.rounded || unit === "%" ? each.amount.place : Rational.zero
    result.push(
      finish(
        plain,
        each.start,
        {
          end: each.end,
          value: each.amount.value,
          unit: unit ?? "",
          step,
          arabic: true,
          amount: each.amount,
          qualifier: "exact"
        },
        each.before
      )
    )
  }
  return result
}

/** No list of bare numbers before a unit is longer. */
const MOST_BARE = 24

/** 12、15和18所: the unit at the end of the list. */
const unitFromRight = (
  plain: string,
  found: ReadonlyArray<ScannedFigure | Bare>,
  index: number
): string | undefined => {
  let left = found[index] as ScannedFigure | Bare
  for (let next = index + 1; next < found.length && next <= index + MOST_BARE; next++) {
    const right = found[next] as ScannedFigure | Bare
    const end = endWithRemark(plain, left.end)
    // 提高4.35（2020年为87.6%）、1.23个百分点: what a bracket remarks on one of the list is no member of it.
    if (right.start < end) continue
    const between = plain.slice(end, right.start)
    const leaves = next === index + 1 && arrival.test(between) && isBare(left) && departure.test(left.before)
    if (!leaves && !inList.test(between)) return undefined
    if (!isBare(right)) return right.unit
    left = right
  }
  return undefined
}

/** No remark on a member of a list is longer. */
const LONGEST_REMARK = 40

/** The end of a number with the bracket behind it. */
const endWithRemark = (plain: string, end: number): number => {
  if (plain[end] !== "(") return end
  const close = plain.slice(end, end + LONGEST_REMARK).search(/[)。\n]/)
  return plain[end + close] === ")" ? end + close + 1 : end
}

/** 幼儿园用地6.4万 after 占地合计66.3万平方米: a scaled number takes the unit of the last scaled one of its sentence. */
const unitFromLeft = (plain: string, before: ReadonlyArray<ScannedFigure>, each: Bare): string | undefined => {
  if (!each.amount.scaled) return undefined
  for (let index = before.length - 1; index >= 0 && index >= before.length - 30; index--) {
    const figure = before[index] as ScannedFigure
    if (sentenceEnd.test(plain.slice(figure.end, each.start))) return undefined
    const dimension = dimensionOf(figure.unit)
    if (dimension !== "percent" && dimension !== "points" && plain.slice(figure.start, figure.end).includes("万"))
      return figure.unit
  }
  return undefined
}

/** 公办14367人、民办3466）: the last of a list in a bracket may leave out the unit that the others have. */
const unitOfListed = (plain: string, before: ReadonlyArray<ScannedFigure>, each: Bare): string | undefined => {
  const last = before.at(-1)
  if (last === undefined || each.amount.scaled || each.amount.rounded || each.start - last.end > 10) return undefined
  const name = plain.slice(last.end, each.start)
  return /^[、,，][\u4e00-\u9fff]{1,8}$/.test(name) && plain[each.end] === ")" ? last.unit : undefined
}

/** 差异系数小学0.412，比上年降0.023；初中0.336: decimals that go on from a coefficient are coefficients. */
const coefficientFromLeft = (plain: string, before: ReadonlyArray<ScannedFigure>, each: Bare): string | undefined => {
  const last = before.at(-1)
  if (last?.unit !== "系数" || !each.amount.rounded || each.amount.scaled || each.start - last.end > 24)
    return undefined
  return /[。!?\n]/.test(plain.slice(last.end, each.start)) ? undefined : last.unit
}

const compared = /(?:比|较)(?:上年度?|去年|[上前]一年|(?:19|20)\d{2}年)(?:同期)?的?$/
const changes = /^(?:净|共)?(?:增|减|提高|上升|下降|降低)/

/** 14609.52元,比上年的12530.03增加2079.49元: what a number is compared with has its unit. */
const unitOfCompared = (plain: string, before: ReadonlyArray<ScannedFigure>, each: Bare): string | undefined => {
  const last = before.at(-1)
  if (last === undefined || !compared.test(each.before) || !changes.test(plain.slice(each.end, each.end + 4)))
    return undefined
  return each.start - last.end < 60 && !sentenceEnd.test(plain.slice(last.end, each.start)) ? last.unit : undefined
}

const changing = /(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)了?$/

/** 0.08个、0.3个和2.35个百分点: 个 before the last of the list is half of 个百分点. */
const pointsForList = (plain: string, found: ReadonlyArray<ScannedFigure | Bare>, index: number): ScannedFigure => {
  const figure = found[index] as ScannedFigure
  if (figure.unit !== "个" || figure.value === undefined) return figure
  // 提高11个和2.19个百分点: whole points too, where the words tell of a change.
  if (figure.value.denominator === 1n && !changing.test(plain.slice(Math.max(0, figure.start - 6), figure.start)))
    return figure
  for (let next = index + 1; next < found.length && next <= index + MOST_BARE; next++) {
    const [left, right] = [found[next - 1] as ScannedFigure | Bare, found[next] as ScannedFigure | Bare]
    if (isBare(right) || !inList.test(plain.slice(left.end, right.start))) return figure
    if (right.unit === "百分点") return { ...figure, unit: "百分点" }
    if (right.unit !== "个") return figure
  }
  return figure
}
