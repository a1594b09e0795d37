/**
 * Totals and the parts told after them: 共70个，其中党委6个、党总支2个…; 111所（小学39所、…）.
 * 含 and 其中 may name some that are not all: a sum that fails is claimed only where the words say that all are told.
 */
import { dimensionOf, leavesOf, type RelationClaim } from "@duxue/core"
import { divides, fitting, fittingCount, isNear, isPartSlip, slipMends, sumOf } from "./added-up.ts"
import { endsWithRest, isFull } from "./full-lists.ts"
import { isNoTotal } from "./no-totals.ts"
import { areOfOtherYears } from "./other-years.ts"
import { coincidences } from "../doubt/coincidences.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { isOfOtherNouns, ofOwnNoun } from "./own-noun.ts"
import { brokenDownAgain } from "./broken-down-again.ts"
import { companionsOf } from "./companion-columns.ts"
import { columnsIn, flat, ofOwnUnit, partsIn, type Region, regionsAfter } from "./parts.ts"
import { isAmongThose } from "./list-ends.ts"
import { withoutRivals } from "./rival-totals.ts"
import { MOST_PARTS, sumClaim } from "./sum-claims.ts"
import { totalAfterParts } from "./totals-after-parts.ts"
import { wholeRun } from "./whole-runs.ts"
import { partsInTurn } from "./told-in-turn.ts"
import { isOfHead, isOneOfMany } from "./whose-parts.ts"
import { toldList, untilSemicolon } from "./told-lists.ts"
import { anyOf } from "../scene/cues.ts"
import {
  agrees,
  between,
  figureAt,
  type Finder,
  intervalAt,
  isBelow,
  isBounded,
  nearOf,
  type Scene,
  wordsBefore,
  hasCue
} from "../scene/scene.ts"

/** Words after which the parts are all of them. */
const exhaustive = /包括|具体|分别|组成|构成|按[^,，。;:]{1,14}(?:分|统计|划分|计)|(?<!\d):(?!\d)|[(]/
const partial = /^[^,，。;]{0,10}[(]?(?:其中)?(?:含|包含)/
const totalBefore =
  /(?:共|共有|共计|合计|总计|总共|总数为?|总量为?|总额|总|累计|计|合共|达到?|全部|所有)(?:为|有|达|达到|约|近)?$/
const inRegion = (scene: Scene, index: number, region: Region): RelationClaim | undefined => {
  const found = ofOwnNoun(scene, index, partsIn(scene, index, region))
  const turn = partsInTurn(scene, index, found)
  if (turn !== undefined) {
    const isMeant = fitting(scene, index, [turn])?.length === turn.length || isPlausible(scene, index, region, turn)
    return isMeant ? sumClaim(scene, index, turn, region.words, true) : undefined
  }
  const own = ofOwnUnit(scene, index, found)
  const parts = region.columns && own.length >= 2 ? own : found
  const paragraph = nearOf(scene, index).paragraph.end
  const bounded = region.bracket || scene.brackets[index] !== undefined
  const longer = bounded ? [] : partsIn(scene, index, { ...region, end: paragraph })
  const all = flat(scene, index, region.first, region.end)
  const rows = columnsIn(scene, index, region)
  const people = peopleIn(scene, index, region)
  const lists = [...rows, parts, found, own, all, longer, ofOwnUnit(scene, index, longer), people]
  const fit = fitting(
    scene,
    index,
    lists.filter((list) => list.length >= 2)
  )
  if (fit !== undefined) {
    const run = wholeRun(scene, index, fit, parts)
    return sumClaim(scene, index, run ?? fit, region.words, run === undefined)
  }
  if (isAmongThose(scene, region.first)) return undefined
  if (partial.test(region.words) || !isTold(scene, index, parts)) return undefined
  if (isOfHead(scene, index, region) || isOfOtherNouns(scene, index, parts)) return undefined
  if (areOfOtherYears(wordsBefore(scene, index), region.words)) return undefined
  // 教职工611人(公办589人，专任教师539人；民办22人，专任教师10人): two rows may be rows, or two halves of one list.
  // 共136人，其中本科一批18人、二批54人；…: right behind a total its own column is the one that the list begins with.
  const ownRows =
    region.first === index + 1 && parts[0] === region.first ? rows.filter((row) => row[0] === parts[0]) : rows
  const inRows = ownRows.some((row) => row.length > 2)
  const many = isOneOfMany(scene, index, region)
  const halves = many
    ? [untilSemicolon(scene, parts)]
    : [...(rows.length > 1 ? ownRows : []), untilSemicolon(scene, parts), leadingRun(scene, index, parts), parts]
  const likely = (inRows && !many ? [...ownRows, untilSemicolon(scene, parts), parts] : halves).filter(
    (each) => each.length >= 2 && isPlausible(scene, index, region, each)
  )
  const list = likeliestList(scene, index, likely)
  if (list === undefined && many) return undefined
  if (list === undefined) {
    const told = toldList(scene, index, region, parts)
    return told === undefined ? undefined : sumClaim(scene, index, told.parts, region.words, told.certain)
  }
  const left = scene.plain.slice(Math.max(0, figureAt(scene, index).start - 12), figureAt(scene, index).start)
  const announced = exhaustive.test(region.words) || totalBefore.test(left)
  return sumClaim(scene, index, list, region.words, announced || list.length >= 3 || region.words.includes("其中"))
}

/**
 * Of several lists that all but make the total the one where a slip explains best what is missing: of 共1336人，其中本科一批18人、本科二批54人、
 * 专科64人；…，批准796人 rather the first three, but for a digit of the total, than 54 and 796. In order where none does.
 */
const likeliestList = (
  scene: Scene,
  total: number,
  lists: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<number> | undefined => {
  const [first, ...others] = lists
  if (first === undefined || others.length === 0) return first
  let best = first
  let least = coincidences(scene, total, sumOf(scene, first))
  for (const list of others) {
    const chance = coincidences(scene, total, sumOf(scene, list), undefined, least)
    if (chance >= least) continue
    best = list
    least = chance
  }
  return best
}

/** 小学23所,初中21所,…,教师发展中心1个,…: those of the total's own unit before the first of another; none where all are. */
const leadingRun = (scene: Scene, total: number, parts: ReadonlyArray<number>): ReadonlyArray<number> => {
  const { unit } = figureAt(scene, total)
  const stop = parts.findIndex((part) => figureAt(scene, part).unit !== unit)
  return stop < 3 ? [] : parts.slice(0, stop)
}

const persons: ReadonlySet<string> = new Set(["人", "人次"])

/** 资助1356人次,其中春季661人,秋季695人: of those who were helped 人 and 人次 are written one for the other. */
const peopleIn = (scene: Scene, total: number, region: Region): ReadonlyArray<number> => {
  const parts: Array<number> = []
  if (!persons.has(figureAt(scene, total).unit)) return parts
  for (let part = region.first; part < scene.figures.length && parts.length < MOST_PARTS; part++) {
    const { start, unit } = figureAt(scene, part)
    if (start >= region.end) break
    if (persons.has(unit) && scene.roles[part] === scene.roles[total]) parts.push(part)
  }
  return parts
}

/** 超过110个, 约784万元: what has no upper bound, or is about so much, contradicts no sum that it does not make. */
const isTold = (scene: Scene, index: number, parts: ReadonlyArray<number>): boolean =>
  [index, ...parts].every((each) => isBounded(intervalAt(scene, each)) && figureAt(scene, each).qualifier !== "approx")

const isNearOrSlipped = (scene: Scene, index: number, parts: ReadonlyArray<number>): boolean =>
  isNear(scene, index, parts, 10n) || slipMends(scene, index, parts) || isOneSlipAway(scene, index, sumOf(scene, parts))

/** Whether a list that does not add up is told as a full one, and is near enough for a slip. */
const isPlausible = (scene: Scene, index: number, region: Region, parts: ReadonlyArray<number>): boolean => {
  // 入学率98.9%，其中男女童分别为99%和98.8%: rates of parts are no parts of the rate; shares are.
  if (dimensionOf(figureAt(scene, index).unit) === "percent" && scene.roles[index] !== "share") return false
  if (region.doubtful) return parts.length >= 3 && isNearOrSlipped(scene, index, parts)
  const how = divides(scene, index, parts)
  if (isFull(scene, index, parts)) return true
  if (how !== "no" && (isOneSlipAway(scene, index, sumOf(scene, parts)) || isPartSlip(scene, index, parts))) return true
  // 其中 alone may name overlapping groups, or some of many: a near miss must be very near.
  const told = exhaustive.test(region.words) || (how === "yes" && parts.length >= 3)
  const share = told ? 5n : parts.length >= 3 ? 12n : 30n
  return how !== "no" && (isNear(scene, index, parts, share) || slipMends(scene, index, parts))
}

const gaps = anyOf("高多差")

/** Every breakdown of a total that makes it (按性质分…。其中城区…), else the first that is told. */
const afterTotal = (scene: Scene, index: number): ReadonlyArray<RelationClaim> => {
  const role = scene.roles[index]
  if (role !== "level" && role !== "change") return []
  // 比公务员高出1260元，其中教师8.96万元、公务员8.834万元: what two lie apart is no total of them.
  if (hasCue(scene, index, gaps) && /(?:高出|多出|相差|差额)(?:了|为|达|有|约)?$/.test(wordsBefore(scene, index)))
    return []
  const claims = regionsAfter(scene, index).flatMap((region) => inRegion(scene, index, region) ?? [])
  const right = claims.filter((each) => agrees(scene, index, each.computed))
  return right.length > 0 ? right : claims.slice(0, 1)
}

/** Below ten a list of ones and twos adds up whatever it tells of. */
const isSmall = (scene: Scene, index: number): boolean => isBelow(scene, index, 10)

/** 东江县32所、西溪县27所、南浦县24所: joined by 、 alone. */
const isRun = (scene: Scene, list: ReadonlyArray<number>): boolean =>
  list
    .slice(1)
    .every((part) =>
      /^[^,，。;()]{0,8}(?:、[^,，。;()]{0,20}|[,，][^,，。;()]{1,8})$/.test(between(scene, part - 1, part))
    )

/** 隐患318处，当场整改276处，限期整改42处: the two sides of it, or each year of it, that do not make it: a question. */
const unborne = (
  scene: Scene,
  index: number,
  parts: ReadonlyArray<number>,
  words: string
): RelationClaim | undefined => {
  const list = parts.filter((part) => part <= index + MOST_PARTS)
  if (list.length < 2 || !list.every((part, at) => part === index + at + 1)) return undefined
  // 占地392.6万平方米，校舍168.4万平方米，其中…: the parts are those of another total.
  if (list.some((part) => between(scene, part - 1, part).includes("其中"))) return undefined
  if (list.some((part) => figureAt(scene, part).qualifier !== "exact")) return undefined
  const slipped = isOneSlipAway(scene, index, sumOf(scene, list)) || isPartSlip(scene, index, list)
  const full = isFull(scene, index, list)
  // Three small numbers come near a small total by chance; the two sides of a whole are told as such.
  const sides = full && list.length === 2 && !endsWithRest(scene, list)
  if (isBelow(scene, index, sides ? 10 : 100)) return undefined
  const run = list.length >= 3 && isRun(scene, list)
  // 新建126所，东江县32所、西溪县27所、…: three of one kind by their names, and not far from the total.
  const told = run && divides(scene, index, list) === "yes" && isNear(scene, index, list)
  const likely = full ? slipped || isNear(scene, index, list, 2n) : told || (slipped && run)
  return likely ? sumClaim(scene, index, list, words, false) : undefined
}

const lead = /^[^\u4e00-\u9fff]*(?:其中|现有|共有|有)?/

/** 农村寄宿制学校59所，农村寄宿小学38所，农村寄宿中学21所: parts that bear the name of the total, and end it each in its own way. */
const bearName = (scene: Scene, index: number, parts: ReadonlyArray<number>): boolean => {
  if (isBelow(scene, index, 20)) return false
  const name = wordsBefore(scene, index).replace(lead, "").slice(0, 4)
  const names = parts.map((part) => wordsBefore(scene, part).replace(lead, ""))
  return name.length === 4 && names.every((each) => each.startsWith(name)) && new Set(names).size === names.length
}

/** 编制总量3188名，直属占26名，学校占3162名: nothing announces the parts, so only what adds up is taken for a sum. */
const unannounced = (scene: Scene, index: number): RelationClaim | undefined => {
  const { qualifier, unit } = figureAt(scene, index)
  if (scene.roles[index] !== "level" || qualifier !== "exact") return undefined
  const near = nearOf(scene, index)
  const words = scene.plain.slice(
    Math.max(near.sentence.start, scene.figures[index - 1]?.end ?? 0, figureAt(scene, index).start - 24),
    figureAt(scene, index).start
  )
  const end = scene.brackets[index]?.close ?? near.sentence.end
  const parts = flat(scene, index, index + 1, end).filter((part) => figureAt(scene, part).unit === unit)
  const count = fittingCount(scene, index, parts, "fewest")
  if (count === undefined) return unborne(scene, index, parts, words)
  // Two numbers add up by chance, three seldom do; but 4所 is 1所 four times over as soon as kinds of schools are told.
  const meant = /共|总|合计|全(?:[区县市省州旗乡镇]|部)/.test(words) || bearName(scene, index, parts.slice(0, count))
  if (!meant && (count < 3 || isSmall(scene, index))) return undefined
  return sumClaim(scene, index, parts.slice(0, count), words, true)
}

const foundAt = (scene: Scene, index: number, parts: ReadonlySet<number>): ReadonlyArray<RelationClaim> => {
  const announced = afterTotal(scene, index)
  if (announced.length > 0) return announced
  const found = totalAfterParts(scene, index) ?? (parts.has(index) ? undefined : unannounced(scene, index))
  return found === undefined ? [] : [found]
}

/** Totals and parts of the whole text. Parts that make one total are not held against another. */
export const findSums: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  const companions: Array<RelationClaim> = []
  /** Parts of a total that they make: where nothing announces it, they have no parts of their own. */
  const parts = new Set<number>()
  for (let index = 0; index < scene.figures.length; index++) {
    if (isNoTotal(scene, index)) continue
    for (const found of foundAt(scene, index, parts)) {
      claims.push(found)
      if (!agrees(scene, index, found.computed)) continue
      for (const part of leavesOf(found.computed)) parts.add(part)
      companions.push(...companionsOf(scene, found))
      const again = brokenDownAgain(scene, found)
      if (again !== undefined) claims.push(again)
    }
  }
  const told = new Set(claims.map(({ result }) => result))
  return withoutRivals(scene, [...claims, ...companions.filter(({ result }) => !told.has(result))])
}
