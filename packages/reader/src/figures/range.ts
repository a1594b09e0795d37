import { Rational } from "@duxue/core"
import { type Amount, arabicAmountAt } from "./amount.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import { denominatorBefore, rhythmBefore, unitAt } from "./unit-lexicon.ts"

const separator = /(?:[—–~～-]{1,2}|至|到)/y
const pairedBefore = /(?:由|从|自)[^,，。;:、]{0,24}$/

/** Two numbers and a dash: 180—1330元, 20%—30%; not 由A到B, which is a change. */
export const rangeAt = (
  plain: string,
  start: number,
  first: Amount,
  before: string,
  isGroupingComma: (index: number) => boolean
): Outcome => {
  const firstUnit = unitAt(plain, first.end)
  const gap = first.end + (firstUnit?.length ?? 0)
  separator.lastIndex = gap
  const dash = separator.exec(plain)
  if (dash === null || pairedBefore.test(plain.slice(Math.max(0, start - 30), start))) return undefined
  const second = arabicAmountAt(plain, gap + dash[0].length, isGroupingComma)
  if (second === undefined) return undefined
  const unit = unitAt(plain, second.end)
  if (unit === undefined || (firstUnit !== undefined && firstUnit.base !== unit.base)) return undefined
  // 3-5万元: the scale of the second belongs to both.
  const scale = second.scaled && !first.scaled ? Rational.divide(second.value, second.digits) : undefined
  const lower = scale === undefined ? first.value : Rational.multiply(first.value, scale)
  if (Rational.compare(lower, second.value) > 0) return undefined
  const end = second.end + unit.length
  const under = denominatorBefore(before) ?? (unit.base === "元" ? rhythmBefore(before) : undefined)
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
