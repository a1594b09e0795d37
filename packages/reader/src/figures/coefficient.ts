/** Coefficients: bare decimals, alone or as a range, near the word 系数 or 权重: 差异系数介于0.214至0.387之间. */
import { Rational } from "@duxue/core"
import { type Amount, arabicAmountAt } from "./amount.ts"
import { finish } from "./finish.ts"
import type { Outcome } from "./outcome.ts"
import { unitAt } from "./unit-lexicon.ts"

const named = /(?:系数|差异率|权重)[^。;\n]{0,30}$/
const joint = /(?:[—–~～-]{1,2}|至|到)/y
const pairedBefore = /(?:由|从|自)[^,，。;:、]{0,24}$/

/** A decimal without a unit, after 系数 in its sentence. */
export const coefficientAt = (plain: string, start: number, amount: Amount, before: string): Outcome => {
  if (!amount.rounded || amount.scaled || !named.test(plain.slice(Math.max(0, start - 40), start))) return undefined
  return (
    rangeFrom(plain, start, amount) ??
    finish(
      plain,
      start,
      {
        end: amount.end,
        value: amount.value,
        unit: "系数",
        step: amount.place,
        arabic: true,
        amount,
        qualifier: "exact"
      },
      before
    )
  )
}

const rangeFrom = (plain: string, start: number, first: Amount): Outcome => {
  joint.lastIndex = first.end
  const dash = joint.exec(plain)
  if (dash === null || pairedBefore.test(plain.slice(Math.max(0, start - 30), start))) return undefined
  const second = arabicAmountAt(plain, first.end + dash[0].length, () => false)
  if (second === undefined || !second.rounded || second.scaled || unitAt(plain, second.end) !== undefined)
    return undefined
  if (Rational.compare(first.value, second.value) >= 0) return undefined
  return {
    start,
    end: second.end,
    value: undefined,
    lower: first.value,
    upper: second.value,
    step: second.place,
    unit: "系数",
    qualifier: "range",
    arabic: true
  }
}
