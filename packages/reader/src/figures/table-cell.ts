/** The number of a table's cell, with the unit that stands elsewhere in the table. */
import { Rational } from "@duxue/core"
import type { CommaTest } from "../numbers/arabic-digits.ts"
import { arabicAmountAt } from "./amount.ts"
import { finish } from "./finish.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import type { TableUnit } from "./table-units.ts"

export const readCell = (
  plain: string,
  start: number,
  { unit, scale }: TableUnit,
  isGroupingComma: CommaTest
): Outcome => {
  const amount = arabicAmountAt(plain, start, isGroupingComma)
  if (amount === undefined) return start + 1
  const rounded = amount.rounded || Rational.compare(scale, Rational.one) > 0
  const scaled = {
    ...amount,
    rounded,
    value: Rational.multiply(amount.value, scale),
    place: Rational.multiply(amount.place, scale)
  }
  const { end, value } = scaled
  const step = stepOf(scaled, unit)
  return finish(plain, start, { end, value, unit, step, arabic: true, amount: scaled, qualifier: "exact" }, "")
}
