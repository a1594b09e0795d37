/** Whether two names are spellings of one body. */
import { soundAlike } from "./homophones.ts"
import { ordinalOf } from "../outline/ordinal.ts"

export type Sameness = "equal" | "variant" | "different"

/** Ordinals in figures, and the endings that go with a number shortened: 第三十七中学, 三十七中, 37中学 → 37中. */
const folded = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\s“”"‘’·《》]/g, "")
    .replace(/第?([〇零一二三四五六七八九十百]+)(?=[中小幼高职附初完特外]|实验|$)/g, (whole, digits: string) => {
      const ordinal = ordinalOf(digits)
      return ordinal === undefined ? whole : String(ordinal)
    })
    .replace(/第(?=\d)/g, "")
    .replace(/(?<=\d)(中|小)学校?$/, "$1")
    .replace(/附属(中|小)学$/, "附$1")
    .replace(/附属幼儿园$/, "附幼")
    .replace(/(?<=\d)幼儿园$/, "幼")
    .replace(/(?:特殊教育|特教)学校$/, "特校")
    .replace(/职业教育中心$/, "职教中心")

/** 重庆市大渡口区…, 区…: the levels of government in front. */
const levels =
  /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,6}?市)?(?:[\u4e00-\u9fff]{0,7}?[区县市旗镇乡])?(?=.{3,})/

const split = (name: string): { readonly level: string; readonly rest: string } => {
  const level = levels.exec(name)?.[0] ?? ""
  const rest = name.slice(level.length)
  // 区小学 names nothing without its district.
  return stem(rest).length === 0 ? { level: "", rest: name } : { level, rest }
}

/** Stages that an ending stands for; 学校 may stand for any but a kindergarten. */
const endings: ReadonlyArray<readonly [pattern: RegExp, stages: string]> = [
  [/(?:九年|十二年)?一贯制学校$/, "PJH"],
  [/(?:中学小学|小学中学|中小学校?)$/, "PJH"],
  [/(?:职教中心|职业高中|职高|职业中专|中专)$/, "V"],
  [/(?:初级中学|初中)$/, "J"],
  [/(?:高级中学|高中)$/, "H"],
  [/特校$/, "S"],
  [/(?:小学校?|完小)$/, "P"],
  [/(?:中学校?)$/, "JH"],
  [/(?:幼儿园|幼稚园|附幼|幼)$/, "K"],
  [/学校$/, "PJHV"],
  [/(?:附中|(?<=\d)中)$/, "JH"],
  [/(?:附小|(?<=\d)小)$/, "P"]
]

const endingOf = (name: string): { readonly stem: string; readonly stages: string } => {
  for (const [pattern, stages] of endings) {
    const match = pattern.exec(name)
    if (match !== null) return { stem: name.slice(0, match.index), stages }
  }
  return { stem: name, stages: "PJHKV" }
}

const stem = (name: string): string => endingOf(name).stem

const overlap = (a: string, b: string): boolean => Array.from(a).some((stage) => b.includes(stage))

/** 东城小学 and 西城小学, 一小 and 二小, 新公园小学 and 公园小学 differ by a word that tells schools apart. */
const telling = /[\d一二三四五六七八九十东西南北中上下大小新老前后内外甲乙丙丁]/

/**
 * Whether one slip of the pen parts two stems: a character more, less, other or swapped, in names long enough that
 * two schools would hardly be so alike.
 */
const slipped = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || long.length < 2) return false
  let front = 0
  while (front < short.length && short[front] === long[front]) front++
  let back = 0
  while (back < short.length - front && short[short.length - 1 - back] === long[long.length - 1 - back]) back++
  const left = short.slice(front, short.length - back)
  const right = long.slice(front, long.length - back)
  if (telling.test(left + right)) return false
  // 观澜 and 观兰: however short, names that sound alike are sooner one name mistyped.
  if (left.length === 1 && right.length === 1 && soundAlike(left, right)) return true
  if (long.length < 3) return false
  if (left.length === 0) return right.length === 1
  if (left.length === 1 && right.length === 1) return long.length >= 4
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Whether two neighbouring characters, and nothing else, stand in each other's place. */
const isTransposed = (a: string, b: string): boolean => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (
    a.length === b.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2) &&
    !telling.test(a.slice(at, at + 2))
  )
}

/** A name taken apart, so that many can be compared. */
export interface Spelling {
  readonly folded: string
  readonly level: string
  readonly rest: string
  readonly stem: string
  readonly stages: string
}

export const spellingOf = (name: string): Spelling => {
  const whole = folded(name)
  const parts = split(whole)
  return { folded: whole, ...parts, ...endingOf(parts.rest) }
}

/** Like `sameName`, of names taken apart. */
export const sameSpelling = (a: Spelling, b: Spelling): Sameness => {
  if (a.folded === b.folded) return "equal"
  // 青县禾职业高中 for 青禾县职业高中: characters exchanged in the district's name leave no district to compare.
  if (a.folded.length >= 6 && isTransposed(a.folded, b.folded)) return "variant"
  if (a.level !== "" && b.level !== "" && !a.level.endsWith(b.level) && !b.level.endsWith(a.level)) return "different"
  if (a.rest === b.rest) return "variant"
  if (!overlap(a.stages, b.stages)) return "different"
  if (a.stem === b.stem) return a.stem.length >= 2 || /^\d+$/.test(a.stem) ? "variant" : "different"
  return a.stages === b.stages && slipped(a.stem, b.stem) ? "variant" : "different"
}

/**
 * equal: the same name, numerals and set shortenings aside (第三十七中学, 37中学). variant: probably one body, spelt in
 * two ways: its district left out (区实验小学, 实验小学), the ending changed (佳兆业中学, 佳兆业中小学), or a slip of the
 * pen in a long name. Names that give two different districts, ordinals or stages are different.
 */
export const sameName = (a: string, b: string): Sameness => sameSpelling(spellingOf(a), spellingOf(b))
