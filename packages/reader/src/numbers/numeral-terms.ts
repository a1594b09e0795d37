/** A number as the sum of its terms while it is being read: of 三亿二千万, three of 10⁸ and two of 10⁷. */
import { Rational } from "@duxue/core"

export interface Term {
  coefficient: Rational.Rational
  /** The power of ten that the coefficient counts. */
  exponent: number
  /** The group that has closed over it: 4 for 万, 8 for 亿, 12 for 兆; 0 while it is open. */
  closedBy: number
  /** Its last written place and its last one not zero, as powers of ten of the coefficient. */
  readonly lastPlace: number
  readonly lowest: number
}

/** A whole number of ten to the power `exponent`. */
export const termOf = (coefficient: Rational.Rational, exponent = 0): Term => ({
  coefficient,
  exponent,
  closedBy: 0,
  lastPlace: 0,
  lowest: 0
})

export class Terms {
  private readonly items: Array<Term> = []

  get size(): number {
    return this.items.length
  }

  last(): Term | undefined {
    return this.items.at(-1)
  }

  push(term: Term): void {
    this.items.push(term)
  }

  /** The first term that a group would multiply; `undefined` where it has none, or stands there a second time. */
  openBelow(group: number): number | undefined {
    let first = this.items.length
    while (first > 0 && (this.items[first - 1] as Term).closedBy < group) first--
    return first === this.items.length || this.items[first - 1]?.closedBy === group ? undefined : first
  }

  /** Multiplies all terms from `first` by a power of ten. */
  close(first: number, exponent: number, group: number): void {
    for (let index = first; index < this.items.length; index++) {
      const term = this.items[index] as Term
      term.exponent += exponent
      term.closedBy = group
    }
  }

  value(): Rational.Rational {
    let total = Rational.zero
    for (const { coefficient, exponent } of this.items) {
      const worth = exponent === 0 ? coefficient : Rational.multiply(coefficient, Rational.powerOfTen(exponent))
      total = total === Rational.zero ? worth : Rational.add(total, worth)
    }
    return total
  }

  /** The first number of digits: of 3.5万, 3.5. */
  coefficient(): Rational.Rational {
    return this.items[0]?.coefficient ?? Rational.zero
  }

  /** The power of ten of the last written place. */
  place(): number {
    const last = this.last()
    return last === undefined ? 0 : last.exponent + last.lastPlace
  }

  /** The power of ten of the last written place that is not zero. */
  reach(): number {
    const last = this.last()
    return last === undefined ? 0 : last.exponent + last.lowest
  }
}
