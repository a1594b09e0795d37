/** The pupil-weighted coefficient of variation (差异系数), exact: 教督〔2012〕3号, kept by 教督〔2017〕6号. */
import { ExactSum, exactSum } from "../quantity/exact-sum.ts"
import * as Interval from "../quantity/interval.ts"
import { add, divide, fromInteger, multiply, one, rational, type Rational, subtract } from "../quantity/rational.ts"
import { squareRoot } from "../quantity/square-root.ts"

/** What one school has, and how many pupils it has it for. Neither may be negative. */
export interface SchoolAmount {
  readonly amount: Interval.Interval
  readonly pupils: Interval.Interval
}

/** Why there is no coefficient: no pupils at all, or nothing of what is compared, so that the mean is nought. */
export type NoVariation = "no-pupils" | "no-amount" | "amount-without-pupils" | "negative-amount" | "unbounded"

interface Amount {
  readonly amount: Rational
  readonly pupils: Rational
}

/**
 * CV² = P·Σ(Xᵢ²/Pᵢ) ÷ (ΣXᵢ)² − 1, which is Σ(Pᵢ/P)(xᵢ−X̄)² ÷ X̄² with xᵢ = Xᵢ/Pᵢ and X̄ = ΣXᵢ/ΣPᵢ. Rational, since no root is
 * drawn yet. Squares are gathered by the pupils under them: schools of one size share a denominator.
 */
const squaredVariation = (schools: ReadonlyArray<Amount>): Rational | NoVariation => {
  const squares = new ExactSum()
  const amounts = new ExactSum()
  const pupils = new ExactSum()
  for (const school of schools) {
    const { numerator: x, denominator: m } = school.amount
    const { numerator: p, denominator: n } = school.pupils
    if (x < 0n) return "negative-amount"
    // A part without pupils has no share in the mean; what it has besides is nobody's.
    if (p === 0n) {
      if (x !== 0n) return "amount-without-pupils"
      continue
    }
    squares.add(x * x * n, m * m * p)
    amounts.add(x, m)
    pupils.add(p, n)
  }
  const total = amounts.total()
  const heads = pupils.total()
  if (heads.numerator === 0n) return "no-pupils"
  if (total.numerator === 0n) return "no-amount"
  const ratio = divide(multiply(heads, squares.total()), multiply(total, total))
  return ratio === undefined ? "no-amount" : subtract(ratio, one)
}

/**
 * The values that CV² can take while each figure ranges over what its writing allows: every sum at its ends. Wider than
 * need be, never narrower.
 */
const squaredRange = (schools: ReadonlyArray<SchoolAmount>): Interval.Interval | NoVariation => {
  const low: Array<{ readonly amount: Rational; readonly pupils: Rational }> = []
  const high: typeof low = []
  for (const { amount, pupils } of schools) {
    const { lower: x, upper: y } = amount
    const { lower: p, upper: q } = pupils
    if (x === undefined || y === undefined || p === undefined || q === undefined) return "unbounded"
    if (x.numerator < 0n) return "negative-amount"
    if (q.numerator === 0n && y.numerator === 0n) continue
    if (p.numerator <= 0n) return "amount-without-pupils"
    low.push({ amount: x, pupils: q })
    high.push({ amount: y, pupils: p })
  }
  if (low.length === 0) return "no-pupils"
  const squares = (side: typeof low): Rational =>
    exactSum(side.map(({ amount, pupils }) => divide(multiply(amount, amount), pupils) ?? one))
  const amounts = (side: typeof low): Rational => exactSum(side.map(({ amount }) => amount))
  const heads = (side: typeof low): Rational => exactSum(side.map(({ pupils }) => pupils))
  const [least, most] = [amounts(low), amounts(high)]
  // `low` has the most pupils under the least amounts.
  const lower = divide(multiply(heads(high), squares(low)), multiply(most, most))
  const upper = divide(multiply(heads(low), squares(high)), multiply(least, least))
  if (lower === undefined || upper === undefined) return "no-amount"
  const floor = subtract(lower, one)
  return Interval.closed(floor.numerator < 0n ? fromInteger(0) : floor, subtract(upper, one))
}

const half = rational(1n, 2n)

/** The middle of a bounded interval: a rational that stands for an irrational root where a number is shown. */
const middle = ({ lower, upper }: Interval.Interval): Rational | undefined =>
  lower === undefined || upper === undefined ? undefined : multiply(add(lower, upper), half)

export interface Coefficient {
  readonly interval: Interval.Interval
  /** Where every figure is exact: the root to 24 decimals, or itself where it is rational. */
  readonly value: Rational | undefined
}

const exactly = ({ amount, pupils }: SchoolAmount): Amount | undefined =>
  Interval.isPoint(amount) && Interval.isPoint(pupils) && amount.lower !== undefined && pupils.lower !== undefined
    ? { amount: amount.lower, pupils: pupils.lower }
    : undefined

/**
 * The coefficient of a district's schools. One school varies by nothing: 0. Of exact figures it is decided against every
 * line of up to 24 decimals.
 */
export const coefficientOfVariation = (schools: ReadonlyArray<SchoolAmount>): Coefficient | NoVariation => {
  const exact: Array<Amount> = []
  for (const school of schools) {
    const amount = exactly(school)
    if (amount !== undefined) exact.push(amount)
  }
  if (exact.length === schools.length) {
    const squared = squaredVariation(exact)
    if (typeof squared === "string") return squared
    const interval = squareRoot(squared)
    return { interval, value: middle(interval) }
  }
  const range = squaredRange(schools)
  if (typeof range === "string") return range
  const from = range.lower === undefined ? undefined : squareRoot(range.lower)
  const to = range.upper === undefined ? undefined : squareRoot(range.upper)
  if (from?.lower === undefined || to?.upper === undefined) return "unbounded"
  return { interval: Interval.closed(from.lower, to.upper), value: undefined }
}
