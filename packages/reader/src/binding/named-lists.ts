/**
 * Counts behind a list of names: 枣林小学、柳河小学、石桥中学3所 counts the three that are named, and 小学 in the name of one says not what
 * is counted. A noun of its own (3所小学) still does, and so do names behind the deed that is counted (新建…3所).
 */
import type { Surroundings } from "../context/clauses.ts"

/** How names of schools end. */
const ending = /(?:小学|中学|高中|幼儿园|学校|[一二三四五六七八九十]中)等?$/
/** What makes of a school one of its kind, and no name: 小学、九年一贯制学校, 公办幼儿园、民办幼儿园. */
const kind =
  /^(?:公办|民办|普惠性?|普通|完全|初级|高级|中等|职业|技工|特殊教育|特教|专门|工读|义务教育|阶段|[九十]二?年|一贯制?|独立|农村|乡村|乡镇|城[区镇市乡]|寄宿制?|中心|示范性?|薄弱|优质|特色|综合|其他|各类|所有)*$/
/** Names are shorter. */
const LONGEST = 14

const isName = (part: string): boolean => {
  const at = part.length > LONGEST ? -1 : part.search(ending)
  return at >= 2 && !kind.test(part.slice(0, at))
}

/** The verb before the first name stands with it: 新建枣林小学. What names a place has two characters or more. */
const firstName = /[\u4e00-\u9fff]{2}(?:小学|中学|高中|幼儿园|学校|[一二三四五六七八九十]中)$/

/** 新建枣林小学、柳河小学2所: how many of the kind were built. */
const built = /[新改扩迁重]建|建成|开办|撤并|投用/

const withoutNames = (words: string): string => {
  if (!words.includes("、")) return words
  const parts = words.split("、")
  let first = parts.length - 1
  while (first > 0 && isName(parts[first] as string)) first--
  const opening = parts[first] as string
  if (first === parts.length - 1 || !firstName.test(opening) || built.test(opening)) return words
  return [...parts.slice(0, first), opening.replace(firstName, "")].join("、")
}

const mark = /[、，,:()]/

/** The words beside a figure, without the names of the list that it counts: then what opens the list stands beside it. */
export const withoutNamedList = (near: Surroundings): Surroundings => {
  if (!ending.test(near.left)) return near
  const clauseLeft = withoutNames(near.clauseLeft)
  return clauseLeft === near.clauseLeft ? near : { ...near, clauseLeft, left: clauseLeft.split(mark).at(-1) ?? "" }
}
