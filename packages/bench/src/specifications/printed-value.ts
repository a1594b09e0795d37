/** A value as a specification prints it: a decimal, perhaps with an exponent or a percent sign. */
import { Rational } from "@duxue/core"

const printed = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?%?$/i

/** Fifteen digits are what the peer prints of a binary float: such a value is rounded, a shorter one is meant. */
const FLOAT_DIGITS = 15

/** Whether a value is the printed one: exactly, or as far as a rounded float tells. */
export const isPrinted = (value: Rational.Rational, text: string): boolean => {
  const match = printed.exec(text)
  if (match === null) return false
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match
  const written = Rational.decimal(`${sign}${whole}${decimals}`)
  const places = decimals.length - Number(exponent)
  const meant = Rational.multiply(written, Rational.powerOfTen(-places))
  if (Rational.equals(value, meant)) return true
  const digits = `${whole}${decimals}`.replace(/^0+/, "").length
  return digits >= FLOAT_DIGITS && Rational.equals(Rational.roundTo(value, places), meant)
}

/** The exact value of a printed one, `undefined` where it is none. */
export const valueOfPrinted = (text: string): Rational.Rational | undefined => {
  const match = printed.exec(text)
  if (match === null) return undefined
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match
  const written = Rational.decimal(`${sign}${whole}${decimals}`)
  return Rational.multiply(written, Rational.powerOfTen(Number(exponent) - decimals.length))
}
