/** Figures in Chinese numerals and in words. */
import { Rational } from "@duxue/core"
import { numeralCharacters } from "../numbers/numeral-characters.ts"
import { characterTable } from "../source/character-table.ts"
import { type Amount, chineseAmountAt } from "./amount.ts"
import { isNumeralWord } from "./exclusions.ts"
import { finish } from "./finish.ts"
import { isNamedByNumber } from "./named-by-number.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import { chineseRangeAt, wordedRangeAt } from "./range.ts"
import type { ScannedFigure } from "./scanned.ts"
import { isTenth, specialAt, wordedRatioAt } from "./special.ts"
import { type UnitMatch, unitAt } from "./unit-lexicon.ts"

/** Numerals, and the first characters of the words that are numbers: 半数, 翻番. */
export const numberWords = `${numeralCharacters}半翻`

const numerals = characterTable([[numeralCharacters, 1]])
const isNumeral = (plain: string, index: number): boolean => numerals[plain.charCodeAt(index)] === 1

/** Units that a numeral of several characters counts, while a single one before them makes a word: 三部曲, 一头. */
const measured = new Set("课时 学时 张 床 部 本 只 头 户 队 对 类 块 面 分钟".split(" "))
const ordinal = /[第初]$/
const ratioBefore = /(?:比|比例|配比)(?:约?为|约|是|达到?|近|到|由|从)?$/

/** No number in words is longer: a longer run of numerals is passed over whole, and looked at once. */
const LONGEST = 40

export const readChinese = (plain: string, start: number, quoted: (index: number) => boolean): Outcome => {
  const before = plain.slice(Math.max(0, start - 14), start)
  const special = specialAt(plain, start)
  if (special !== undefined) {
    if (quoted(start)) return special.end
    return (
      wordedRangeAt(plain, start, special) ??
      finish(
        plain,
        start,
        { ...special, amount: undefined, qualifier: "exact" },
        boundOf(plain, start, special.end) ?? before
      )
    )
  }
  if (!isNumeral(plain, start)) return undefined
  let end = start
  while (end < plain.length && isNumeral(plain, end)) end++
  if (end - start > LONGEST) return end
  const amount = chineseAmountAt(plain, start)
  const range = amount?.upper === undefined || ordinal.test(before) ? undefined : pairAt(plain, start, amount)
  if (range !== undefined) return range
  if (amount === undefined || amount.upper !== undefined) return Math.max(end, amount?.end ?? end)
  const joined = /[至到—–~比-]/.test(plain[amount.end] ?? "")
  // 第三至五名: the second is a place in an order too.
  if (joined && ordinal.test(before)) return chineseAmountAt(plain, amount.end + 1)?.end ?? amount.end
  if (joined && !quoted(start)) {
    const ratio = ratioBefore.test(before) ? wordedRatioAt(plain, start) : undefined
    if (ratio !== undefined) return finish(plain, start, { ...ratio, amount: undefined, qualifier: "ratio" }, before)
    const joint = chineseRangeAt(plain, start, amount)
    // 一至三批, 一至五层: from the first to the last of them.
    if (joint !== undefined) return plain[start] === "一" && /[批类层条档期届]/.test(joint.unit) ? joint.end : joint
  }
  const unit = unitAt(plain, amount.end) ?? regionAt(plain, start, amount.end)
  if (unit === undefined) return amount.end
  const counted =
    counts(unit, end - start) ||
    (isCardinal(plain, start, before) && /^(?:[期档]|[课学]时)/.test(plain.slice(amount.end, amount.end + 2))) ||
    isTrack(plain, amount.end) ||
    isBarrier(plain, amount.end) ||
    (amount.more && /[人周天层届期节班]/.test(plain[amount.end] ?? ""))
  if (!counted || quoted(start)) return amount.end
  if (isNamedByNumber(plain, start, amount.end, amount.end + unit.length)) return amount.end
  // 一人, 三人 are more often words; 一百三十六人 and 上千人 are counts, and so is what ends its clause: 处分两人。
  const closes = /^(?:[,。;、)\n]|$)/.test(plain.slice(amount.end + 1, amount.end + 2))
  const lone = end - start === 1 && !closes && !/[共计约近达有为上]$/.test(before)
  if (unit.base === "人" && plain[amount.end] === "人" && !amount.more && lone) return amount.end
  // 增长一倍, 提高一个百分点: nothing but a number stands before these.
  const one = end - start === 1 && plain[start] === "一" && (unit.base === "倍" || unit.base === "百分点")
  if (!one && isNumeralWord(plain, start, amount, amount.end + unit.length)) return amount.end
  return finish(
    plain,
    start,
    {
      end: amount.end + unit.length,
      value: amount.value,
      unit: unit.base,
      step: stepOf(amount, unit.base),
      arabic: false,
      amount,
      qualifier: "exact"
    },
    before
  )
}

/** 翻了近一番: what bounds it stands within. */
const boundOf = (plain: string, start: number, end: number): string | undefined => {
  if (plain[start] !== "翻") return undefined
  const within = plain.slice(start, end - 2)
  return /[近约超过]$/.test(within) ? within : undefined
}

/** Whether a numeral of so many characters counts the unit after it. */
const counts = (unit: UnitMatch, length: number): boolean =>
  unit.afterChinese || unit.base.startsWith("人") || (length > 1 && measured.has(unit.base))

/** 二期 and 第三档 are places in an order; 两 counts wherever it stands, and so does what something is parted or held in. */
const isCardinal = (plain: string, start: number, before: string): boolean =>
  plain[start] === "两" || /(?<![十百千部])(?:分|举办|开办|共)$/.test(before)

/** 三百米环形跑道 is as long; 八百米 alone is a race. */
const isTrack = (plain: string, end: number): boolean =>
  /^米(?:环形|塑胶|标准|田径|直线|跑道)/.test(plain.slice(end, end + 3))

/** 三道坎, 两道难题: 道 counts what is in the way; 一道 alone is a word. */
const isBarrier = (plain: string, end: number): boolean =>
  plain[end] === "道" &&
  /^(?:坎|难题|难关|关口|关|防线|门槛|屏障|工序|程序|手续|题)/.test(plain.slice(end + 1, end + 3))

const ten = Rational.fromInteger(10)

/** 三四十人, 五六百名, 七八成: two neighbouring digits stand for the range between them. */
const pairAt = (plain: string, start: number, { end, value, upper }: Amount): ScannedFigure | undefined => {
  const unit = unitAt(plain, end)
  if (unit === undefined || upper === undefined) return undefined
  const isShare = unit.base === "成" && isTenth(plain, end)
  // 二三类: the second and the third of them.
  if (!isShare && (!counts(unit, end - start) || (end - start === 2 && /[类批档块]/.test(plain[end] ?? ""))))
    return undefined
  return {
    start,
    end: end + unit.length,
    value: undefined,
    lower: isShare ? Rational.multiply(value, ten) : value,
    upper: isShare ? Rational.multiply(upper, ten) : upper,
    step: Rational.zero,
    unit: isShare ? "%" : unit.base,
    qualifier: "range",
    arabic: false
  }
}

/** 十区, 三县: districts counted without a classifier, at the beginning of a clause. */
const regionAt = (plain: string, start: number, end: number) =>
  /[,，。;、(\n]/.test(plain[start - 1] ?? "\n") &&
  /^[区县镇乡](?=[^域级内委政府的、一二三四五六七八九十两]|的?平均)/.test(plain.slice(end, end + 3)) &&
  plain[start] !== "一"
    ? { base: "个", length: 1, afterChinese: true }
    : undefined
