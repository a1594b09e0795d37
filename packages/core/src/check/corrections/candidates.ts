/** What a figure probably was: its written digits with one slip of the hand undone. */
import type { Figure } from "../../domain/figure.ts"
import type { Cause } from "../../domain/finding.ts"
import type { Bilingual } from "../../domain/text.ts"
import { type Dimension, dimensionOf } from "../../quantity/unit.ts"
import { multiply, parseDecimal, powerOfTen, type Rational } from "../../quantity/rational.ts"
import { exponentOf, groupedAs, type Writing, writingOf } from "./writing.ts"

export interface Candidate {
  readonly value: Rational
  /** The worth of the last place of the new writing, zero for an exact count. */
  readonly text: string
  readonly cause: Cause
  readonly reason: Bilingual
  /** Lower is likelier. */
  readonly cost: number
}

const write = (writing: Writing, number: string, scale = writing.scale): string =>
  `${writing.head}${number}${scale}${writing.tail}`

const bare = (writing: Writing): string => writing.number.replace(/[\s,]/g, "")

const candidate = (
  writing: Writing,
  number: string,
  cause: Cause,
  cost: number,
  reason: Bilingual,
  scale = writing.scale
): ReadonlyArray<Candidate> => {
  const value = parseDecimal(number)
  if (value === undefined || /^0\d/.test(number)) return []
  return [
    {
      value: multiply(value, powerOfTen(exponentOf(scale))),
      text: write(writing, groupedAs(writing, number), scale),
      cause,
      cost,
      reason
    }
  ]
}

/** 万元 for 元, 元 for 万元, 亿元 for 万元: 万 or 亿 typed, or left out. */
const unitSlips = (writing: Writing): ReadonlyArray<Candidate> => {
  const scale = writing.scale.trim()
  const unit = writing.tail.trim()
  const number = bare(writing)
  const other = (to: string): ReadonlyArray<Candidate> => {
    const spaced = /^\s/.test(writing.scale)
      ? writing.scale.slice(0, writing.scale.length - writing.scale.trimStart().length)
      : ""
    const from = `${scale}${unit}`
    const into = `${to}${unit}`
    return candidate(
      writing,
      number,
      "unit-slip",
      1,
      {
        zh: `“${from}”当为“${into}”`,
        en: `${from} was probably typed for ${into}`
      },
      to === "" ? spaced : `${spaced}${to}`
    )
  }
  if (unit.startsWith("%") || unit.startsWith("百分")) return []
  return ["", "万", "亿"].filter((to) => to !== scale && exponentOf(scale) !== exponentOf(to)).flatMap(other)
}

/** 1920 for 1290, 9.5 for 5.9: two neighbouring digits the other way round. */
const swaps = (writing: Writing): ReadonlyArray<Candidate> => {
  const number = bare(writing)
  const found: Array<Candidate> = []
  for (let at = 0; at + 1 < number.length; at++) {
    const next = number[at + 1] === "." ? at + 2 : at + 1
    const [left, right] = [number[at] as string, number[next] as string]
    if (left === right || left === ".") continue
    const swapped = `${number.slice(0, at)}${right}${number.slice(at + 1, next)}${left}${number.slice(next + 1)}`
    found.push(
      ...candidate(writing, swapped, "digit-swap", 2, {
        zh: `相邻两位数字“${left}${right}”颠倒`,
        en: `the neighbouring digits ${left}${right} stand the wrong way round`
      })
    )
  }
  return found
}

/** 5015 for 50.15, 1.6 for 16: the decimal point dropped or moved. */
const points = (writing: Writing): ReadonlyArray<Candidate> => {
  const number = bare(writing)
  const value = parseDecimal(number)
  if (value === undefined) return []
  const digits = number.replace(".", "")
  const dot = number.includes(".") ? number.indexOf(".") : number.length
  const found: Array<Candidate> = []
  for (const place of [dot - 2, dot - 1, dot + 1, dot + 2]) {
    if (place < 1 || place > digits.length) continue
    const moved = place === digits.length ? digits : `${digits.slice(0, place)}.${digits.slice(place)}`
    if (moved === number) continue
    found.push(
      ...candidate(writing, moved.replace(/\.0+$/, "").replace(/^0+(?=\d)/, ""), "decimal-point", 3, {
        zh: "小数点错位或遗漏",
        en: "the decimal point was dropped or moved"
      })
    )
  }
  for (const zeros of [1, 2]) {
    if (!number.includes(".")) {
      found.push(
        ...candidate(writing, `${number}${"0".repeat(zeros)}`, "decimal-point", 4, {
          zh: "末尾少写了零",
          en: "zeros were left out at the end"
        })
      )
    }
  }
  return found
}

/** One digit typed wrong, one too many, one too few. */
const digitSlips = (writing: Writing): ReadonlyArray<Candidate> => {
  const number = bare(writing)
  const found: Array<Candidate> = []
  const reasons = {
    wrong: { zh: "一位数字有误", en: "one digit is wrong" },
    extra: { zh: "多写了一位数字", en: "one digit too many" },
    missing: { zh: "漏写了一位数字", en: "one digit is missing" }
  }
  for (let at = 0; at < number.length; at++) {
    if (number[at] === ".") continue
    for (let digit = 0; digit <= 9; digit++) {
      const slip = String(digit)
      if (slip !== number[at]) {
        found.push(
          ...candidate(writing, `${number.slice(0, at)}${slip}${number.slice(at + 1)}`, "digit-slip", 5, reasons.wrong)
        )
      }
    }
    if (number.length > 1) {
      found.push(...candidate(writing, `${number.slice(0, at)}${number.slice(at + 1)}`, "digit-slip", 6, reasons.extra))
    }
  }
  for (let at = 0; at <= number.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      found.push(
        ...candidate(writing, `${number.slice(0, at)}${digit}${number.slice(at)}`, "digit-slip", 6, reasons.missing)
      )
    }
  }
  return found
}

const whole = new Set<Dimension>(["people", "institutions", "events", "things"])

/** People and schools are counted whole: half a pupil is no correction, unless 万 is written or a mean was meant. */
const isPossible = (figure: Figure, writing: Writing, found: Candidate): boolean =>
  !whole.has(dimensionOf(figure.unit)) ||
  writing.number.includes(".") ||
  writing.scale.trim() !== "" ||
  found.value.denominator === 1n

const kept = (figure: Figure, writing: Writing, found: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  const seen = new Set<string>([figure.text])
  return found.filter((each) => {
    if (seen.has(each.text) || !isPossible(figure, writing, each)) return false
    seen.add(each.text)
    return true
  })
}

/** The values that a slip of unit or decimal point turns into what is written. */
export const scaleCandidatesFor = (figure: Figure): ReadonlyArray<Candidate> => {
  const writing = writingOf(figure)
  return writing === undefined ? [] : kept(figure, writing, [...unitSlips(writing), ...points(writing)])
}

/** Every value that one slip of the hand turns into what is written, likeliest kind first. */
export const candidatesFor = (figure: Figure): ReadonlyArray<Candidate> => {
  const writing = writingOf(figure)
  if (writing === undefined) return []
  return kept(figure, writing, [...unitSlips(writing), ...swaps(writing), ...points(writing), ...digitSlips(writing)])
}
