/**
 * Pupil-weighted coefficients of variation of many districts, by floats with a proven bound.
 *
 * With xᵢ = Xᵢ/Pᵢ and the weights Pᵢ/ΣP, S²/X̄² = ΣP·Σ(Xᵢ²/Pᵢ)/(ΣX)² − 1: two sums in one pass, all of whose terms are
 * positive, so that no digits are lost before the last subtraction. With n schools the first term errs by less than
 * (4n + 20)·2⁻⁵³ of itself: n additions in each of three sums, one of them squared, and a handful of roundings a term.
 * A square that lies nearer than that to the square of the line is reckoned exactly.
 */
import { compare, decimal, divide, multiply, type Rational, subtract } from "../quantity/rational.ts"
import { exactSum, exactValue } from "./exact-value.ts"
import type { SchoolColumns } from "./school-columns.ts"

export interface VariationColumn {
  /** The coefficient of each district; not a number where a school's value is missing, or where there is nothing to share. */
  readonly coefficients: Float64Array
  /** 1 where it is at most the line, 0 where it is above; 2 where it cannot be judged. */
  readonly verdicts: Uint8Array
  readonly settledExactly: number
}

const UNIT = 2 ** -53

/** The exact square of a district's coefficient: ΣP·Σ(Xᵢ²/Pᵢ)/(ΣX)² − 1. */
const exactSquare = (schools: SchoolColumns, amounts: Float64Array, from: number, to: number): Rational => {
  const pupils = Array.from(schools.pupils.subarray(from, to), exactValue)
  const held = Array.from(amounts.subarray(from, to), exactValue)
  const shares = held.map((amount, index) => divide(multiply(amount, amount), pupils[index] as Rational) as Rational)
  const total = exactSum(held)
  const ratio = divide(multiply(exactSum(pupils), exactSum(shares)), multiply(total, total)) as Rational
  return subtract(ratio, { numerator: 1n, denominator: 1n })
}

/** `line` is a decimal as the standard prints it: "0.5". */
export const variationColumn = (schools: SchoolColumns, amounts: Float64Array, line: string): VariationColumn => {
  const { starts, pupils, reciprocals } = schools
  const districts = starts.length - 1
  const coefficients = new Float64Array(districts)
  const verdicts = new Uint8Array(districts)
  const exactLine = decimal(line)
  const square = Number(line) ** 2
  let settledExactly = 0
  for (let district = 0; district < districts; district++) {
    const from = starts[district] as number
    const to = starts[district + 1] as number
    let people = 0
    let total = 0
    let squares = 0
    for (let school = from; school < to; school++) {
      const amount = amounts[school] as number
      people += pupils[school] as number
      total += amount
      squares += amount * amount * (reciprocals[school] as number)
    }
    const ratio = (people * squares) / (total * total)
    if (!Number.isFinite(ratio)) {
      coefficients[district] = Number.NaN
      verdicts[district] = 2
      continue
    }
    const variance = ratio - 1
    coefficients[district] = Math.sqrt(Math.max(variance, 0))
    // The square of the line is itself rounded twice.
    const error = ratio * (4 * (to - from) + 20) * UNIT + square * 4 * UNIT
    if (variance + error < square) verdicts[district] = 1
    else if (variance - error <= square) {
      settledExactly++
      const exact = exactSquare(schools, amounts, from, to)
      verdicts[district] = compare(exact, multiply(exactLine, exactLine)) <= 0 ? 1 : 0
    }
  }
  return { coefficients, verdicts, settledExactly }
}
