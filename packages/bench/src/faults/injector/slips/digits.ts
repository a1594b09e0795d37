/** Slips of the finger within a number. None writes a leading zero that the number did not have. */
import { renumbered, type WrittenNumber } from "../written-number.ts"

/** Another writing, or several that the same slip may give. */
export type Slip = (written: WrittenNumber) => ReadonlyArray<WrittenNumber>

const isNumber = (number: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(number)

const anew = (written: WrittenNumber, numbers: ReadonlyArray<string>): ReadonlyArray<WrittenNumber> => {
  const own = written.number.replaceAll(",", "")
  return [...new Set(numbers)]
    .filter((number) => number !== own && isNumber(number))
    .map((number) => renumbered(written, number))
}

const digitsOf = (written: WrittenNumber): ReadonlyArray<string> => Array.from(written.number.replaceAll(",", ""))
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign !== "."

/** 7353 as 7553. */
export const digitReplaced: Slip = (written) => {
  const digits = digitsOf(written)
  return anew(
    written,
    digits.flatMap((digit, at) =>
      isDigit(digit) ? Array.from("0123456789", (other) => digits.with(at, other).join("")) : []
    )
  )
}

/** 7353 as 3753, 7535. Across the decimal point too. */
export const digitsTransposed: Slip = (written) => {
  const digits = digitsOf(written)
  const places = digits.flatMap((digit, at) => (isDigit(digit) ? [at] : []))
  return anew(
    written,
    places.slice(1).map((right, at) => {
      const left = places[at] as number
      return digits
        .with(left, digits[right] as string)
        .with(right, digits[left] as string)
        .join("")
    })
  )
}

/** 7353 as 753. */
export const digitDropped: Slip = (written) => {
  const digits = digitsOf(written)
  return anew(
    written,
    digits.flatMap((digit, at) => (isDigit(digit) ? [digits.toSpliced(at, 1).join("")] : []))
  )
}

/** 7353 as 73353. */
export const digitDoubled: Slip = (written) => {
  const digits = digitsOf(written)
  return anew(
    written,
    digits.flatMap((digit, at) => (isDigit(digit) ? [digits.toSpliced(at, 0, digit).join("")] : []))
  )
}

const pointAt = (written: WrittenNumber, digits: string, place: number): ReadonlyArray<WrittenNumber> =>
  place < 1 || place >= digits.length ? [] : anew(written, [`${digits.slice(0, place)}.${digits.slice(place)}`])

const wholeLength = (number: string): number => (number.includes(".") ? number.indexOf(".") : number.length)

/** 55.10 as 5510. */
export const pointDropped: Slip = (written) =>
  written.number.includes(".")
    ? anew(written, [
        digitsOf(written)
          .filter(isDigit)
          .join("")
          .replace(/^0+(?=\d)/, "")
      ])
    : []

/** 55.10 as 5.510 or 551.0. */
export const pointMoved: Slip = (written) => {
  if (!written.number.includes(".")) return []
  const digits = digitsOf(written).filter(isDigit).join("")
  const place = wholeLength(written.number.replaceAll(",", ""))
  return [...pointAt(written, digits, place - 1), ...pointAt(written, digits, place + 1)]
}

/** 7353 as 73.53 or 735.3. */
export const pointAdded: Slip = (written) => {
  if (written.number.includes(".")) return []
  const digits = digitsOf(written).join("")
  return [...pointAt(written, digits, digits.length - 2), ...pointAt(written, digits, digits.length - 1)]
}

/** 6.61亿元 as 6.61万元, 18151.74元 as 18151.74万元, 3.2万人 as 3.2人. */
export const unitSlip: Slip = (written) => {
  const scales = { "": ["万"], 万: ["", "亿"], 亿: ["万"] } as const
  const isScaled = written.scale !== "" || /^\s*(?:元|平方米|册)/.test(written.unit)
  return isScaled && !/[%％]|百分点/.test(written.unit)
    ? scales[written.scale].map((scale) => ({ ...written, scale }))
    : []
}
