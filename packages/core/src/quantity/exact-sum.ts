/** Sums of many exact numbers: like denominators are added as integers, and the fraction is reduced once. */
import type { Rational } from "./rational.ts"
import { rational } from "./rational.ts"

interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Neighbours are added pair by pair, so that the long denominators meet late. */
const inPairs = (fractions: ReadonlyArray<Fraction>): Fraction => {
  let level = fractions
  while (level.length > 1) {
    const next: Array<Fraction> = []
    for (let index = 0; index < level.length; index += 2) {
      const a = level[index] as Fraction
      const b = level[index + 1]
      next.push(
        b === undefined
          ? a
          : {
              numerator: a.numerator * b.denominator + b.numerator * a.denominator,
              denominator: a.denominator * b.denominator
            }
      )
    }
    level = next
  }
  return level[0] ?? { numerator: 0n, denominator: 1n }
}

/** Adds `numerator / denominator` terms given one by one; `denominator` must be positive. */
export class ExactSum {
  readonly #byDenominator = new Map<bigint, bigint>()

  add(numerator: bigint, denominator: bigint): void {
    this.#byDenominator.set(denominator, (this.#byDenominator.get(denominator) ?? 0n) + numerator)
  }

  total(): Rational {
    const terms = [...this.#byDenominator].map(([denominator, numerator]) => ({ numerator, denominator }))
    const { numerator, denominator } = inPairs(terms)
    return rational(numerator, denominator)
  }
}

export const exactSum = (numbers: Iterable<Rational>): Rational => {
  const sum = new ExactSum()
  for (const { numerator, denominator } of numbers) sum.add(numerator, denominator)
  return sum.total()
}
