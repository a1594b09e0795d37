/**
 * Totals and their parts: 共70个，其中党委6个、党总支2个…; 111所（小学39所、…）; 小学11所、初中5所，合计16所.
 * Parts nest, brackets hold parts of parts, 含 and 其中 name some that are not all, and 各1所 counts once for each name.
 */
import {
  constant,
  type Formula,
  Interval,
  intervalOf,
  leaf,
  product,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { agrees, alike, between, computedBy, figureAt, type Finder, nearOf, type Scene } from "./scene.ts"

const opener =
  /其中|包括|包含|具体|分别|组成|构成|即|分类|按[^,，。;:]{1,14}(?:分|统计|划分|计)|(?<!\d):(?!\d)|^[^,，。;]{0,12}[(]|含/
/** Words after which the parts are all of them. */
const exhaustive = /包括|具体|分别|组成|构成|按[^,，。;:]{1,14}(?:分|统计|划分|计)|(?<!\d):(?!\d)|[(]/
const partial = /^[^,，。;]{0,10}[(]?(?:其中)?(?:含|包含)/
const totalBefore =
  /(?:共|共有|共计|合计|总计|总共|总数为?|总量为?|总额|总|累计|计|合共|达到?|全部|所有)(?:为|有|达|达到|约|近)?$/
const closing = /(?:共|共计|共有|合计|总计|总共|一共|累计)(?:为|有|达|达到)?$/
const fresh = /另|此外|除此|同时还|新增/
const MOST_PARTS = 30

/** One figure among the parts, with how often it counts. */
const termOf = (scene: Scene, index: number): Formula<number> => {
  const times = eachTimes(scene, index)
  return times === 1 ? leaf(index) : product(constant(Rational.fromInteger(times)), leaf(index))
}

/** 职业中专、教师进修学校和特殊教育学校各1所: the number of names before 各. */
const eachTimes = (scene: Scene, index: number): number => {
  const figure = figureAt(scene, index)
  const previous = scene.figures[index - 1]?.end ?? 0
  const start = Math.max(nearOf(scene, index).clause.start, previous)
  const words = scene.plain.slice(start, figure.start)
  if (!words.endsWith("各")) return 1
  const names = words.slice(0, -1).replace(/^[,，、;和及与]+/, "")
  return names.split(/、|和|与|及|以及/).filter((name) => name.length > 0).length
}

/** The index after the figures inside the bracket that opens right after `index`, or `index + 1`. */
const afterBracket = (scene: Scene, index: number): number => {
  const start = figureAt(scene, index).end
  const open = /^[^,，。;、\d(]{0,10}[(]/.exec(scene.plain.slice(start, start + 14))
  if (open === null) return index + 1
  const close = closeOf(scene.plain, start + open[0].length)
  let next = index + 1
  while (next < scene.figures.length && figureAt(scene, next).start < close) next++
  return next
}

const closeOf = (plain: string, from: number): number => {
  let depth = 1
  for (let at = from; at < plain.length && at < from + 600; at++) {
    if (plain[at] === "(") depth++
    else if (plain[at] === ")" && --depth === 0) return at
    else if (plain[at] === "\n") break
  }
  return from
}

interface Region {
  readonly words: string
  readonly end: number
  /** Whether the parts stand in a bracket, where nothing else may. */
  readonly bracket: boolean
}

/** Where the parts of the total at `index` may stand, if the words after it announce any. */
const regionAfter = (scene: Scene, index: number): Region | undefined => {
  const { plain } = scene
  const start = figureAt(scene, index).end
  const bracket = /^[^,，。;、\d(\n]{0,10}[(]/.exec(plain.slice(start, start + 14))
  if (bracket !== null) {
    const end = closeOf(plain, start + bracket[0].length)
    return { words: plain.slice(start, start + bracket[0].length + 4), end, bracket: true }
  }
  const paragraph = nearOf(scene, index).paragraph.end
  for (let next = index + 1; next < scene.figures.length && next <= index + 4; next++) {
    const figure = figureAt(scene, next)
    if (figure.start > paragraph) return undefined
    const words = plain.slice(start, figure.start)
    if (opener.test(lastSentence(words)) || opener.test(words)) {
      return { words: words.slice(-40), end: endOfParts(plain, figure.start, paragraph), bracket: false }
    }
    if (alike(scene, index, next)) return undefined
  }
  return undefined
}

const lastSentence = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf("。"), words.lastIndexOf(";")) + 1)

/** The next mark up to `limit`, never looking further than any list of parts is long. */
const markWithin = (plain: string, mark: string, from: number, limit: number): number => {
  const far = Math.min(limit, from + 1_500)
  const at = plain.slice(from, far).indexOf(mark)
  return at < 0 ? far : from + at
}

const endOfParts = (plain: string, from: number, paragraph: number): number => markWithin(plain, "。", from, paragraph)

/** The figures that may be parts: alike, none inside a part's own bracket or after its own 其中. */
const partsIn = (scene: Scene, total: number, region: Region): ReadonlyArray<number> => {
  const parts: Array<number> = []
  let index = total + 1
  while (index < scene.figures.length && parts.length < MOST_PARTS) {
    const figure = figureAt(scene, index)
    if (figure.start >= region.end) break
    if (!alike(scene, total, index)) {
      index++
      continue
    }
    const lead = parts.length === 0 ? "" : scene.plain.slice(figureAt(scene, index - 1).end, figure.start)
    if (parts.length > 0 && fresh.test(lead)) break
    parts.push(index)
    index = afterNested(scene, index, region.end)
  }
  return parts
}

/** Skips the parts of a part: a bracket, or a list after its own 其中 or 具体为 that ends at a semicolon. */
const afterNested = (scene: Scene, index: number, end: number): number => {
  const past = afterBracket(scene, index)
  if (past > index + 1) return past
  const next = index + 1
  if (next >= scene.figures.length || figureAt(scene, next).start >= end) return next
  const words = between(scene, index, next)
  if (!/^[^;]{0,12}(?:其中|具体|包括|含)/.test(words) || words.includes(";")) return next
  const stop = markWithin(scene.plain, ";", figureAt(scene, index).end, end)
  let skipped = next
  while (skipped < scene.figures.length && figureAt(scene, skipped).start < stop) skipped++
  return skipped
}

const sumOf = (scene: Scene, parts: ReadonlyArray<number>): Formula<number> =>
  sum(...parts.map((part) => termOf(scene, part)))

const claim = (
  scene: Scene,
  result: number,
  parts: ReadonlyArray<number>,
  words: string,
  certain: boolean
): RelationClaim => ({
  kind: "sum",
  result,
  computed: sumOf(scene, parts),
  comparison: "equals",
  basis: "prose",
  words,
  certain
})

/** How many of the parts, taken in order, make the total: the fewest, or the most; `undefined` where no number does. */
const fittingCount = (
  scene: Scene,
  total: number,
  parts: ReadonlyArray<number>,
  prefer: "fewest" | "most"
): number | undefined => {
  const stated = intervalOf(figureAt(scene, total))
  let running = Interval.point(Rational.zero)
  let found: number | undefined
  for (const [index, part] of parts.entries()) {
    const term = computedBy(scene, termOf(scene, part))
    if (term === undefined) return found
    running = Interval.add(running, term)
    if (index === 0 || !Interval.overlaps(running, stated)) continue
    if (prefer === "fewest") return index + 1
    found = index + 1
  }
  return found
}

/** The longest beginning of the first list that makes the total. */
const fitting = (
  scene: Scene,
  total: number,
  lists: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<number> | undefined => {
  for (const parts of lists) {
    const count = fittingCount(scene, total, parts, "most")
    if (count !== undefined) return parts.slice(0, count)
  }
  return undefined
}

/** All alike figures up to the end, nested ones too: where what looks nested is in truth a sibling. */
const flat = (scene: Scene, total: number, end: number): ReadonlyArray<number> => {
  const parts: Array<number> = []
  for (let index = total + 1; index < scene.figures.length && parts.length < MOST_PARTS; index++) {
    if (figureAt(scene, index).start >= end) break
    if (alike(scene, total, index)) parts.push(index)
  }
  return parts
}

/** How far apart a failing sum may be before the list is taken for an incomplete one instead. */
const isNear = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const stated = intervalOf(figureAt(scene, total))
  const computed = computedBy(scene, sumOf(scene, parts))
  if (computed?.lower === undefined || computed.upper === undefined) return false
  if (stated.lower === undefined || stated.upper === undefined) return false
  const slack = Rational.multiply(stated.upper, Rational.rational(1n, 5n))
  return Interval.overlaps(
    Interval.closed(Rational.subtract(stated.lower, slack), Rational.add(stated.upper, slack)),
    computed
  )
}

/** Whether one part written in another scale (元 for 万元) would make the sum. */
const slipMends = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  parts.some((part) =>
    [4, -4, 8, -8, 1, -1, 2, -2].some((exponent) => {
      const scale = constant(Rational.powerOfTen(exponent))
      const terms = parts.map((each) => (each === part ? product(scale, termOf(scene, each)) : termOf(scene, each)))
      return agrees(scene, total, sum(...terms))
    })
  ) ||
  [4, -4, 1, -1, 2, -2].some((exponent) =>
    agrees(scene, total, product(constant(Rational.powerOfTen(exponent)), sumOf(scene, parts)))
  )

const afterTotal = (scene: Scene, index: number): RelationClaim | undefined => {
  const role = scene.roles[index]
  if (role !== "level" && role !== "change") return undefined
  const region = regionAfter(scene, index)
  if (region === undefined) return undefined
  const parts = partsIn(scene, index, region)
  if (parts.length < 2) return undefined
  const paragraph = nearOf(scene, index).paragraph.end
  const longer = region.bracket ? [] : partsIn(scene, index, { ...region, end: paragraph })
  const all = flat(scene, index, region.end)
  const found = fitting(scene, index, [parts, all, longer])
  if (found !== undefined) return claim(scene, index, found, region.words, true)
  if (partial.test(region.words)) return undefined
  const left = scene.plain.slice(Math.max(0, figureAt(scene, index).start - 12), figureAt(scene, index).start)
  const announced = exhaustive.test(region.words) || totalBefore.test(left)
  const plausible = isNear(scene, index, parts) || slipMends(scene, index, parts)
  if (!plausible) return undefined
  return claim(scene, index, parts, region.words, announced || parts.length >= 3 || region.words.includes("其中"))
}

/** 编制总量3188名，直属占26名，学校占3162名: nothing announces the parts, so only what adds up is taken for a sum. */
const unannounced = (scene: Scene, index: number): RelationClaim | undefined => {
  const { qualifier, unit } = figureAt(scene, index)
  if (scene.roles[index] !== "level" || qualifier !== "exact") return undefined
  const near = nearOf(scene, index)
  const words = scene.plain.slice(
    Math.max(near.sentence.start, figureAt(scene, index).start - 24),
    figureAt(scene, index).start
  )
  if (!/共|总|合计|全/.test(words)) return undefined
  const parts = flat(scene, index, near.sentence.end).filter((part) => figureAt(scene, part).unit === unit)
  const count = fittingCount(scene, index, parts, "fewest")
  return count === undefined ? undefined : claim(scene, index, parts.slice(0, count), words, true)
}

/** 小学11所、初中5所，合计16所: the total after its parts. */
const beforeTotal = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const left = scene.plain.slice(Math.max(0, figure.start - 12), figure.start)
  if (scene.roles[index] !== "level" || !closing.test(left)) return undefined
  const { start } = nearOf(scene, index).sentence
  const parts: Array<number> = []
  for (let each = index - 1; each >= 0 && parts.length < MOST_PARTS && figureAt(scene, each).start >= start; each--) {
    if (alike(scene, index, each)) parts.push(each)
  }
  if (parts.length < 2) return undefined
  const count = fittingCount(scene, index, parts, "most")
  parts.reverse()
  if (count !== undefined) return claim(scene, index, parts.slice(-count), left, true)
  const strong = /(?:共计|合计|总计|总共|一共)(?:为|有|达|达到)?$/.test(left)
  return strong && (isNear(scene, index, parts) || slipMends(scene, index, parts))
    ? claim(scene, index, parts, left, true)
    : undefined
}

/** Totals and parts of the whole text. */
export const findSums: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 0; index < scene.figures.length; index++) {
    const found = afterTotal(scene, index) ?? beforeTotal(scene, index) ?? unannounced(scene, index)
    if (found !== undefined) claims.push(found)
  }
  return claims
}
