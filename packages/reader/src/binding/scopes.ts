/**
 * Of which part of the country figures are told. A county's letter tells what 全国 and 全市 have beside what it has itself, and
 * what one of its townships has: neither is a figure of the county.
 */

/** The parts of the country, from the nation down to a township, by the last character of how prose names its own. */
const levels: ReadonlyMap<string, number> = new Map([
  ["国", 6],
  ["省", 5],
  ["市", 4],
  ["州", 4],
  ["盟", 4],
  ["县", 3],
  ["区", 3],
  ["旗", 3],
  ["乡", 2],
  ["镇", 2]
])
/** From here down a part is named for itself and never for the district. */
const TOWNSHIP = 2

const own = /[全我本]([国省市州盟县区旗乡镇])(?![内外])/g
/** 全市小学, 全国共有: what it has. 全市教育工作会议 and 全国义务教育发展基本均衡县 are names. */
const tells =
  /[全我]([国省市州盟县区旗乡镇])(?=(?:地方)?(?:公报|统计公报|共|现|有|各级各类|学前|幼儿|普惠|义务教育(?!发展|优质|基本|均衡)|小学|初中|初级|高中|高级|普通|中等职业|中职|特殊教育|教育经费|一般公共|财政|在[校园]|专任|教职工|适龄|儿童|九年|学龄|农村|进城|随迁|校舍|中小学|民办|公办|\d))/g

/** The level of the district that a text is about; `undefined` where it names none. */
export const levelOfText = (plain: string): number | undefined => {
  const counts = new Map<number, number>()
  for (const [, name] of plain.matchAll(own)) {
    const level = levels.get(name as string) as number
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  let best: number | undefined
  for (const [level, count] of counts) {
    const most = best === undefined ? 0 : (counts.get(best) as number)
    // Of two that are named alike often the smaller speaks: it is the larger that is told for comparison.
    if (best === undefined || count > most || (count === most && level < best)) best = level
  }
  return best
}

/** Whether the sentence so far tells of a larger part of the country than its text is about, or of a township of it. */
export const isOfOtherScope = (sentence: string, ownLevel: number | undefined): boolean => {
  if (ownLevel === undefined) return false
  let last: number | undefined
  let at = 0
  for (const match of sentence.matchAll(tells)) {
    last = levels.get(match[1] as string)
    at = match.index
  }
  if (last === undefined || last === ownLevel || (last < ownLevel && last > TOWNSHIP)) return false
  // 全市毛入园率91.2%，我区为93.4%: the nearer one speaks.
  for (const match of sentence.slice(at + 2).matchAll(own))
    if (levels.get(match[1] as string) === ownLevel) return false
  return true
}
