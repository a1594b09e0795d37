import { add, decimal, powerOfTen, multiply, type Rational, zero } from "../quantity/rational.ts"

/** The decimal that a return wrote and a float holds: its shortest writing, exact up to fifteen digits. */
export const exactValue = (value: number): Rational => {
  const [digits = "0", exponent] = String(value).split("e")
  const written = decimal(digits)
  return exponent === undefined ? written : multiply(written, powerOfTen(Number(exponent)))
}

export const exactSum = (values: ReadonlyArray<Rational>): Rational => values.reduce(add, zero)
