/** Numbers written in Chinese numerals: 三千二百五十六, 一亿二千万, 二〇二〇, 九十五点六, 壹仟. */
import { Rational } from "@duxue/core"

const digits: ReadonlyMap<string, number> = new Map([
  ..."零一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
  ..."〇壹贰叁肆伍陆柒捌玖".split("").map((digit, value) => [digit, value] as const),
  ["两", 2],
  ["俩", 2],
  ["仨", 3]
])

const places: ReadonlyMap<string, bigint> = new Map([
  ["十", 10n],
  ["拾", 10n],
  ["百", 100n],
  ["佰", 100n],
  ["千", 1_000n],
  ["仟", 1_000n]
])

const groups: ReadonlyMap<string, bigint> = new Map([
  ["万", 10_000n],
  ["亿", 100_000_000n]
])

/** Every character of which a Chinese number is made. */
export const numeralCharacters = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟"

/**
 * The exact number that a Chinese numeral writes; `undefined` for what is none. A last digit after 百, 千, 万 or 亿
 * without its own place counts in the place below: 三千二 is 3200. Digits alone are read by position: 二〇二〇.
 */
export const parseChineseNumeral = (text: string): Rational.Rational | undefined => {
  const [whole, fraction, extra] = text.split("点")
  if (whole === undefined || whole.length === 0 || extra !== undefined) return undefined
  const integer = parseInteger(whole)
  if (integer === undefined) return undefined
  if (fraction === undefined) return Rational.fromInteger(integer)
  let tail = fraction
  let scale = 1n
  // 一点五亿: the places follow the decimals.
  while (tail.length > 0 && (groups.has(tail.at(-1) as string) || places.has(tail.at(-1) as string))) {
    scale *= (groups.get(tail.at(-1) as string) ?? places.get(tail.at(-1) as string)) as bigint
    tail = tail.slice(0, -1)
  }
  const decimals = Array.from(tail).map((character) => digits.get(character))
  if (decimals.length === 0 || decimals.includes(undefined)) return undefined
  return Rational.multiply(Rational.decimal(`${integer}.${decimals.join("")}`), Rational.fromInteger(scale))
}

const parseInteger = (text: string): bigint | undefined => {
  // 四万万: an older way of writing 亿.
  const characters = Array.from(text.replace("万万", "亿"))
  if (characters.every((character) => digits.has(character))) {
    return BigInt(characters.map((character) => digits.get(character)).join(""))
  }
  let total = 0n
  let group = 0n
  let digit: bigint | undefined
  let place = 0n
  let zero = false
  for (const character of characters) {
    const value = digits.get(character)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined
      digit = BigInt(value)
      zero = value === 0
      continue
    }
    const multiplier = places.get(character)
    if (multiplier !== undefined) {
      if (place !== 0n && multiplier >= place) return undefined
      group += (digit === undefined || digit === 0n ? 1n : digit) * multiplier
      place = multiplier
      digit = undefined
      zero = false
      continue
    }
    const large = groups.get(character)
    if (large === undefined) return undefined
    const below = group + (digit ?? 0n)
    if (large === 100_000_000n) total = (total + (below === 0n && total === 0n ? 1n : below)) * large
    else total += (below === 0n ? 1n : below) * large
    group = 0n
    digit = undefined
    zero = false
    place = large
  }
  if (digit !== undefined) {
    const abbreviated = !zero && place >= 100n && !/[零〇]/.test(characters.at(-2) ?? "")
    group += abbreviated ? digit * (place / 10n) : digit
  }
  return total + group
}
