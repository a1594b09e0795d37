/** The number in a cell: exact, in the measure's unit, or why it is none. */
import * as Result from "effect/Result"
import type { Measure } from "../domain/measure.ts"
import type { Bilingual } from "../domain/text.ts"
import * as Rational from "../quantity/rational.ts"
import { baseUnit, isCount } from "../quantity/unit.ts"
import { plain } from "./cell-table.ts"
import type { ReturnProblemCode } from "./return-problem.ts"

export interface CellNumber {
  readonly value: string
  /** The worth of the last written place; "0" where the value is exact. */
  readonly step: string
}

export interface CellRefusal {
  readonly code: ReturnProblemCode
  readonly text: Bilingual
}

const refuse = (code: ReturnProblemCode, zh: string, en: string) => Result.fail<CellRefusal>({ code, text: { zh, en } })

/** What 万元 in a heading or behind a number multiplies by, and the unit that is left. */
const scaledUnit = (written: string): { readonly exponent: number; readonly unit: string } => {
  const match = /^(万|亿)(.+)$/u.exec(written)
  if (match === null) return { exponent: 0, unit: baseUnit(written) }
  return { exponent: match[1] === "万" ? 4 : 8, unit: baseUnit(match[2] ?? "") }
}

const classifiers = new Set(["所", "个", "家", "园", "校", "处"])

/** Whether a figure in `written` can be one of `unit`: classifiers of institutions and things mix in official use. */
const sameUnit = (written: string, unit: string): boolean =>
  written === unit || (classifiers.has(written) && classifiers.has(unit)) || (written === "人" && unit === "生")

/** 1,234,567 and 12,345.6; 1,23 is no grouping and may be a slip for 1.23. */
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u
const number = /^([+-]?(?:\d[\d,]*)(?:\.\d+)?)\s*(.*)$/u
const yesWords = new Map([
  ["是", "1"],
  ["√", "1"],
  ["有", "1"],
  ["yes", "1"],
  ["true", "1"],
  ["否", "0"],
  ["×", "0"],
  ["无", "0"],
  ["no", "0"],
  ["false", "0"]
])

/** Rates are quotients that somebody rounded, even to a whole number. */
const isRounded = (unit: string): boolean =>
  unit.includes("/") || ["%", "‰", "百分点", "系数", "比", "倍"].includes(unit)

/** Measures that tell of a change may fall below zero; nothing else that is collected can. */
export const mayFall = ({ id }: Measure): boolean =>
  /(growth|increase|decrease|change|difference|surplus|gap)/u.test(id)

const malformed = (text: string) => {
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/iu.test(text)) {
    return refuse(
      "malformed-number",
      `“${text}”是科学记数法，尾数可能已丢失。请把单元格格式改为“数值”，重新录入完整数字。`,
      `"${text}" is in scientific notation and may have lost its last digits. Format the cell as a number and enter it in full.`
    )
  }
  if (/^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?)?$|^\d{1,2}月\d{1,2}日$/u.test(text)) {
    return refuse(
      "malformed-number",
      `“${text}”像是被表格软件改成了日期。请把单元格格式改为“数值”，重新录入。`,
      `"${text}" looks like a date that a spreadsheet made of a number. Format the cell as a number and enter it again.`
    )
  }
  if (/\d/u.test(text) && /约|余|多|近|左右|以上|以下|超过|不足|不低于|不超过|>|<|≥|≤|~|—|–/u.test(text)) {
    return refuse(
      "malformed-number",
      `“${text}”不是准确数。报表须填写准确数字，不使用“约”“余”等字样；暂无数据的请留空。`,
      `"${text}" is not exact. Returns hold exact figures without words such as "about"; leave the cell empty if the figure is not known.`
    )
  }
  return refuse(
    "malformed-number",
    `“${text}”不是数字。请填写阿拉伯数字；没有发生的填0，未统计的留空。`,
    `"${text}" is not a number. Enter digits; 0 where there is none, nothing where it was not counted.`
  )
}

/**
 * Reads a cell that is not blank. `headed` is the unit that the heading of its column gives (公用经费（万元）), a unit behind
 * the number counts for the cell alone; both must be the measure's. Fails with what is wrong and what to do.
 */
export const readNumber = (cell: string, measure: Measure, headed?: string): Result.Result<CellNumber, CellRefusal> => {
  const text = plain(cell)
  const word = measure.unit === "是否" ? yesWords.get(text.toLowerCase()) : undefined
  if (word !== undefined) return Result.succeed({ value: word, step: "0" })
  const match = number.exec(text)
  const digits = match?.[1] ?? ""
  if (match === null || (digits.includes(",") && !grouped.test(digits))) return malformed(text)
  const behind = (match[2] ?? "").trim()
  if (!isUnit(behind)) return malformed(text)
  const scale = scaleOf(behind, headed, measure.unit)
  if (scale === undefined) {
    const written = behind === "" ? headed : behind
    return refuse(
      "wrong-unit",
      `单位“${written}”与指标项单位“${measure.unit}”不符。请换算成“${measure.unit}”后填写。`,
      `The unit "${written}" is not that of the measure, "${measure.unit}". Convert the figure and enter it again.`
    )
  }
  const bare = digits.replaceAll(",", "")
  const written = Rational.parseDecimal(bare)
  if (written === undefined) return malformed(text)
  const value = Rational.multiply(written, Rational.powerOfTen(scale))
  if (value.numerator < 0n && !mayFall(measure)) {
    return refuse(
      "negative",
      `“${text}”是负数，“${measure.title.zh}”不会小于0。请核对。`,
      `"${text}" is negative: "${measure.title.en}" cannot be below 0.`
    )
  }
  if ((isCount(measure.unit) || measure.unit === "是否") && value.denominator !== 1n) {
    return refuse(
      "fraction-of-a-count",
      `“${text}”不是整数，“${measure.title.zh}”以${measure.unit}计，应为整数。`,
      `"${text}" is not whole: "${measure.title.en}" is counted in ${measure.unit}.`
    )
  }
  if (measure.unit === "是否" && value.numerator !== 0n && value.numerator !== 1n) {
    return refuse("malformed-number", `“${text}”应为1（是）或0（否）。`, `"${text}" must be 1 (yes) or 0 (no).`)
  }
  const places = (bare.split(".")[1] ?? "").length
  // As everywhere: decimals, 万 and 亿 stand for half of their last place to either side, a count written in full for itself.
  const rounded = isRounded(measure.unit) || scale !== 0 || places > 0
  return Result.succeed({
    value: Rational.toDecimal(value, 30),
    step: rounded ? Rational.toDecimal(Rational.powerOfTen(scale - places), 30) : "0"
  })
}

/** What may stand behind a number: a unit, no second number and no words about it. */
const isUnit = (behind: string): boolean =>
  /^[^\d\s~—–<>≥≤,.+-]*$/u.test(behind.replace(/m2$/u, "m")) && !/余|多|左右|以上|以下/u.test(behind)

/** The power of ten that brings a number to the measure's unit; `undefined` where the unit is another. */
const scaleOf = (behind: string, headed: string | undefined, unit: string): number | undefined => {
  if (behind === "万" || behind === "亿") return behind === "万" ? 4 : 8
  if (behind === "" && headed === undefined) return 0
  const { exponent, unit: written } = scaledUnit(behind === "" ? (headed ?? "") : behind)
  return sameUnit(written, unit) ? exponent : undefined
}
