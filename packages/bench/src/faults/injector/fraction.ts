/** Exact numbers for the injector's own proofs, apart from those of the checks that it tries. */
export interface Fraction {
  readonly over: bigint
  /** Above zero. */
  readonly under: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export const fraction = (over: bigint, under = 1n): Fraction => {
  const divisor = gcd(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / divisor, under: under / divisor }
}

/** `undefined` unless the text is a plain decimal. */
export const parseFraction = (text: string): Fraction | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = "", whole = "", decimals = ""] = match
  const digits = BigInt(`${whole}${decimals}`)
  return fraction(sign === "-" ? -digits : digits, 10n ** BigInt(decimals.length))
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under)
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)
/** `undefined` by zero. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction | undefined =>
  b.over === 0n ? undefined : fraction(a.over * b.under, a.under * b.over)

/** Below zero, zero or above, as `a` is less than, equal to or greater than `b`. */
export const order = (a: Fraction, b: Fraction): number => {
  const left = a.over * b.under
  const right = b.over * a.under
  return left < right ? -1 : left > right ? 1 : 0
}

export const powerOfTen = (exponent: number): Fraction =>
  exponent >= 0 ? fraction(10n ** BigInt(exponent)) : fraction(1n, 10n ** BigInt(-exponent))

/** With so many decimals, half up (away from zero). */
export const rounded = (a: Fraction, decimals: number): string => {
  const scaled = times(a, powerOfTen(decimals))
  const negative = scaled.over < 0n
  const size = negative ? -scaled.over : scaled.over
  const units = (2n * size + scaled.under) / (2n * scaled.under)
  const digits = units.toString().padStart(decimals + 1, "0")
  const whole = digits.slice(0, digits.length - decimals)
  return `${negative && units !== 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`
}
