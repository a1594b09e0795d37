/** What a figure may have been before a slip of the hand: its written digits with one slip undone. */
import type { Figure } from "../../domain/figure.ts"
import { exponentOf, type Writing, writingOf } from "../corrections/writing.ts"
import { costOf, OTHER_DECIMALS, PER_DIGIT, type SlipKind } from "./slip-likelihood.ts"

/** A number as it may have been meant. */
export interface Slip {
  /** Digits and decimal point, no commas. */
  readonly number: string
  /** 万, 亿 or nothing. */
  readonly scale: string
  readonly kind: SlipKind
  readonly cost: number
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

/** Undoing a slip may need several tries; each is told with the ways in which the true number might have slipped. */
class Tries {
  readonly #found = new Map<string, Slip>()
  readonly #scale: string
  readonly #decimals: number
  /** What a digit more costs. */
  readonly perDigit: number

  constructor(number: string, scale: string, isComputed: boolean) {
    this.#scale = scale
    this.#decimals = decimalsOf(number)
    this.perDigit = isComputed ? 0 : PER_DIGIT
    this.#found.set(`${number} ${scale}`, { number, scale, kind: "copied", cost: 0 })
  }

  add(number: string, kind: SlipKind, ways: number, more = 0, scale = this.#scale): void {
    if (!isNumber(number)) return
    const uneven = isDigitSlip[kind] === true && decimalsOf(number) !== this.#decimals ? OTHER_DECIMALS : 0
    const cost = costOf(kind, ways) + more + uneven
    const key = `${number} ${scale}`
    const before = this.#found.get(key)
    if (before === undefined || before.cost > cost) this.#found.set(key, { number, scale, kind, cost })
  }

  /** All but what is written. */
  list(): ReadonlyArray<Slip> {
    return [...this.#found.values()].slice(1)
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

/** One digit replaced by another, left out, or doubled. */
const digitSlips = (tries: Tries, number: string, digits: number): void => {
  const ends = number.length
  for (let at = 0; at < ends; at++) {
    const own = number[at] as string
    if (own === ".") continue
    const [before, after] = [number.slice(0, at), number.slice(at + 1)]
    for (let digit = 0; digit <= 9; digit++) {
      const other = String(digit)
      if (other !== own)
        tries.add(
          `${before}${other}${after}`,
          "digit-replaced",
          9 * digits,
          besides[own]?.includes(other) === true ? -NEAR_KEY : 0
        )
    }
    if (digits === 1) continue
    const doubled = number[at - 1] === own || number[at + 1] === own
    tries.add(
      `${before}${after}`,
      doubled ? "digit-doubled" : "digit-put-in",
      doubled ? digits - 1 : 10 * digits,
      -tries.perDigit
    )
  }
  for (let at = 0; at <= ends; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      tries.add(`${number.slice(0, at)}${digit}${number.slice(at)}`, "digit-left-out", digits + 1, tries.perDigit)
    }
  }
}

/** 5015 for 50.15, 5.510 for 55.10, 73.53 for 7353: the decimal point left out, moved, or put in. */
const pointSlips = (tries: Tries, number: string): void => {
  const digits = number.replace(".", "")
  const dot = number.indexOf(".")
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
    // 400.0 is written 400, unless all of its kind are written with decimals.
    const plain = shifted.replace(/\.0+$/, "")
    if (plain !== shifted) tries.add(plain, kind, 2)
    tries.add(shifted, kind, 2, plain === shifted ? 0 : OTHER_DECIMALS)
  }
  if (dot < 0) for (const zeros of ["0", "00"]) tries.add(`${number}${zeros}`, "zeros-left-out", 1, tries.perDigit)
}

/** The slips of scale: of the unit and of the decimal point. */
export const scaleSlipsOf = (figure: Figure): ReadonlyArray<Slip> => {
  const writing = writingOf(figure)
  if (writing === undefined) return []
  const number = bareNumber(writing)
  const tries = new Tries(number, writing.scale.trim(), false)
  unitSlips(tries, number, writing.scale.trim(), figure)
  pointSlips(tries, number)
  return tries.list()
}

/**
 * Every number that one slip of the hand turns into what is written; none for numerals and ranges. `isComputed`: the
 * figure is what others give, so that its length is no free choice.
 */
export const slipsOf = (figure: Figure, isComputed: boolean): ReadonlyArray<Slip> => {
  const writing = writingOf(figure)
  if (writing === undefined) return []
  const number = bareNumber(writing)
  const digits = number.replace(".", "").length
  const scale = writing.scale.trim()
  const tries = new Tries(number, scale, isComputed)
  unitSlips(tries, number, scale, figure)
  exchanges(tries, number, digits)
  pointSlips(tries, number)
  digitSlips(tries, number, digits)
  return tries.list()
}
