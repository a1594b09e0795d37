/** Numbers that state nothing about the world: years, dates, ordinals, codes, slogans, list marks. */
import { isDigit } from "../source/characters.ts"
import type { Amount } from "./amount.ts"

const year = /(?:19|20)\d{2}(?=年|学年|[—–~～至-]{1,2}(?:19|20)?\d{2,4}(?:学?年|年度))/y
/** 1.2022年: the mark of a list, and the year that its text begins with; no year has four decimals. */
const markBeforeYear = /\d{1,2}\.(?=(?:19|20)\d{2}(?:年|[—–~～至-]{1,2}(?:19|20)\d{2}年))/y
/** 4.3 大班额: the mark of a heading; classes are whole. */
const markBeforeClasses = /\d{1,2}\.\d{1,2} ?(?=(?:超?大班额|大校额))/y
const yearPair = /(?:19|20)\d{2}[—–~～至\-/、和]{1,2}(?:19|20)?\d{2}(?:年|学年|年度|级|届)/y
const isoDate = /(?:19|20)\d{2}(?:[-/.])(?:1[0-2]|0?[1-9])(?:[-/.](?:3[01]|[12]\d|0?[1-9]))(?![\d%万亿元人所])/y
const monthDay = /\d{1,2}(?:年|月份?|日|号|时|点|时许|岁|周岁|级|届|期工程|中(?!\d)|小(?![时\d])|幼)/y
const span = /\d{1,2}[—–~～至\-到]{1,2}\d{1,2}(?:年|月|日|周?岁|时|点|号|级)/y
const hourMinute = /\d{1,2}[时点]\d{1,2}分/y
/** 09-16 beside 人气 or 来源: a day without its year. */
const monthAndDay = /(?:0[1-9]-(?:0[1-9]|[12]\d|3[01])|1[0-2]-0[1-9])(?![\d.%])/y
/** 建党100周年, 3个月内: what is celebrated, and how long something may take. */
const duration = /\d{1,3}(?:周年|个月(?:以?内|后|前|左右|期))/y
const clock =
  /(?:[5-9]|1\d|2[0-4]|0\d):[0-5]\d(?::\d{2})?(?=[—–~～至-]|分?[,，。;、)]|前|后|许|起|到|上|放|开|入|离|$)/y
/** 09:37:31: with seconds it is a time whatever follows. */
const clockSeconds = /\d{1,2}:[0-5]?\d:[0-5]?\d(?![\d.])/y
const clockSpan = /\d{1,2}:\d{2}[—–~～至到-]{1,2}\d{1,2}:\d{2}/y
/** 50米跑, 4×100米接力: what is run, and not how far it is. */
const race = /\d{2,4}米(?=跑(?!道)|短跑|长跑|跨栏|往返|折返|接力|自由泳|蛙泳|仰泳)/y
const obscured = /\d+(?=[Xx×*＊]|XX)/y
const aroundTheClock = /24小时(?=值班|值守|不间断|在岗|专人|监控|巡逻|全天|畅通|开通|轮流)/y
const plusCode = /\d+(?:\+\d+)+/y
/** 8小时工作制: a name. 半小时至1小时的, 超过1小时的: a class into which time is parted, of which some are counted. */
const hours = /\d{1,2}小时(?=工作制|制|之?内到达|[^,，。;]{0,2}(?:的|以上|以下|以内)有?\d)/y
/** Seven digits and more with no unit behind them, nor behind the end of a range that they begin: a telephone, a code of an office. */
const longCode = /\d{7,}(?!\d|(?:\.\d+)?(?:[—–~～至到-]{1,2}\d+(?:\.\d+)?)?\s*[余多万亿元人名所个册台套件平亩㎡%])/y

const dashes = "—–~～至-"

/** The patterns in order, each with the characters one of which stands behind the first digits of all it matches. */
const patterns: ReadonlyArray<readonly [pattern: RegExp, behind: string]> = [
  [markBeforeYear, "."],
  [markBeforeClasses, "."],
  [yearPair, `${dashes}/、和`],
  [isoDate, "-/."],
  [monthAndDay, "-"],
  [year, `年学${dashes}`],
  [span, `${dashes}到`],
  [clockSpan, ":"],
  [clockSeconds, ":"],
  [hourMinute, "时点"],
  [duration, "周个"],
  [race, "米"],
  [clock, ":"],
  [aroundTheClock, "小"],
  [hours, "小"],
  [plusCode, "+"],
  [obscured, "Xx×*＊"],
  [monthDay, "年月日号时点岁周级届期中小幼"]
]

/** 为期12个月, 历时3天: how long something lasts. */
const lasting = /\d{1,3}(?:个半?月|天|日|周|学?年|小时)/y
const lasts = (plain: string, start: number): boolean =>
  plain[start - 1] === "期" ? plain[start - 2] === "为" : plain[start - 1] === "时" && plain[start - 2] === "历"

/** By the character behind the first digits: what may be excluded there. */
const byBehind = new Map<number, Array<RegExp>>()
for (const [pattern, behind] of patterns) {
  for (const character of behind) {
    const code = character.charCodeAt(0)
    const before = byBehind.get(code)
    if (before === undefined) byBehind.set(code, [pattern])
    else before.push(pattern)
  }
}

const LONG_CODE = 7

const matchAt = (pattern: RegExp, plain: string, start: number): number | undefined => {
  pattern.lastIndex = start
  const match = pattern.exec(plain)
  return match === null ? undefined : start + match[0].length
}

/** The end of the number at `start` that is no figure, `undefined` where it may be one. */
export const excludedArabicEnd = (plain: string, start: number): number | undefined => {
  let end = start
  while (isDigit(plain.charCodeAt(end))) end++
  for (const pattern of byBehind.get(plain.charCodeAt(end)) ?? []) {
    const excluded = matchAt(pattern, plain, start)
    if (excluded !== undefined) return excluded
  }
  if (lasts(plain, start)) return matchAt(lasting, plain, start)
  return end - start < LONG_CODE ? undefined : matchAt(longCode, plain, start)
}

/** Slogans and set phrases that begin with a Chinese numeral and a classifier. */
const slogans =
  /^(?:[一二两三四五六七八九十]个(?:半|多)?月|两项附加|两个(?:维护|确立|只增不减|一百年|毫不动摇|结合|覆盖|务必|责任)|三个(?:增长|面向|代表|百分之百|全覆盖|到位|满意|责任)|四个(?:意识|自信|全面|伟大|服务|引路人|相统一|评价|回归)|五个一|三会一课|五位一体|三位一体|三项机制|八项规定|五项管理|六项|一个不(?:少|能少)|两条腿|三支一扶|四大班子|十项准则|七个有之|五个必须|千家万户|三个一|四个一|两个先行|四个最严|三条红线|四项基本原则|十个严禁|两个大局)/

const ordinalBefore = /[第初老数几每逐头]$/
/** 十九届, 二十大: congresses and sessions. */
const congress = /^(?:十[七八九]|二十)(?:届|大(?!类|方面|体系|项|行动|工程|任务))/

/** 四届三次全会, 七次党代会: which meeting it was, not how many there were. */
const session = /^次(?:全会|全体(?:会议|扩大会议)|党代会|党代表大会|代表大会|人代会|职代会|教代会|理事会)/

/** 理科前十名, 全省前5位, 后10位依次是: a place in an order. */
const placed = /^(?:名|位|强|列)/

/** Whether a number that ends at `end` says a place in an order, not how many there are. */
export const isPlace = (plain: string, start: number, end: number): boolean =>
  (plain[start - 1] === "前" || (plain[start - 1] === "后" && plain[start - 2] !== "前")) &&
  placed.test(plain.slice(end, end + 1))

/** What makes a word of 一 behind it, or shares out one to each: 统一项, 这一项, 最难的一项, 每村一所, 人手一册. */
const noNoun =
  /(?:人手|[第每各逐同这那哪某任另唯之为是了成合统如专进万单其]|每[\u4e00-\u9fff]{1,3}|一[\u4e00-\u9fff]{1,2}|最[\u4e00-\u9fff]{1,3}的)$/

/** 开一所园、普惠一所: of schools only behind what names one, 特殊教育学校一所. */
const namesSchool = /(?:[校学园班部点院所]|初中|高中|完中|职中|[一二三四五六七八九十]中|(?:完|村)小)$/
/** 每两年核定调整一次: how often, not how many times. */
const howOften = /每[^,，。;、\n]{1,10}$/

const isBehindNoun = (plain: string, start: number, unitEnd: number): boolean => {
  const before = plain.slice(Math.max(0, start - 4), start)
  if (plain[unitEnd - 1] === "所" && !namesSchool.test(before)) return false
  if (plain[unitEnd - 1] === "次" && howOften.test(plain.slice(Math.max(0, start - 12), start))) return false
  return (
    /[\u4e00-\u9fff]$/.test(before) &&
    !noNoun.test(before) &&
    /^(?:[,，。;、()\n\d]|$)/.test(plain.slice(unitEnd, unitEnd + 1))
  )
}

const summed = /^(?:合计|共计|总计|相加|之和|[均都]|共(?=\d))/
/** 危改与布局调整两项到位资金7.18亿元: what a list named is taken up again, to say how much it comes to together. */
const takenUp = /(?:[和与及、][\u4e00-\u9fff]{1,10}|[)」”。;])$/
const amountTogether =
  /^[\u4e00-\u9fff]{0,8}(?:资金|经费|投入|投资|收入|支出|拨款|补助|贷款|欠款)[\u4e00-\u9fff]{0,4}\d/

const isTakenUpTogether = (plain: string, start: number, unitEnd: number): boolean =>
  "项类块笔".includes(plain[unitEnd - 1] ?? "") &&
  amountTogether.test(plain.slice(unitEnd, unitEnd + 18)) &&
  takenUp.test(plain.slice(Math.max(0, start - 12), start))

/** 三轮车: a vehicle. */
const vehicle = /^轮[车摩]/

/** 陆家镇, 伍位村: a formal numeral alone is a surname or a place; sums of money and longer numbers are written with it. */
const isSurname = (plain: string, start: number, end: number): boolean =>
  end - start === 1 &&
  "壹贰叁肆伍陆柒捌玖".includes(plain[start] ?? "") &&
  !/^[元圆角分整]/.test(plain.slice(end, end + 1))

/** 本科二批, 专科三批: the round of admission in which somebody was taken. */
const isRoundOfAdmission = (plain: string, start: number, unitEnd: number): boolean =>
  plain[unitEnd - 1] === "批" && /(?:[本专]科|提前)$/.test(plain.slice(Math.max(0, start - 2), start))

/** 至少建有一所: an article no longer, where it is the least that there must be. */
const isLeast = (plain: string, start: number): boolean =>
  /(?:至少|不少于)[^,，。;、\d]{0,6}$/.test(plain.slice(Math.max(0, start - 10), start))

/** Whether a Chinese numeral at `start` is a word rather than a count. */
export const isNumeralWord = (plain: string, start: number, amount: Amount, unitEnd: number): boolean => {
  const end = amount.more ? amount.end - 1 : amount.end
  const ahead = plain.slice(start, start + 12)
  if (slogans.test(ahead) || congress.test(ahead)) return true
  if (isSurname(plain, start, end) || isRoundOfAdmission(plain, start, unitEnd)) return true
  if (ordinalBefore.test(plain.slice(Math.max(0, start - 1), start)) || isPlace(plain, start, amount.end)) return true
  if (session.test(plain.slice(amount.end, amount.end + 8))) {
    if (!/[开共计]$|举行$/.test(plain.slice(Math.max(0, start - 2), start))) return true
  }
  // 三元区, 五元村: a place, not its price.
  if (end - start === 1 && /^元[区县镇乡村路街桥里]/.test(plain.slice(end, end + 2))) return true
  if (plain[start - 1] === "届" && plain[amount.end] === "次") return true
  // 一 before a classifier is an article, 一个平台, 一支队伍; behind its noun it counts: 特殊教育学校一所，教学楼一幢。
  if (end - start === 1 && plain[start] === "一") return !isLeast(plain, start) && !isBehindNoun(plain, start, unitEnd)
  // 百所, 千人, 万名 alone are round words; 近百所 and 百余所 are counts.
  if (!amount.more && /^[百千万亿]+$/.test(plain.slice(start, end)))
    return !/(?:近|(?<!成百)上|逾|超|(?<![通经])过|突破|达|约|数)$/.test(plain.slice(Math.max(0, start - 3), start))
  // 三个半月: a length of time, and no three of anything.
  if (plain[unitEnd] === "半" && plain[unitEnd - 1] === "个") return true
  if (vehicle.test(plain.slice(amount.end, amount.end + 2))) return true
  // 两项合计15次, 两项均达标: what was counted is counted together.
  if (end - start === 1 && summed.test(plain.slice(unitEnd, unitEnd + 2))) return true
  if (end - start === 1 && isTakenUpTogether(plain, start, unitEnd)) return true
  // 三个“百分之百”: what is counted is a slogan.
  return plain[unitEnd] === "“" || plain.startsWith("一体", unitEnd)
}
