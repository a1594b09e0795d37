/** Figures that begin with an Arabic digit. */
import { Rational } from "@duxue/core"
import { isDigit, isLatin } from "../source/characters.ts"
import { administeredAt } from "./administered.ts"
import { type Amount, arabicAmountAt } from "./amount.ts"
import { bareRateAt } from "./bare-rate.ts"
import { coefficientAt } from "./coefficient.ts"
import { excludedArabicEnd, isPlace } from "./exclusions.ts"
import { finish } from "./finish.ts"
import { signedFigure } from "./negative.ts"
import { type Outcome, stepOf } from "./outcome.ts"
import { rangeAt } from "./range.ts"
import { slashFractionAt } from "./slash-fraction.ts"
import { ratioAt, specialAt } from "./special.ts"
import { unitAt } from "./unit-lexicon.ts"

/** 按7:3的比例分担. */
const ratioAfter = /^的?(?:比例|配比|比)/
/** 如表3所示, 见图2: the number of a table. */
const isReference = (plain: string, end: number, before: string): boolean =>
  (before.endsWith("表") || before.endsWith("图")) &&
  (/(?:[如见由从]|^|\n)附?[表图]$/.test(before) || /^(?:所示|所列|可见|可知)/.test(plain.slice(end, end + 2)))
/** 生师比为18.25: one term of the ratio goes without saying. */
const ratioBefore = /(?:生师比|师生比|生机比)例?(?:为|是|达到?|约)*$/
const nothingAfter = /^(?:[,，。;、)\s]|$)/
const timeBefore = /(?:上午|下午|晚上?|早上?|凌晨|中午|时间|截至|(?<![低高小大优等])于)$/
const scoreBefore = /(?:[得分值满计扣加减为共记评]|得分|分值)[(:]?$/
const personsAfter =
  /^(?:在校|在园|在职|各族|各级|贫困|困难|义务教育|随迁|农村|城镇|中小|全区|全县|优秀|骨干|专任)?(?:师生|学生|小学生|中学生|初中生|高中生|幼儿|儿童|教师|教职工|教职员工|家长|群众|党员|子女|考生|职工|人口|居民|村民|农民)/
/** 人口78万, 在校学生12.3万: what people are counted is told before a number that no classifier follows. */
const personsBefore =
  /(?:人口|人数|学生|在校生|在园幼儿|师生|教职员?工|(?:专任|公办|民办)?教师|考生|小学生|初中生|高中生|随迁子女|留守儿童)(?:总?数|总量|规模)?(?:为|达到?|有|共|约|近|接近|将近|超过?|突破|逾|增加|减少|净增|增长|了)*$/
/** 投入13.5亿改善…: what is spent is money, the 元 after it left out as in headlines. */
const moneyBefore =
  /(?:投入?|投资|资金|经费|支出|拨款|耗资|筹资|斥资|收入|总值|产值|GDP|债务|预算|决算)(?:达到?|为|实现|完成|约|近|超过?|逾|共|总计|累计)*$/
/** 居第3位于…, 2020人均收入, 2000人气: but 167名均为本科, 36人均已到岗. */
const notOfPeople = /^(?:[于气]|均[^为已未达在获具有是系按由能可通参持取])/
const signOfMoney = /(?:[￥¥]|RMB|人民币)$/
const markAndYear = /^\d{1,2}\.(?:19|20)\d{2}$/
const nounAfter = /[^,，。;、:()\s，；：（）占的]/

export const readArabic = (plain: string, start: number, isGroupingComma: (index: number) => boolean): Outcome => {
  const tokenEnd = endOfDigits(plain, start)
  if (tokenEnd - start >= LONGEST) return endOfRun(plain, tokenEnd)
  const before = plain.slice(Math.max(0, start - 14), start)
  if (
    (before.includes("第") && /第(?:\d{1,3}[、,])*(?:\d{1,3}(?:和|至|到|[—–~-]))?$/.test(before)) ||
    isCode(plain, start, tokenEnd)
  )
    return tokenEnd
  if (isPlace(plain, start, tokenEnd) || isReference(plain, tokenEnd, before)) return tokenEnd
  const ratio = ratioAt(plain, start)
  // 与学生之比为12:10, against the clock's 12:10.
  const compared =
    ratio !== undefined &&
    /(?:比|比例|配比|之比)(?:约?为|约|是|达到?|近|到|由|从|不?低于|不?高于|不超过|控制在)?$/.test(before)
  const schooling = schoolingAt(plain, start, tokenEnd, before)
  if (schooling !== undefined) return schooling
  const skipped = compared ? undefined : excludedArabicEnd(plain, start)
  if (skipped !== undefined) return Math.max(skipped, tokenEnd)
  if (
    ratio !== undefined &&
    !timeBefore.test(before) &&
    (ratio.hasOne || /比|配/.test(before) || ratioAfter.test(plain.slice(ratio.end, ratio.end + 4)))
  ) {
    return finish(plain, start, { ...ratio, amount: undefined, qualifier: "ratio" }, before)
  }
  const percent = specialAt(plain, start) ?? slashFractionAt(plain, start, before)
  if (percent !== undefined) return finish(plain, start, { ...percent, amount: undefined, qualifier: "exact" }, before)
  const amount = arabicAmountAt(plain, start, isGroupingComma)
  if (amount === undefined) return tokenEnd
  return (
    rangeAt(plain, start, amount, before, isGroupingComma) ??
    signedFigure(plain, start, before, single(plain, start, amount, before)) ??
    Math.max(amount.end, tokenEnd)
  )
}

/** 人均受教育年限6.7年: the years of schooling, which alone of all numbers of years are counted here. */
const schoolingAt = (plain: string, start: number, end: number, before: string): Outcome => {
  if (plain[end] !== "年") return undefined
  const written = plain.slice(start, end)
  // 1.2022年: the first of a list, and the year that it begins with.
  if (markAndYear.test(written)) return undefined
  const value = Rational.parseDecimal(written)
  if (value === undefined || (value.denominator === 1n && !/年限(?:仅|已|为|达到?|提高到?|增加到?|约)*$/.test(before)))
    return undefined
  const places = Rational.exactPlaces(value) ?? 0
  return finish(
    plain,
    start,
    {
      end: end + 1,
      value,
      unit: "年",
      step: Rational.powerOfTen(-places),
      arabic: true,
      amount: undefined,
      qualifier: "exact"
    },
    before
  )
}

/** A4, COVID-19, 5G's neighbours; but 占GDP603.5亿元 is an amount. */
const isCode = (plain: string, start: number, end: number): boolean =>
  start > 0 && isLatin(plain.charCodeAt(start - 1)) && !/^(?:万亿|万|亿|%)/.test(plain.slice(end, end + 2))

/** No number has more digits: a longer run is a code, and is passed over whole. */
const LONGEST = 40

const endOfDigits = (plain: string, start: number): number => {
  let end = start
  while (end - start < LONGEST && isInNumber(plain, end)) end++
  return end
}

const endOfRun = (plain: string, start: number): number => {
  let end = start
  while (isInNumber(plain, end)) end++
  return end
}

const isInNumber = (plain: string, at: number): boolean =>
  isDigit(plain.charCodeAt(at)) || (plain[at] === "." && isDigit(plain.charCodeAt(at + 1)))

const single = (plain: string, start: number, amount: Amount, before: string): Outcome => {
  const unit = unitAt(plain, amount.end)
  if (unit?.base === "成") {
    const tenth = Rational.fromInteger(10)
    const share = {
      ...amount,
      value: Rational.multiply(amount.value, tenth),
      place: Rational.multiply(amount.place, tenth),
      reach: Rational.multiply(amount.reach, tenth)
    }
    return finish(
      plain,
      start,
      {
        end: amount.end + unit.length,
        value: share.value,
        unit: "%",
        step: share.place,
        arabic: true,
        amount: share,
        qualifier: "exact"
      },
      before
    )
  }
  if (unit !== undefined && accepts(plain, amount, unit, before)) {
    return finish(
      plain,
      start,
      {
        end: amount.end + unit.length,
        value: amount.value,
        unit: unit.base,
        step: stepOf(amount, unit.base),
        arabic: true,
        amount,
        qualifier: "exact"
      },
      before
    )
  }
  if (ratioBefore.test(before) && nothingAfter.test(plain.slice(amount.end, amount.end + 1))) {
    const ratio = {
      end: amount.end,
      value: amount.value,
      unit: "比",
      step: amount.place,
      arabic: true,
      amount: undefined
    }
    return finish(plain, start, { ...ratio, qualifier: "ratio" }, before)
  }
  const administered = administeredAt(plain, start, amount, before)
  if (administered !== undefined) return administered
  const coefficient = coefficientAt(plain, start, amount, before)
  if (coefficient !== undefined) return coefficient
  if (isZeroRate(plain, amount, before)) {
    return finish(
      plain,
      start,
      { end: amount.end, value: amount.value, unit: "%", step: amount.place, arabic: true, amount, qualifier: "exact" },
      before
    )
  }
  const rate = before.includes("率") ? bareRateAt(plain, start, amount, before) : undefined
  if (rate !== undefined) return rate
  // 4万余中小学生: people need no classifier.
  const people =
    ((amount.scaled || amount.more) && personsAfter.test(plain.slice(amount.end, amount.end + 8))) ||
    ((amount.scaled || amount.end - start >= 3) &&
      personsBefore.test(before) &&
      (amount.scaled || /[为达有共到]$/.test(before)) &&
      !nounAfter.test(plain.slice(amount.end, amount.end + 1)))
  // ￥300万 and RMB 50万: the sign of the money stands first.
  const money = !people && ((amount.scaled && moneyBefore.test(before)) || signOfMoney.test(before))
  if (people || money) {
    return finish(
      plain,
      start,
      {
        end: amount.end,
        value: amount.value,
        unit: people ? "人" : "元",
        step: stepOf(amount, people ? "人" : "元"),
        arabic: true,
        amount,
        qualifier: "exact"
      },
      before
    )
  }
  // A number whose unit may stand with its neighbours; followed by a word of its own it is a code or a mark.
  return { bare: true, start, end: amount.end, amount, before }
}

const isQuotedName = (plain: string, end: number, unit: string): boolean =>
  plain[end] === "”" || (unit !== "%" && /^[一-龥]{1,6}”/.test(plain.slice(end, end + 7)))

/** 小学辍学率为0: nothing of anything needs no unit. */
const isZeroRate = (plain: string, amount: Amount, before: string): boolean =>
  amount.value.numerator === 0n &&
  /率(?:均|都|保持)?(?:为|是|降至|降到)$/.test(before) &&
  /^(?:[,，。;、)\n]|$)/.test(plain.slice(amount.end, amount.end + 1))

const accepts = (
  plain: string,
  amount: Amount,
  unit: { readonly base: string; readonly length: number },
  before: string
): boolean => {
  const next = plain.slice(amount.end + unit.length, amount.end + unit.length + 2)
  if (unit.base === "分")
    return (
      !/^[别为布之校园类管开配析]/.test(next) &&
      // 补齐3.8分失分项: no minute has decimals.
      (amount.value.denominator !== 1n ||
        scoreBefore.test(before) ||
        /^(?:[,，。;、)\nA-Z|]|以[上下]|左右|提[高升]|上升|下降|降低|增加|减少)/.test(next) ||
        next === "")
    )
  if (unit.base === "班" || unit.base === "校" || unit.base === "园") return !/^[级主长子额园区舍内外服车]/.test(next)
  if (unit.base === "项") return !next.startsWith("目部")
  // 人民路128号5栋, “10分钟”就学圈: an address, a name.
  if (unit.base === "栋" || unit.base === "幢") return !before.endsWith("号")
  // “10分钟”就学圈, “20条底线”: a name.
  if (before.endsWith("“") && isQuotedName(plain, amount.end + unit.length, unit.base)) return false
  // 1685路视频监控, 接入1685路; but 101路公交车, 58路线.
  if (unit.base === "路") return /^(?:[,，。;、)\n]|[视监摄高信]|$)/.test(next)
  if (unit.base === "台") return !next.startsWith("账")
  // 3单元, 5单位: no orders of purchase.
  if (unit.base === "单") return !/^[元位独一列科人价项]/.test(next)
  if (unit.base === "家") return !/^[长校庭]/.test(next)
  if (unit.base === "位" || unit.base === "人") return !notOfPeople.test(next)
  return true
}
