/**
 * Exact arithmetic of the key's own: a key that borrowed the arithmetic it is there to judge would share its mistakes.
 */
export interface Fraction {
  readonly over: bigint
  /** Always positive; the two have no common divisor. */
  readonly under: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** Throws a RangeError where `under` is zero. */
export const fraction = (over: bigint, under = 1n): Fraction => {
  if (under === 0n) throw new RangeError("division by zero")
  const divisor = gcd(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / divisor, under: under / divisor }
}

/** Undefined unless `text` is a decimal number in half-width digits, such as -3.50. */
export const decimalFraction = (text: string): Fraction | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text)
  if (match === null) return undefined
  const [, sign = "", whole = "", decimals = ""] = match
  return fraction(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length))
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under))
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)
/** Throws a RangeError where `b` is zero. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over)
export const isAtMost = (a: Fraction, b: Fraction): boolean => a.over * b.under <= b.over * a.under

/** The decimal that it is; throws a RangeError where it has no end. */
export const decimalText = ({ over, under }: Fraction): string => {
  let places = 0
  let scale = 1n
  while (scale % under !== 0n) {
    places++
    scale *= 10n
    if (places > 40) throw new RangeError(`${over}/${under} is no decimal`)
  }
  const digits = ((over < 0n ? -over : over) * (scale / under)).toString().padStart(places + 1, "0")
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return over < 0n ? `-${text}` : text
}
