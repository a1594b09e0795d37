/** What a figure may have been before a slip of the hand: its written digits with one slip undone. */
import type { Figure } from "../../domain/figure.ts"
import { exponentOf, type Writing, writingOf } from "../writing.ts"
import { anywhere, mayMeet, type RoughRange } from "./rough-range.ts"
import { costOf, OTHER_DECIMALS, type SlipKind, ZERO_DECIMALS } from "./slip-likelihood.ts"

/** A number as it may have been meant. */
export interface Slip {
  /** Digits and decimal point, no commas. */
  readonly number: string
  /** 万, 亿 or nothing. */
  readonly scale: string
  readonly kind: SlipKind
  readonly cost: number
}

/** What is looked for: a value in the range; of a figure that others give, or of one that is free to be anything. */
export interface Wanted {
  readonly wanted: RoughRange
  readonly isComputed: boolean
}

/** Digits, point and commas of the writing without white space and commas. */
export const bareNumber = (writing: Writing): string => writing.number.replace(/[\s,]/g, "")

export const decimalsOf = (number: string): number => {
  const dot = number.indexOf(".")
  return dot < 0 ? 0 : number.length - dot - 1
}

const isNumber = (number: string): boolean =>
  number !== "" && !/^0\d|^\.|\.$/.test(number) && number.indexOf(".") === number.lastIndexOf(".")

const isDigitSlip: Readonly<Partial<Record<SlipKind, boolean>>> = {
  "digit-left-out": true,
  "digit-doubled": true,
  "digit-put-in": true
}

/** 50.10 as 5010; of nothing but zeros as one, which has no logarithm. */
const digitsAsNumber = (number: string): number => Math.max(1, Number(number.replace(".", "")))

/** Undoing a slip may need several tries; each is told with the ways in which the true number might have slipped. */
class Tries {
  readonly #found = new Map<string, Slip>()
  readonly #own: string
  readonly #scale: string
  readonly #decimals: number
  /** What the scale multiplies by. */
  readonly #factor: number
  readonly #wanted: RoughRange
  readonly #isComputed: boolean

  constructor(number: string, scale: string, { wanted, isComputed }: Wanted) {
    this.#own = number
    this.#scale = scale
    this.#decimals = decimalsOf(number)
    this.#factor = 10 ** exponentOf(scale)
    this.#wanted = wanted
    this.#isComputed = isComputed
  }

  /** Whether a number with as many decimals as are written, or one more or less, may be what is wanted. */
  mayBe(value: number): boolean {
    return mayMeet(this.#wanted, value * this.#factor, this.#factor * 10 ** Math.min(0, 1 - this.#decimals))
  }

  add(number: string, kind: SlipKind, ways: number, more = 0, scale = this.#scale): void {
    const factor = scale === this.#scale ? this.#factor : 10 ** exponentOf(scale)
    const decimals = decimalsOf(number)
    if (!mayMeet(this.#wanted, Number(number) * factor, factor * 10 ** -decimals) || !isNumber(number)) return
    if (number === this.#own && scale === this.#scale) return
    const uneven = isDigitSlip[kind] === true && decimals !== this.#decimals ? OTHER_DECIMALS : 0
    const cost = costOf(kind, ways) + more + uneven + this.#rarer(number)
    const key = `${number} ${scale}`
    const before = this.#found.get(key)
    if (before === undefined || before.cost > cost) this.#found.set(key, { number, scale, kind, cost })
  }

  /**
   * How much rarer a number is than the one written. Amounts of all sizes are alike common, so that a number of so many
   * digits is the rarer the larger its digits make it: of 163 and 3163 the one is twenty times as likely to have been
   * meant. What is computed from others is no free choice among so many, and pays nothing.
   */
  #rarer(number: string): number {
    return this.#isComputed ? 0 : Math.log(digitsAsNumber(number) / digitsAsNumber(this.#own))
  }

  list(): ReadonlyArray<Slip> {
    return [...this.#found.values()]
  }
}

/** 万元 for 元, 元 for 万元, 亿元 for 万元: 万 or 亿 typed, or left out. */
const unitSlips = (tries: Tries, number: string, scale: string, figure: Figure): void => {
  if (/^[%％]|^百分|^比|^倍|^系数/.test(figure.unit)) return
  for (const to of ["", "万", "亿"]) {
    if (to === scale || exponentOf(to) === exponentOf(scale)) continue
    // Pupils and schools are hardly ever told in 万 beside others that are not; money and areas are.
    const rare = scale === "" && !/^元|平方米|册|亩/.test(figure.unit) ? Math.log(5) : 0
    const far = Math.abs(exponentOf(to) - exponentOf(scale)) > 4 ? Math.log(5) : 0
    tries.add(number, "unit", 1, rare + far, to)
  }
}

/** 1920 for 1290, 9.5 for 5.9: two neighbouring digits the other way round, across the decimal point too. */
const exchanges = (tries: Tries, number: string, digits: number): void => {
  for (let at = 0; at + 1 < number.length; at++) {
    const next = number[at + 1] === "." ? at + 2 : at + 1
    const [left, right] = [number[at], number[next]]
    if (left === "." || left === right || left === undefined || right === undefined) continue
    const exchanged = `${number.slice(0, at)}${right}${number.slice(at + 1, next)}${left}${number.slice(next + 1)}`
    tries.add(exchanged, "digits-exchanged", digits - 1)
  }
}

/** Where keys of the number block lie side by side, the finger slips sooner. */
const besides: Readonly<Record<string, string>> = {
  "0": "12",
  "1": "024",
  "2": "0135",
  "3": "26",
  "4": "157",
  "5": "2468",
  "6": "359",
  "7": "48",
  "8": "579",
  "9": "68"
}

const NEAR_KEY = Math.log(1.3)

/** One digit replaced by another, at a place worth `worth`. */
const replacements = (tries: Tries, number: string, at: number, worth: number, ways: number): void => {
  const own = number[at] as string
  const rest = Number(number) - Number(own) * worth
  for (let digit = 0; digit <= 9; digit++) {
    const other = String(digit)
    if (other === own || !tries.mayBe(rest + digit * worth)) continue
    const near = besides[own]?.includes(other) === true ? -NEAR_KEY : 0
    tries.add(`${number.slice(0, at)}${other}${number.slice(at + 1)}`, "digit-replaced", ways, near)
  }
}

/** How many digits alike stand together at a place. */
const runAt = (number: string, at: number): number => {
  let [from, to] = [at, at]
  while (number[from - 1] === number[at]) from--
  while (number[to + 1] === number[at]) to++
  return to - from + 1
}

/** One digit put back before the place `at`, which is worth `worth`. */
const insertions = (tries: Tries, number: string, at: number, worth: number, ways: number): void => {
  const [before, after] = [number.slice(0, at), number.slice(at)]
  const least = Number(`${before}0${after}`)
  for (let digit = 0; digit <= 9; digit++) {
    if (!tries.mayBe(least + digit * worth)) continue
    const whole = `${before}${digit}${after}`
    // Any of two or three alike may be the one left out: 122 becomes 12 in two ways of three.
    tries.add(whole, "digit-left-out", ways / runAt(whole, at))
  }
}

/** One digit replaced by another, left out, or doubled. */
const digitSlips = (tries: Tries, number: string, digits: number): void => {
  const dot = number.includes(".") ? number.indexOf(".") : number.length
  for (let at = 0; at <= number.length; at++) {
    // Of a digit before the point: 10 to the number of digits between; behind it, a tenth for each place.
    const place = at < dot ? dot - at - 1 : dot - at
    insertions(tries, number, at, 10 ** (dot - at), digits + 1)
    const own = number[at]
    if (own === undefined || own === ".") continue
    replacements(tries, number, at, 10 ** place, 9 * digits)
    if (digits === 1) continue
    const doubled = number[at - 1] === own || number[at + 1] === own
    tries.add(
      `${number.slice(0, at)}${number.slice(at + 1)}`,
      doubled ? "digit-doubled" : "digit-put-in",
      doubled ? digits - 1 : 10 * digits
    )
  }
}

/** 5015 for 50.15, 5.510 for 55.10, 73.53 for 7353: the decimal point left out, moved, or put in. */
const pointSlips = (tries: Tries, number: string, { unit }: Figure): void => {
  const isRate = /^[%％]|^百分点|^系数/.test(unit)
  const digits = number.replace(".", "")
  const dot = number.indexOf(".")
  // 36.00元 was hardly meant either: without its point it is an amount like any other.
  const wasRound = !isRate && /\.0+$/.test(number)
  const from = dot < 0 ? digits.length : dot
  for (let place = from - 2; place <= from + 2; place++) {
    if (place === from || place < -1 || place > digits.length) continue
    const kind =
      dot < 0
        ? "point-left-out"
        : place === digits.length
          ? "point-put-in"
          : Math.abs(place - from) === 1
            ? "point-moved"
            : "point-moved-far"
    const padded = place < 1 ? `${"0".repeat(1 - place)}${digits}` : digits
    const at = Math.max(1, place)
    const moved = at === padded.length ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`
    const shifted = moved.replace(/^0+(?=\d)/, "")
    // 500 may have been 5.00%, but hardly 5.00元: only rates are written with decimals that are all zero.
    const isRound = !isRate && /\.0+$/.test(shifted)
    tries.add(shifted, kind, 2, ZERO_DECIMALS * ((isRound ? 1 : 0) - (wasRound ? 1 : 0)))
  }
  if (dot < 0) for (const zeros of ["0", "00"]) tries.add(`${number}${zeros}`, "zeros-left-out", 1)
}

/** The slips of scale: of the unit and of the decimal point. */
export const scaleSlipsOf = (figure: Figure): ReadonlyArray<Slip> => {
  const writing = writingOf(figure)
  if (writing === undefined) return []
  const number = bareNumber(writing)
  const tries = new Tries(number, writing.scale.trim(), { wanted: anywhere, isComputed: false })
  unitSlips(tries, number, writing.scale.trim(), figure)
  pointSlips(tries, number, figure)
  return tries.list()
}

/** No figure of a letter has more digits; of a longer run of them every place would be tried in vain. */
const MOST_DIGITS = 18

/**
 * Every number that one slip of the hand turns into what is written, and that may be what is wanted; none for numerals,
 * ranges and runs of more digits than a figure has.
 */
export const slipsOf = (figure: Figure, wanted: Wanted): ReadonlyArray<Slip> => {
  const writing = writingOf(figure)
  if (writing === undefined) return []
  const number = bareNumber(writing)
  const digits = number.replace(".", "").length
  if (digits > MOST_DIGITS) return []
  const scale = writing.scale.trim()
  const tries = new Tries(number, scale, wanted)
  unitSlips(tries, number, scale, figure)
  exchanges(tries, number, digits)
  pointSlips(tries, number, figure)
  digitSlips(tries, number, digits)
  return tries.list()
}
