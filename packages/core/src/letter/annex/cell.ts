/** What stands in the cells of annex tables: words, and bound figures without the unit that the head of the column says. */
import type { BoundFigure, FigureBinding, Inline } from "../../domain/letter-model.ts"
import { Period } from "../../domain/period.ts"
import { formatCount, formatQuantity, formatUnit } from "../../format.ts"
import type { Quantity } from "../../quantity/quantity.ts"
import { fromInteger, type Rational, zero } from "../../quantity/rational.ts"
import { boundFigure, plainUnit, rounded } from "../bound-figure.ts"
import { quantityText } from "../quantity-text.ts"

export type Cell = ReadonlyArray<Inline>

export const words = (text: string): Cell => (text === "" ? [] : [{ kind: "words", text }])

/** What is not known: a dash, which no reader takes for none. */
export const unknown: Cell = words("—")

const plainNumber = /^-?\d+(?:\.\d+)?$/

/** 1183 of 1183人; as it stands where it is not written in its unit alone (6.61亿元, 1:3, 是). */
export const withoutUnit = (figure: BoundFigure): BoundFigure => {
  const unit = formatUnit(figure.unit, "zh")
  const number = unit !== "" && figure.text.endsWith(unit) ? figure.text.slice(0, -unit.length) : figure.text
  return plainNumber.test(number) ? { ...figure, text: number } : figure
}

/** 85% of 85: as prose tells it. */
export const withUnit = (figure: BoundFigure, unit: string): BoundFigure =>
  plainNumber.test(figure.text) ? { ...figure, text: `${figure.text}${formatUnit(plainUnit(unit), "zh")}` } : figure

/** A number as a column of its unit holds it: without it, unless there are words beside (约98%). */
export const inColumn = (told: Cell | undefined): Cell => {
  if (told === undefined) return unknown
  const [only] = told
  return told.length === 1 && only?.kind === "figure" ? [withoutUnit(only)] : told
}

/** The figure of what is told by a single value without words beside it, as a bar of a chart shows it. */
export const bar = (told: Cell | undefined): BoundFigure | null => {
  const [only] = told ?? []
  return told?.length === 1 && only?.kind === "figure" && only.value !== null ? withoutUnit(only) : null
}

/** A quantity as it is stated, with its qualifying words. */
export const quantityCell = (quantity: Quantity, year: string, binding: FigureBinding): Cell => {
  const written = quantityText(quantity)
  if (written === undefined) return unknown
  const figure = boundFigure(quantity, written.text, Period.make(year), binding)
  const { before, after } = written
  return before === "" && after === "" ? [withoutUnit(figure)] : [...words(before), figure, ...words(after)]
}

/** A computed value with its unit, printed to so many decimals. */
export const computed = (
  value: Rational,
  unit: string,
  places: number,
  year: string,
  binding: FigureBinding
): BoundFigure =>
  boundFigure(rounded(value, unit, places), formatQuantity(value, unit, "zh", places), Period.make(year), binding)

/** How many there are: 78所. */
export const counted = (count: number, unit: string, of: string): BoundFigure => {
  const value = fromInteger(count)
  const quantity: Quantity = { value, unit, qualifier: "exact", lower: value, upper: value, step: zero }
  return boundFigure(quantity, `${formatCount(count, "zh")}${formatUnit(unit, "zh")}`, null, { kind: "count", of })
}
