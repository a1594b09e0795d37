/** A quantity as a figure of a letter, bound to what it stands for. */
import type { BoundFigure, FigureBinding } from "../domain/letter-model.ts"
import type { Period } from "../domain/period.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { powerOfTen, type Rational, roundTo, toDecimal } from "../quantity/rational.ts"

const text = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

/** `written` is how the letter prints it: 6.61亿元, 30余个, 已, 未发生. */
export const boundFigure = (
  quantity: Quantity,
  written: string,
  period: Period | null,
  binding: FigureBinding
): BoundFigure => ({
  kind: "figure",
  text: written,
  value: text(quantity.value),
  lower: text(quantity.lower),
  upper: text(quantity.upper),
  unit: quantity.unit,
  // What is set against one is a ratio, exact or not, and is read back as one.
  qualifier: quantity.unit === "比" && quantity.qualifier === "exact" ? "ratio" : quantity.qualifier,
  step: toDecimal(quantity.step),
  period,
  binding
})

/** A printed value is exact to its last place, and stands for what rounds to it. */
export const rounded = (value: Rational, unit: string, places: number): Quantity => {
  const printed = roundTo(value, places)
  return { value: printed, unit, qualifier: "exact", lower: printed, upper: printed, step: powerOfTen(-places) }
}

/** 平均班额42.5人, 生均面积3.2平方米: the words before the number say already by what it is divided. */
const divided: ReadonlyMap<string, string> = new Map([
  ["人/班", "人"],
  ["平方米/生", "平方米"]
])

export const plainUnit = (unit: string): string => divided.get(unit) ?? unit
