/** The last step of reading a figure: what the words around the number add to it. */
import { dimensionOf, type Qualifier, Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import { qualifierAfter, qualifierBefore, isLineOvertopped, tellsExcess } from "./qualifying-words.ts"
import type { ScannedFigure } from "./scanned.ts"
import { denominatorBefore, rhythmBefore } from "./unit-lexicon.ts"

/** A number with its unit, the words around it not yet looked at. */
export interface Unfinished {
  readonly end: number
  readonly value: Rational.Rational | undefined
  readonly unit: string
  readonly step: Rational.Rational
  readonly arabic: boolean
  readonly amount: Amount | undefined
  readonly qualifier: "exact" | "ratio"
}

/** 在园幼儿总数的10%, 工资总额1.5%: the name of a base, before which its bound stands. */
const endsInBase = /(?:的|总(?:额|数|量|人数|支出))$/

/** Adds what the words around the number say: 近, 余, 以上, 每生每年. */
export const finish = (plain: string, start: number, raw: Unfinished, before: string): ScannedFigure => {
  const value = raw.value as Rational.Rational
  const under =
    denominatorBefore(before) ?? (raw.unit === "元" ? rhythmBefore(before, raw.amount?.scaled ?? false) : undefined)
  const unit =
    under === undefined || raw.unit.includes("/") || dimensionOf(raw.unit) === "percent"
      ? raw.unit
      : `${raw.unit}/${under}`
  let end = raw.end
  // 4个多百分点: 多 may stand inside the unit.
  let more = (raw.amount?.more ?? false) || (plain[end - 1] === "点" && /多[百千]分点$/.test(plain.slice(start, end)))
  // 5倍多, 7成多: the mark after the unit.
  if (
    !more &&
    (unit === "倍" || unit === "%" || unit === "元") &&
    /^[多余](?![\d〇一二两三四五六七八九十百千种方样位名年元万个投拨招征缴收支出花发配建培派安筹增减拿得领付补聘引录进开办占完用下])/.test(
      plain.slice(end, end + 2)
    )
  ) {
    more = true
    end++
  }
  const base = { start, end, value, step: raw.step, unit, arabic: raw.arabic }
  if (raw.qualifier === "ratio") return { ...base, lower: value, upper: value, qualifier: "ratio" }
  if (more) {
    // Of 六成多, a number in words, the last place is its step.
    const reach = raw.amount?.reach ?? (raw.step.numerator === 0n ? Rational.one : raw.step)
    return { ...base, lower: value, upper: Rational.add(value, reach), qualifier: "more_than" }
  }
  // 上千人, 过亿元: a round word with 上 or 过 before it is a lower bound.
  const round =
    /(?:上|(?<![不超通经])过)$/.test(before) && /[百千万亿半]/.test(plain[start] ?? "") ? "more_than" : undefined
  // 约占全市公办园在园幼儿总数的10%: the name of a base may be long.
  const words =
    round ??
    qualifierBefore(endsInBase.test(before) ? plain.slice(Math.max(0, start - 30), start) : before) ??
    qualifierAfter(plain.slice(end, end + 8))
  if (
    (words === "more_than" || words === "less_than") &&
    (tellsExcess(plain.slice(Math.max(0, start - 6), start), raw.unit, plain.slice(end, end + 1)) ||
      isLineOvertopped(plain.slice(end, end + 28)))
  )
    return { ...base, ...bounds("exact", value), qualifier: "exact" }
  return { ...base, ...bounds(words ?? "exact", value), qualifier: words ?? "exact" }
}

const bounds = (qualifier: Qualifier, value: Rational.Rational) => {
  switch (qualifier) {
    case "more_than":
    case "at_least":
      return { lower: value, upper: undefined }
    case "less_than":
    case "at_most":
      return { lower: undefined, upper: value }
    case "approx":
      return { lower: undefined, upper: undefined }
    case "exact":
    case "range":
    case "ratio":
      return { lower: value, upper: value }
  }
}
