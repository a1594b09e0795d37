/**
 * Totals whose parts are told beside them, and which miss what the parts come to by one slip of the hand: 公办104846人、民办
 * 10646人，在校生共135490人. What holds is found by others; here no list agrees, and the one is looked for that a single slip
 * would mend. How many of such lists a slip would mend by chance says whether one is believed: long numbers need hardly
 * a word, short ones a 其中 or a 共 and names that divide the whole.
 */
import { type Formula, leavesOf, type RelationClaim } from "@duxue/core"
import { isCutShort } from "../doubt/cut-short.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { coincidences } from "../doubt/coincidences.ts"
import { endsInTotal } from "../doubt/distances.ts"
import { approximateSteps, approximateValues, chanceOf } from "../doubt/evidence.ts"
import { oddScaleByChance } from "../doubt/odd-scale.ts"
import { wrongSumsByChance } from "../doubt/wrong-sum.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { divides, sumOf } from "../totals/added-up.ts"
import { SECOND_BREAKDOWN } from "../totals/broken-down-again.ts"
import { areOfEach } from "../totals/of-each.ts"
import { isFull } from "../totals/full-lists.ts"
import { areOfOtherYears, isOfMoreYears, yearly } from "../totals/other-years.ts"
import { isAmongThose } from "../totals/list-ends.ts"
import { isNoTotal } from "../totals/no-totals.ts"
import { withoutSpentParts } from "../totals/rival-totals.ts"
import { areStrewn } from "../totals/strewn-cells.ts"
import { sumClaim } from "../totals/sum-claims.ts"
import { areToldTwice } from "../totals/told-twice.ts"
import { isAmount } from "./amount-passages.ts"
import { areSame, type Run } from "./amount-runs.ts"
import { type Listed, listsBeside } from "./slipped-lists.ts"
import { areOpposed } from "./opposed-flows.ts"
import { plainnessOfRow } from "./told-in-a-row.ts"
import { areOfUnlikeNouns } from "./unlike-nouns.ts"
import { areNested, isOfUnlikeKinds, isSibling } from "./unlike-parts.ts"

/** So many lists of one total that nobody means, told in words as plain, may a slip mend before one is believed. */
const PLAINLY = 8
const NAMED = 2
const HINTED = 0.4
const SILENT = 0.02
/** The most that a row held together by its marks may have. */
const MARKED_RUN = 2

/** Words that open the parts of a figure, right behind it. */
const opens = /其中|(?<!不)(?:包括|包含|含)|分别|具体|分为|[:(]/
/** Words by which a sentence or a clause goes on to break a total down: 按类别分, 从岗位看, 城乡分布方面. */
const breaksDown =
  /(?:^|[。;\n,，—-])\s*(?:其中|(?:按|从|论|就|以)[^,，。;\d]{1,10}(?:分类?|看|讲|划分|而言|统计|情况)?[,，:]|[一-鿿]{2,6}方面[,，:]?)[^。;]{0,16}$|:\s*[^。;:]{0,40}$/
/** Words by which a figure adds up what was told. */
const added = /共|合[计并]|总计|总[数量额共]|累计|之和/
const addedFarther = /以上|上述|合计|总计|共计|[两三四五六][项者类级]/

/** 独立支部43个、联合支部9个，52个支部: the noun that all parts end with takes them up. */
const isTakenUp = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const noun = /^[一-鿿]{2}/.exec(nearOf(scene, total).right)?.[0]
  return noun !== undefined && parts.every((part) => wordsBefore(scene, part).includes(noun))
}

/** 800亿元 is no sum of 900亿元 and 512万元: what is lost in the last place of the largest was added to it by nobody. */
const isLost = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const values = approximateValues(scene)
  const steps = approximateSteps(scene)
  let [coarsest, least] = [0, Infinity]
  for (const each of [total, ...parts]) {
    coarsest = Math.max(coarsest, steps[each] as number)
    least = Math.min(least, values[each] as number)
  }
  return 2 * least < coarsest
}

/** 下列项目：2017年秋助学金13万元；…: a colon that opens the list makes the parts its own, of whatever year they are called. */
const isOfOtherYears = (scene: Scene, total: number, { parts, from }: Listed): boolean =>
  !(from > total && between(scene, from - 1, from).includes(":")) &&
  areOfOtherYears(wordsBefore(scene, total), parts.map((part) => wordsBefore(scene, part)).join(""))

const comma = /^(?:[^,，。;\d(]{0,4}\))?[,，:(]/
const mark = /^(?:\([^()]*\))?(?:、|和|及|以及)|^[^,，。;\d]{0,2}\([^()]*\)、/

/** 投入累计15.79亿元，中央安排3.08亿元，省级安排0.95亿元: a sum told as such, and nothing but like figures behind it. */
const sums = /(?:累计|合计|共计|总计)[^,，。;]{0,4}$/
const isRun = (parts: ReadonlyArray<number>): boolean =>
  parts.every((part, at) => at === 0 || part === (parts[at - 1] as number) + 1)

/** 留守儿童2075人，小学1409人、初中666人: a comma, and a list held together by its marks. */
const isEnumerated = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  parts[0] === total + 1 &&
  comma.test(between(scene, total, total + 1)) &&
  parts.slice(1).every((part) => mark.test(between(scene, part - 1, part)))

const isAnnounced = (scene: Scene, total: number, { parts, isNear, from }: Listed): boolean => {
  const [first] = parts as [number, ...Array<number>]
  if (first > total)
    return isNear ? opens.test(between(scene, first - 1, first)) : breaksDown.test(between(scene, from - 1, from))
  const words = wordsBefore(scene, total).slice(-16)
  if (!isNear) return addedFarther.test(words)
  return added.test(words) || nearOf(scene, total).right.startsWith("共") || isTakenUp(scene, total, parts)
}

/** How plainly words say that the parts make the total. */
const plainnessOf = (scene: Scene, total: number, told: Listed): number => {
  const { parts, extent, isNear } = told
  const how = divides(scene, total, parts)
  const rowOf = (divided: boolean): number => (how === "no" ? 0 : plainnessOfRow(scene, total, told, divided))
  const announced =
    isAnnounced(scene, total, told) || (told.from > total && breaksDown.test(between(scene, told.from - 1, told.from)))
  if (extent !== "all" || how === "no") {
    // 以上学生合计6308人，教职工合计512人: of two kinds told by turns the noun says which.
    if (announced && extent === "named" && how !== "no") return NAMED
    if (announced && extent !== "run") return HINTED / 4
    return isNear && !isLost(scene, total, parts) ? Math.max(SILENT, rowOf(false)) : 0
  }
  const isNext = parts[0] === total + 1
  const divided = how === "yes" || isFull(scene, total, parts)
  if (announced) return divided || parts.length >= 3 ? PLAINLY : NAMED
  if (isLost(scene, total, parts))
    return oddScaleByChance(scene, total, sumOf(scene, parts)) === undefined ? 0 : rowOf(divided)
  if (!isNear) return 0
  if (isNext && isFull(scene, total, parts)) return PLAINLY
  if (isNext && parts.length >= 3 && sums.test(wordsBefore(scene, total).slice(-8)) && isRun(parts)) return PLAINLY
  if (isEnumerated(scene, total, parts)) return divided ? PLAINLY : NAMED
  return Math.max(divided ? HINTED : SILENT, rowOf(divided))
}

/** The most that words can say for a list, whatever they are: runs of longer lists are believed for their numbers alone. */
const mostPlain = ({ extent, isNear }: Listed): number => {
  switch (extent) {
    case "all":
      return PLAINLY
    case "named":
      return NAMED
    case "some":
      return HINTED / 4
    case "run":
      return isNear ? MARKED_RUN : 0
  }
}

/** Whether the names of figures leave them parts of the total. */
const mayBeParts = (scene: Scene, total: number, told: Listed): boolean =>
  !isAmongThose(scene, told.parts[0] as number) &&
  !isSibling(scene, total, told.parts) &&
  !areToldTwice(scene, told.parts) &&
  !areNested(scene, told.parts) &&
  !endsInTotal(scene, told.parts) &&
  !areOfEach(scene, told.parts) &&
  !isOfUnlikeKinds(scene, total, told.parts) &&
  !areOfUnlikeNouns(scene, total, told.parts) &&
  !areOpposed(scene, told.parts) &&
  !areStrewn(scene, total, told.parts) &&
  !isOfOtherYears(scene, total, told)

interface Spoken {
  /** Figures of relations that hold, which are no suspects. */
  readonly trusted: ReadonlySet<number>
  /** Figures of relations that fail, of which enough is said. */
  readonly failing: ReadonlySet<number>
  /** The parts of sums that hold, in order of the text, by the first of them: they are no one else's. */
  readonly taken: ReadonlyMap<number, ReadonlyArray<Run>>
}

/** Of numbers told so finely few agree by chance. */
const FINE = 1 / 40
const isBorneOut = (scene: Scene, result: number): boolean => chanceOf(figureAt(scene, result)) <= FINE

const spokenIn = (scene: Scene, claims: ReadonlyArray<RelationClaim>): Spoken => {
  const trusted = new Set<number>()
  const failing = new Set<number>()
  const taken = new Map<number, Array<Run>>()
  for (const { kind, result, computed } of claims) {
    if (kind === "magnitude") continue
    const leaves = leavesOf(computed)
    const holds = agreesExactly(scene, result, computed)
    // That 15, 3 and 1 make 19 bears nobody out.
    if (!holds || isBorneOut(scene, result))
      for (const figure of [result, ...leaves]) (holds ? trusted : failing).add(figure)
    if (!holds || kind !== "sum") continue
    const parts = leaves.toSorted((a, b) => a - b)
    const first = parts[0] as number
    const told = taken.get(first)
    if (told === undefined) taken.set(first, [parts])
    else told.push(parts)
  }
  return { trusted, failing, taken }
}

/** Ones are one slip away from too much. */
const isTelling = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  return qualifier === "exact" && value !== undefined && value.numerator >= 10n
}

/** In how many of such lists, were none meant, a part counted twice or a scale left out would bring agreement. */
const chanceOfReckoning = (
  scene: Scene,
  total: number,
  computed: Formula<number>,
  suspect: (index: number) => boolean
): number =>
  Math.min(
    (suspect(total) ? wrongSumsByChance(scene, total, computed) : undefined) ?? Infinity,
    oddScaleByChance(scene, total, computed) ?? Infinity
  )

/** 普通高中784万元、中职309万元 of one total that holds are members of one list, of which none is part of another. */
const isMemberBesideParts = (
  taken: ReadonlyMap<number, ReadonlyArray<Run>>,
  total: number,
  parts: ReadonlyArray<number>
): boolean => {
  for (const runs of taken.values())
    for (const run of runs) if (run.includes(total) && parts.some((part) => run.includes(part))) return true
  return false
}

/** The list of a total that a slip mends, where that is hardly chance. */
const slippedList = (
  scene: Scene,
  total: number,
  { trusted, taken, failing }: Spoken
): ReadonlyArray<number> | undefined => {
  const suspect = (index: number): boolean => !trusted.has(index)
  let best: { readonly parts: ReadonlyArray<number>; readonly weight: number } | undefined
  for (const each of listsBeside(scene, total)) {
    const { parts, rank } = each
    if (taken.get(parts[0] as number)?.some((other) => areSame(other, parts)) === true) continue
    if (parts.some((part) => failing.has(part))) continue
    const computed = sumOf(scene, parts)
    if (agreesExactly(scene, total, computed)) {
      if (mayBeParts(scene, total, each)) return undefined
      continue
    }
    // The numbers are asked before the words, which cost more and deny fewer lists.
    if (!suspect(total) && !parts.some(suspect)) continue
    const most = mostPlain(each) / (rank + 1)
    const slipped = most === 0 ? Infinity : coincidences(scene, total, computed, suspect, most)
    const reckoned = slipped <= SILENT ? Infinity : chanceOfReckoning(scene, total, computed, suspect)
    if (slipped === Infinity && reckoned === Infinity) continue
    const plainness = plainnessOf(scene, total, each)
    const chance = plainness > SILENT ? Math.min(slipped, reckoned) : slipped
    const weight = (chance * (rank + 1)) / plainness
    if (weight > 1 || weight >= (best?.weight ?? Infinity) || !mayBeParts(scene, total, each)) continue
    if (!isMemberBesideParts(taken, total, parts)) best = { parts, weight }
  }
  return best?.parts
}

/** How many members of a list are told of a year each; without limit where the list is no list of years. */
const yearsIn = (scene: Scene, parts: ReadonlyArray<number>): number => {
  const told = parts.filter((part) => yearly.test(wordsBefore(scene, part))).length
  return told === 0 ? Infinity : told
}

/** Claims about totals that no list bears out and one slip would mend; none certain. */
export const findSlippedTotals = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const spoken = spokenIn(scene, withoutSpentParts(scene, claims))
  const found: Array<RelationClaim> = []
  for (let total = 0; total < scene.figures.length; total++) {
    if (spoken.failing.has(total) || !isAmount(scene, total) || !isTelling(scene, total)) continue
    if (isNoTotal(scene, total)) continue
    if (scene.roles[total] === "former" || scene.roles[total] === "mean") continue
    const parts = slippedList(scene, total, spoken)
    if (parts === undefined || isOfMoreYears(wordsBefore(scene, total), yearsIn(scene, parts))) continue
    const words = spoken.trusted.has(total) ? SECOND_BREAKDOWN : wordsBefore(scene, total).slice(-16)
    const claim = sumClaim(scene, total, parts, words, false)
    if (!isCutShort(scene, claim)) found.push(claim)
  }
  return found
}
