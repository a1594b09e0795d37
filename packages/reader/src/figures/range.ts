import { Rational } from "@duxue/core"
import { type Amount, arabicAmountAt, chineseAmountAt } from "./amount.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import type { ScannedFigure } from "./scanned.ts"
import { type Special, specialAt } from "./special.ts"
import { denominatorBefore, rhythmBefore, unitAt } from "./unit-lexicon.ts"

const separator = /(?:[—–~～-]{1,2}|至|到)/y
const pairedBefore = /(?:由|从|自)[^,，。;:、]{0,24}$/

/** Where the second of two numbers begins that a dash, 至 or 到 joins; `undefined` for 由A到B, which is a change. */
const secondOf = (plain: string, start: number, gap: number): number | undefined => {
  separator.lastIndex = gap
  const dash = separator.exec(plain)
  return dash === null || pairedBefore.test(plain.slice(Math.max(0, start - 30), start))
    ? undefined
    : gap + dash[0].length
}

/** Two numbers and a dash: 180—1330元, 20%—30%. */
export const rangeAt = (
  plain: string,
  start: number,
  first: Amount,
  before: string,
  isGroupingComma: (index: number) => boolean
): Outcome => {
  const firstUnit = unitAt(plain, first.end)
  const next = secondOf(plain, start, first.end + (firstUnit?.length ?? 0))
  const second = next === undefined ? undefined : arabicAmountAt(plain, next, isGroupingComma)
  if (second === undefined) return undefined
  const unit = unitAt(plain, second.end)
  if (unit === undefined || (firstUnit !== undefined && firstUnit.base !== unit.base)) return undefined
  // 3-5万元: the scale of the second belongs to both.
  const scale = second.scaled && !first.scaled ? Rational.divide(second.value, second.digits) : undefined
  const lower = scale === undefined ? first.value : Rational.multiply(first.value, scale)
  if (Rational.compare(lower, second.value) > 0) return undefined
  const end = second.end + unit.length
  // 3成至5成: tenths, in percent.
  if (unit.base === "成") {
    const ten = Rational.fromInteger(10)
    const [from, to] = [Rational.multiply(lower, ten), Rational.multiply(second.value, ten)]
    return {
      start,
      end,
      value: undefined,
      lower: from,
      upper: to,
      step: ten,
      unit: "%",
      qualifier: "range",
      arabic: true
    }
  }
  const under = denominatorBefore(before) ?? (unit.base === "元" ? rhythmBefore(before, second.scaled) : undefined)
  return {
    start,
    end,
    value: undefined,
    lower,
    upper: second.value,
    step: stepOf(second, unit.base),
    unit: under === undefined || unit.base.includes("/") ? unit.base : `${unit.base}/${under}`,
    qualifier: "range",
    arabic: true
  }
}

/** 三至五所, 二十到三十名: two numerals that share the unit after the second. */
export const chineseRangeAt = (plain: string, start: number, first: Amount): ScannedFigure | undefined => {
  const next = secondOf(plain, start, first.end)
  const second = next === undefined ? undefined : chineseAmountAt(plain, next)
  if (second === undefined || second.upper !== undefined || Rational.compare(first.value, second.value) >= 0)
    return undefined
  const unit = unitAt(plain, second.end)
  if (unit === undefined || !(unit.afterChinese || unit.base === "人")) return undefined
  return {
    start,
    end: second.end + unit.length,
    value: undefined,
    lower: first.value,
    upper: second.value,
    step: stepOf(second, unit.base),
    unit: unit.base,
    qualifier: "range",
    arabic: false
  }
}

/** 百分之三到百分之五. */
export const wordedRangeAt = (plain: string, start: number, first: Special): ScannedFigure | undefined => {
  if (first.unit !== "%") return undefined
  const next = secondOf(plain, start, first.end)
  const second = next === undefined ? undefined : specialAt(plain, next)
  if (second?.unit !== "%" || first.value === undefined || second.value === undefined) return undefined
  if (Rational.compare(first.value, second.value) >= 0) return undefined
  return { ...second, start, value: undefined, lower: first.value, upper: second.value, qualifier: "range" }
}
