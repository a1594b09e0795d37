/**
 * Exact rational numbers. Every verdict hangs on these: a decimal as a letter prints it is a rational,
 * and so is any sum, share or per-head amount made of such decimals, so nothing is ever rounded on the way.
 */

/** A fraction in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Up to here a `number` holds every whole number exactly, and its arithmetic is many times as fast. */
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER)

const isExactAsNumber = (value: bigint): boolean => value <= MOST_EXACT && value >= -MOST_EXACT

const gcdOfNumbers = (a: number, b: number): number => {
  let x = Math.abs(a)
  let y = b
  while (y !== 0) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** The fraction `numerator / denominator` in lowest terms. `denominator` must not be zero. */
export const rational = (numerator: bigint, denominator: bigint): Rational => {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator > 0n && isExactAsNumber(numerator) && isExactAsNumber(denominator)) {
    const over = Number(numerator)
    const under = Number(denominator)
    const common = gcdOfNumbers(over, under)
    return common === 1
      ? { numerator, denominator }
      : { numerator: BigInt(over / common), denominator: BigInt(under / common) }
  }
  const sign = denominator < 0n ? -1n : 1n
  const common = gcd(numerator, denominator) * sign
  return { numerator: numerator / common, denominator: denominator / common }
}

export const fromInteger = (value: bigint | number): Rational => ({ numerator: BigInt(value), denominator: 1n })

export const zero: Rational = fromInteger(0)
export const one: Rational = fromInteger(1)

const computedPower = (exponent: number): Rational =>
  exponent >= 0
    ? { numerator: 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: 1n, denominator: 10n ** BigInt(-exponent) }

/** Beyond these hardly a number is written. */
const LEAST_POWER = -16
const powers = Array.from({ length: 33 }, (_, index) => computedPower(LEAST_POWER + index))

/** 10 to the power `exponent`, which may be negative. */
export const powerOfTen = (exponent: number): Rational => powers[exponent - LEAST_POWER] ?? computedPower(exponent)

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e

/** Of a plain decimal that begins at `from` the place of its point, its length without one; `undefined` for anything else. */
const pointOf = (text: string, from: number): number | undefined => {
  let point = text.length
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === POINT && point === text.length && at > from) point = at
    else if (code < 0x30 || code > 0x39) return undefined
  }
  return from < text.length && point !== text.length - 1 ? point : undefined
}

/** Reads a plain decimal (`-12.50`); anything else, exponents included, is `undefined`. */
export const parseDecimal = (text: string): Rational | undefined => {
  const first = text.charCodeAt(0)
  const from = first === MINUS || first === PLUS ? 1 : 0
  const point = pointOf(text, from)
  if (point === undefined) return undefined
  const fraction = text.length - point - 1
  const written = fraction < 0 ? text.slice(from) : `${text.slice(from, point)}${text.slice(point + 1)}`
  const digits = written.length <= 15 ? BigInt(Number(written)) : BigInt(written)
  const signed = first === MINUS ? -digits : digits
  return fraction < 0 ? { numerator: signed, denominator: 1n } : rational(signed, powerOfTen(fraction).numerator)
}

/** As `parseDecimal`, for decimals that the program itself wrote: a malformed one is a defect, and throws. */
export const decimal = (text: string): Rational => {
  const value = parseDecimal(text)
  if (value === undefined) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`)
  return value
}

export const add = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? rational(a.numerator + b.numerator, a.denominator)
    : rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator)

/** `undefined` where `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.numerator === 0n ? undefined : rational(a.numerator * b.denominator, a.denominator * b.numerator)

export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator })

export const absolute = (a: Rational): Rational => (a.numerator < 0n ? negate(a) : a)

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const same = a.denominator === b.denominator
  const left = same ? a.numerator : a.numerator * b.denominator
  const right = same ? b.numerator : b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export const equals = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

export const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)
export const greater = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)

/** The greatest whole number that is not above `a`. */
export const floor = ({ numerator, denominator }: Rational): bigint =>
  numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator)

/** The least whole number that is not below `a`. */
export const ceiling = (a: Rational): bigint => -floor(negate(a))

/** Half away from zero: the rounding of Chinese official statistics (四舍五入, GB/T 8170 without its even rule). */
export const roundTo = (a: Rational, places: number): Rational => {
  const scale = powerOfTen(places)
  const scaled = multiply(absolute(a), scale)
  const whole = (2n * scaled.numerator + scaled.denominator) / (2n * scaled.denominator)
  const rounded = multiply(fromInteger(whole), powerOfTen(-places))
  return a.numerator < 0n ? negate(rounded) : rounded
}

/** Towards zero at `places` decimals: what a hurried clerk does instead of rounding. */
export const truncateTo = (a: Rational, places: number): Rational => {
  const scaled = multiply(absolute(a), powerOfTen(places))
  const truncated = multiply(fromInteger(scaled.numerator / scaled.denominator), powerOfTen(-places))
  return a.numerator < 0n ? negate(truncated) : truncated
}

const placesOfNumber = (denominator: number): number | undefined => {
  let rest = denominator
  let twos = 0
  let fives = 0
  for (; rest % 2 === 0; rest /= 2) twos++
  for (; rest % 5 === 0; rest /= 5) fives++
  return rest === 1 ? Math.max(twos, fives) : undefined
}

/** The decimals that write `a` exactly, or `undefined` where no finite number of them does (1/3). */
export const exactPlaces = (a: Rational): number | undefined => {
  if (a.denominator === 1n) return 0
  if (isExactAsNumber(a.denominator)) return placesOfNumber(Number(a.denominator))
  let rest = a.denominator
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/** A plain decimal with exactly `places` decimals, rounded half away from zero. */
export const toFixed = (a: Rational, places: number): string => {
  if (places === 0 && a.denominator === 1n) return a.numerator.toString()
  const size = a.numerator < 0n ? -a.numerator : a.numerator
  const units = (2n * size * powerOfTen(places).numerator + a.denominator) / (2n * a.denominator)
  const digits = units.toString().padStart(places + 1, "0")
  const sign = a.numerator < 0n && units !== 0n ? "-" : ""
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The shortest plain decimal: exact where one exists within `most` decimals, otherwise rounded to `most`. */
export const toDecimal = (a: Rational, most = 6): string => {
  if (a.denominator === 1n) return a.numerator.toString()
  const places = Math.min(exactPlaces(a) ?? most, most)
  const text = toFixed(a, places)
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text
}

/** For pictures and rankings only, never for a verdict. */
export const toNumber = (a: Rational): number => {
  const direct = Number(a.numerator) / Number(a.denominator)
  return Number.isFinite(direct) ? direct : Number(toFixed(a, 12))
}
