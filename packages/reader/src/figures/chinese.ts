/** Figures in Chinese numerals and in words. */
import { Rational } from "@duxue/core"
import { numeralCharacters } from "../numbers/numeral-characters.ts"
import { chineseAmountAt } from "./amount.ts"
import { isNumeralWord } from "./exclusions.ts"
import { finish } from "./finish.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import { specialAt } from "./special.ts"
import { unitAt } from "./unit-lexicon.ts"

const numeralSet = new Set(numeralCharacters)
const wordSet = new Set(`${numeralCharacters}半翻`)

/** Whether a number in words may begin with the character. */
export const startsWord = (character: string): boolean => wordSet.has(character)

export const readChinese = (plain: string, start: number, quoted: (index: number) => boolean): Outcome => {
  const before = plain.slice(Math.max(0, start - 14), start)
  const special = specialAt(plain, start)
  if (special !== undefined) {
    return quoted(start)
      ? special.end
      : finish(plain, start, { ...special, amount: undefined, qualifier: "exact" }, before)
  }
  if (!numeralSet.has(plain[start] as string)) return undefined
  const amount = chineseAmountAt(plain, start)
  let end = start
  while (end < plain.length && numeralSet.has(plain[end] as string)) end++
  // 三四十人, 五六百名: two neighbouring digits stand for the range between them.
  const paired = amount?.upper === undefined ? undefined : unitAt(plain, amount.end)
  if (amount?.upper !== undefined && paired !== undefined && !/[第初]$/.test(before)) {
    return {
      start,
      end: amount.end + paired.length,
      value: undefined,
      lower: amount.value,
      upper: amount.upper,
      step: Rational.zero,
      unit: paired.base,
      qualifier: "range",
      arabic: false
    }
  }
  if (amount === undefined || amount.upper !== undefined) return Math.max(end, amount?.end ?? end)
  const unit = unitAt(plain, amount.end) ?? regionAt(plain, start, amount.end)
  if (unit === undefined) return amount.end
  const counted =
    unit.afterChinese ||
    (amount.more && /[人周天层届期节班]/.test(plain[amount.end] ?? "")) ||
    unit.base.startsWith("人")
  if (!counted || quoted(start)) return amount.end
  // 一人, 三人 are more often words; 一百三十六人 and 上千人 are counts.
  const lone = end - start === 1 && !/[共计约近达有为上]$/.test(before)
  if (unit.base === "人" && plain[amount.end] === "人" && !amount.more && lone) return amount.end
  if (isNumeralWord(plain, start, amount, amount.end + unit.length)) return amount.end
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

/** 十区, 三县: districts counted without a classifier, at the beginning of a clause. */
const regionAt = (plain: string, start: number, end: number) =>
  /[,，。;、(\n]/.test(plain[start - 1] ?? "\n") &&
  /^[区县镇乡](?=[^域级内委政府的、]|的?平均)/.test(plain.slice(end, end + 3)) &&
  plain[start] !== "一"
    ? { base: "个", length: 1, afterChinese: true }
    : undefined
