/** Finds the figures of a text: one pass, each character looked at a bounded number of times. */
import { dimensionOf, Rational } from "@duxue/core"
import { isDigit, isLatin } from "../source/characters.ts"
import type { Source } from "../source/source.ts"
import { type Amount, arabicAmountAt, chineseAmountAt } from "./amount.ts"
import { numeralCharacters, parseChineseNumeral } from "./chinese-numeral.ts"
import { excludedArabicEnd, isNumeralWord } from "./exclusions.ts"
import { finish } from "./finish.ts"
import { quotedRanges } from "./quoted.ts"
import type { ScannedFigure } from "./scanned.ts"
import { ratioAt, specialAt } from "./special.ts"
import { denominatorBefore, unitAt } from "./unit-lexicon.ts"
import { type Bare, shareUnits } from "./shared-unit.ts"

const numeralSet = new Set(numeralCharacters)
const separator = /(?:[—–~～-]{1,2}|至|到)/y
const pairedBefore = /(?:由|从|自)[^,，。;:、]{0,24}$/
const timeBefore = /(?:上午|下午|晚上?|早上?|凌晨|中午|时间|截至|于)$/
const scoreBefore = /(?:[得分值满计扣加减为共记评]|得分|分值)[(:]?$/
const personsAfter = /^(?:在校|在园|在职|义务教育|随迁|农村|城镇|中小|全区|全县|优秀|骨干|专任)?(?:师生|学生|小学生|中学生|初中生|高中生|幼儿|儿童|教师|教职工|教职员工|家长|群众|党员|子女|考生|职工)/
const coefficient = /系数[^。;\n]{0,30}$/

/** Ranges of `plain` in which no number is a figure: titles and numbers of documents. */
export type Excluded = ReadonlyArray<{ readonly start: number; readonly end: number }>

export const scanFigures = (source: Source, excluded: Excluded): ReadonlyArray<ScannedFigure> => {
  const { plain } = source
  const quoted = quotedRanges(plain)
  const found: Array<ScannedFigure | Bare> = []
  const isGroupingComma = (index: number) => source.givenAt(index) === ","
  let hole = 0
  let at = 0
  while (at < plain.length) {
    while (hole < excluded.length && (excluded[hole] as Excluded[number]).end <= at) hole++
    const skip = excluded[hole]
    if (skip !== undefined && skip.start <= at) {
      at = skip.end
      continue
    }
    const code = plain.charCodeAt(at)
    const figure = isDigit(code)
      ? readArabic(plain, at, isGroupingComma)
      : numeralSet.has(plain[at] as string) || code === 0x534a || code === 0x7ffb || code === 0x8fc7 || code === 0x5bf9
        ? readChinese(plain, at, quoted)
        : undefined
    if (figure === undefined) at++
    else if (typeof figure === "number") at = figure
    else {
      found.push(figure)
      at = figure.end
    }
  }
  return shareUnits(plain, found)
}

/** A figure, a number still without a unit, or the index at which to go on. */
type Outcome = ScannedFigure | Bare | number | undefined

const readArabic = (plain: string, start: number, isGroupingComma: (index: number) => boolean): Outcome => {
  const tokenEnd = endOfDigits(plain, start)
  const before = plain.slice(Math.max(0, start - 14), start)
  if (start > 0 && (isLatin(plain.charCodeAt(start - 1)) || plain[start - 1] === "第")) return tokenEnd
  const skipped = excludedArabicEnd(plain, start)
  if (skipped !== undefined) return Math.max(skipped, tokenEnd)
  const ratio = ratioAt(plain, start)
  if (ratio !== undefined && !timeBefore.test(before) && (ratio.hasOne || /比|配/.test(before))) {
    return finish(plain, start, { ...ratio, amount: undefined, qualifier: "ratio" }, before)
  }
  const percent = specialAt(plain, start)
  if (percent !== undefined) return finish(plain, start, { ...percent, amount: undefined, qualifier: "exact" }, before)
  const amount = arabicAmountAt(plain, start, isGroupingComma)
  if (amount === undefined) return tokenEnd
  return range(plain, start, amount, before, isGroupingComma) ?? single(plain, start, amount, before) ?? Math.max(amount.end, tokenEnd)
}

const readChinese = (plain: string, start: number, quoted: (index: number) => boolean): Outcome => {
  const before = plain.slice(Math.max(0, start - 14), start)
  const special = specialAt(plain, start)
  if (special !== undefined) {
    return quoted(start) ? special.end : finish(plain, start, { ...special, amount: undefined, qualifier: "exact" }, before)
  }
  if (!numeralSet.has(plain[start] as string)) return undefined
  const amount = chineseAmountAt(plain, start)
  let end = start
  while (end < plain.length && numeralSet.has(plain[end] as string)) end++
  const pair = approximatePair(plain, start, end)
  const paired = pair === undefined ? undefined : unitAt(plain, end)
  if (pair !== undefined && paired !== undefined) {
    const { lower, upper } = pair
    const step = Rational.zero
    return { start, end: end + paired.length, value: undefined, lower, upper, step, unit: paired.base, qualifier: "range", arabic: false }
  }
  if (amount === undefined) return end
  const unit = unitAt(plain, amount.end) ?? regionAt(plain, start, amount.end)
  if (unit === undefined) return amount.end
  const counted = unit.afterChinese || (amount.more && /[人周天层届期节班]/.test(plain[amount.end] ?? "")) || unit.base.startsWith("人")
  if (!counted || quoted(start)) return amount.end
  // 一人, 三人 are more often words; 一百三十六人 and 上千人 are counts.
  const lone = end - start === 1 && !/[共计约近达有为上]$/.test(before)
  if (unit.base === "人" && plain[amount.end] === "人" && !amount.more && lone) return amount.end
  if (isNumeralWord(plain, start, amount, amount.end + unit.length)) return amount.end
  return finish(
    plain,
    start,
    { end: amount.end + unit.length, value: amount.value, unit: unit.base, step: stepOf(amount, unit.base), arabic: false, amount, qualifier: "exact" },
    before
  )
}

/** 三四十人, 五六百名: two neighbouring digits stand for the range between them. */
const approximatePair = (plain: string, start: number, end: number) => {
  const match = /^([一二三四五六七八])([二三四五六七八九])([十百千万]+)$/.exec(plain.slice(start, end))
  if (match === null) return undefined
  const [, first, second, scale] = match as unknown as [string, string, string, string]
  const lower = parseChineseNumeral(first + scale)
  const upper = parseChineseNumeral(second + scale)
  if (lower === undefined || upper === undefined || Rational.compare(lower, upper) >= 0) return undefined
  return { lower, upper }
}

/** 十区, 三县: districts counted without a classifier, at the beginning of a clause. */
const regionAt = (plain: string, start: number, end: number) =>
  /[,，。;、(\n]/.test(plain[start - 1] ?? "\n") && /^[区县镇乡](?=[^域级内委政府的、]|的?平均)/.test(plain.slice(end, end + 3)) && plain[start] !== "一"
    ? { base: "个", length: 1, afterChinese: true }
    : undefined

/** No number has more digits; what goes on beyond is looked at as another token. */
const LONGEST = 40

const endOfDigits = (plain: string, start: number): number => {
  let end = start
  while (end - start < LONGEST && (isDigit(plain.charCodeAt(end)) || (plain[end] === "." && isDigit(plain.charCodeAt(end + 1))))) end++
  return end
}

const single = (plain: string, start: number, amount: Amount, before: string): Outcome => {
  const unit = unitAt(plain, amount.end)
  if (unit?.base === "成") {
    const tenth = Rational.fromInteger(10)
    const share = { ...amount, value: Rational.multiply(amount.value, tenth), place: Rational.multiply(amount.place, tenth) }
    return finish(
      plain,
      start,
      { end: amount.end + unit.length, value: share.value, unit: "%", step: share.place, arabic: true, amount: share, qualifier: "exact" },
      before
    )
  }
  if (unit !== undefined && accepts(plain, amount, unit, before)) {
    return finish(
      plain,
      start,
      { end: amount.end + unit.length, value: amount.value, unit: unit.base, step: stepOf(amount, unit.base), arabic: true, amount, qualifier: "exact" },
      before
    )
  }
  const around = plain.slice(Math.max(0, start - 40), start)
  if (amount.rounded && !amount.scaled && coefficient.test(around)) {
    return finish(
      plain,
      start,
      { end: amount.end, value: amount.value, unit: "系数", step: amount.place, arabic: true, amount, qualifier: "exact" },
      before
    )
  }
  // 4万余中小学生: people need no classifier.
  const people = amount.scaled || amount.more ? personsAfter.test(plain.slice(amount.end, amount.end + 8)) : false
  if (people) {
    return finish(
      plain,
      start,
      { end: amount.end, value: amount.value, unit: "人", step: stepOf(amount, "人"), arabic: true, amount, qualifier: "exact" },
      before
    )
  }
  // A number whose unit may stand with its neighbours; followed by a word of its own it is a code or a mark.
  return { bare: true, start, end: amount.end, amount, before }
}

const accepts = (plain: string, amount: Amount, unit: { readonly base: string; readonly length: number }, before: string): boolean => {
  const next = plain.slice(amount.end + unit.length, amount.end + unit.length + 2)
  if (unit.base === "分") return !/^[别为布之校园类管开配析]/.test(next) && (scoreBefore.test(before) || /^[,，。;、)\n]/.test(next) || next === "")
  if (unit.base === "班" || unit.base === "校" || unit.base === "园") return !/^[级主长子额]/.test(next)
  if (unit.base === "项") return !next.startsWith("目部")
  if (unit.base === "台") return !next.startsWith("账")
  if (unit.base === "家") return !/^[长校庭]/.test(next)
  if (unit.base === "位" || unit.base === "人") return !/^[于均]/.test(next)
  return true
}

/** Two numbers and a dash: 180—1330元, 20%—30%; not 由A到B, which is a change. */
const range = (plain: string, start: number, first: Amount, before: string, isGroupingComma: (index: number) => boolean): Outcome => {
  const firstUnit = unitAt(plain, first.end)
  const gap = first.end + (firstUnit?.length ?? 0)
  separator.lastIndex = gap
  const dash = separator.exec(plain)
  if (dash === null || pairedBefore.test(plain.slice(Math.max(0, start - 30), start))) return undefined
  const second = arabicAmountAt(plain, gap + dash[0].length, isGroupingComma)
  if (second === undefined) return undefined
  const unit = unitAt(plain, second.end)
  if (unit === undefined || (firstUnit !== undefined && firstUnit.base !== unit.base)) return undefined
  // 3-5万元: the scale of the second belongs to both.
  const scale = second.scaled && !first.scaled ? Rational.divide(second.value, writtenValue(plain, gap + dash[0].length)) : undefined
  const lower = scale === undefined ? first.value : Rational.multiply(first.value, scale)
  if (Rational.compare(lower, second.value) > 0) return undefined
  const end = second.end + unit.length
  const under = denominatorBefore(before)
  return {
    start,
    end,
    value: undefined,
    lower,
    upper: second.value,
    step: stepOf(second, unit.base),
    unit: under === undefined || unit.base.includes("/") ? unit.base : `${unit.base}/${under}`,
    qualifier: "range",
    arabic: true
  }
}

const writtenValue = (plain: string, start: number): Rational.Rational =>
  Rational.decimal(plain.slice(start, endOfDigits(plain, start)))

/** Rounded numbers stand for half of their last place to either side; counts written out in full for themselves. */
const stepOf = (amount: Amount, unit: string): Rational.Rational => {
  const dimension = dimensionOf(unit)
  return amount.rounded || dimension === "percent" || dimension === "points" || dimension === "coefficient"
    ? amount.place
    : Rational.zero
}
