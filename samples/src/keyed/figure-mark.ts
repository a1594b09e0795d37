/** What the author of a marked source says of one figure: ⟦id=text|reading⟧. */
import { decimalFraction, decimalText, type Fraction, fraction, plus, times } from "./fraction.ts"
import type { KeyedFigure, KeyedQualifier } from "./keyed-letter.ts"

const qualifiers: ReadonlySet<string> = new Set<KeyedQualifier>([
  "exact",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
  "approx",
  "range",
  "ratio"
])

/** Units that have another base form; the rest are their own. */
const baseUnits: Readonly<Record<string, string>> = {
  名: "人",
  位: "人",
  "㎡": "平方米",
  平米: "平方米",
  个百分点: "百分点"
}

const plainFigure = /^(\d+(?:\.\d+)?)(余|多)?(万|亿)?(余|多)?([\p{Script=Han}%㎡]+)$/u
const scales: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n }

interface Written {
  readonly value: string
  readonly unit: string
  readonly more: boolean
}

/** What a figure in half-width digits says by itself; undefined where a reader has to be told. */
const plainReading = (text: string): Written | undefined => {
  // Spaces and line breaks inside a figure are the printer's.
  const match = plainFigure.exec(text.replaceAll(/\s/gu, ""))
  if (match === null) return undefined
  const [, digits = "", before, scale, after, unit = ""] = match
  const number = decimalFraction(digits)
  if (number === undefined || /^[余多万亿千百十]/u.test(unit)) return undefined
  const value = decimalText(scale === undefined ? number : times(number, fraction(scales[scale] ?? 1n)))
  return { value, unit: baseUnits[unit] ?? unit, more: before !== undefined || after !== undefined }
}

const writtenNumber = /(\d+)(?:\.(\d+))?[余多]?([万亿萬億]?)/u
const roundedUnits = new Set(["%", "‰", "百分点", "比", "系数"])

/** The worth of the last written place, zero for a count written out in full and for numbers written as words. */
const writtenStep = (text: string, unit: string): Fraction => {
  const halfWidth = text.normalize("NFKC").replaceAll(/[\s,]/gu, "")
  const [, left = halfWidth, right = "1"] = /^([\d.]+)[:∶]([\d.]+)$/u.exec(halfWidth) ?? []
  // 1:12.5 and 12.5:1 alike are told to the tenth.
  const [, whole, decimals = "", scale = ""] = writtenNumber.exec(right === "1" ? left : right) ?? []
  if (whole === undefined || (decimals === "" && scale === "" && !roundedUnits.has(unit))) return fraction(0n)
  const scaled = scale === "" ? 1n : scale === "万" || scale === "萬" ? 10_000n : 100_000_000n
  return fraction(scaled, 10n ** BigInt(decimals.length))
}

/** 30余 reaches up to 40, 2500余 to 2600: one more in the lowest written place that is not zero. */
const reach = (value: Fraction): Fraction => {
  let [digits, place] = [value.over, fraction(1n, value.under)]
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n
    place = times(place, fraction(10n))
  }
  return place
}

/** The words of a reading, in any order and each at most once: a value or two ends, a unit, a qualifier. */
const readingWords = (reading: string) => {
  let value: string | undefined
  let ends: readonly [string, string] | undefined
  let unit: string | undefined
  let qualifier: KeyedQualifier | undefined
  for (const word of reading.split(/\s+/u).filter((each) => each !== "")) {
    const pair = /^(-?[\d.]*)\.\.(-?[\d.]*)$/u.exec(word)
    if (pair !== null && ends === undefined) ends = [pair[1] ?? "", pair[2] ?? ""]
    else if (decimalFraction(word) !== undefined && value === undefined) value = word
    else if (qualifiers.has(word) && qualifier === undefined) qualifier = word as KeyedQualifier
    else if (!/[\d.]/u.test(word) && !qualifiers.has(word) && unit === undefined) unit = word
    else throw new RangeError(`"${word}" says nothing new in "${reading}"`)
  }
  return { value, ends, unit, qualifier }
}

const boundsBy = (qualifier: KeyedQualifier, value: string, more: boolean): readonly [string | null, string | null] => {
  switch (qualifier) {
    case "more_than":
    case "at_least": {
      const number = decimalFraction(value)
      return [value, more && number !== undefined ? decimalText(plus(number, reach(number))) : null]
    }
    case "less_than":
    case "at_most":
      return [null, value]
    case "approx":
      return [null, null]
    case "exact":
    case "ratio":
      return [value, value]
    case "range":
      throw new RangeError("a range tells both ends: 180..1330")
  }
}

/**
 * Reads `id=text|reading`; `ordinal` names a figure without an id, `start` is where it stands in the letter's text.
 * Throws a RangeError that says what the author has to add.
 */
export const figureOf = (mark: string, ordinal: number, start: number): KeyedFigure => {
  const [, id, text = "", reading = ""] = /^(?:([a-z][a-z0-9_]*)=)?([^|]*)(?:\|(.*))?$/su.exec(mark) ?? []
  if (text === "") throw new RangeError(`"${mark}" marks no figure`)
  const plain = plainReading(text)
  const words = readingWords(reading)
  const more = plain?.more ?? /[余餘多]/u.test(text)
  const qualifier = words.qualifier ?? (more ? "more_than" : words.ends === undefined ? "exact" : "range")
  const value = words.value ?? (qualifier === "range" ? words.ends?.[0] : undefined) ?? plain?.value
  const unit = words.unit ?? plain?.unit
  if (value === undefined || unit === undefined)
    throw new RangeError(`"${text}" does not speak for itself: say its value and unit, as in ${text}|20 所`)
  const open = (end: string): string | null => (end === "" ? null : end)
  const [lower, upper] =
    words.ends === undefined ? boundsBy(qualifier, value, more) : [open(words.ends[0]), open(words.ends[1])]
  const step = decimalText(writtenStep(text, unit))
  return { id: id ?? `#${ordinal}`, start, end: start + text.length, text, value, unit, qualifier, lower, upper, step }
}
