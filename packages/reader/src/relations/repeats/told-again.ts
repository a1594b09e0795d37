/**
 * What is told twice: 村教学点153个 … 153个教学点全部开通. A number before its noun and 全部, 均 or 中 speaks of all of them, so it
 * is the number told of that noun before; two numbers told of one noun in so many words, but for a slip of the hand in
 * one of them, are one number too.
 */
import { dimensionOf, leaf, leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { isRuleOfTable, tableRows } from "../../context/table-rows.ts"
import { slipsByChance } from "../doubt/one-slip.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { type Attributive, attributiveAt, definiteNoun } from "./definite-numbers.ts"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerScene } from "../scene/once.ts"
import { figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

/** Whose it is need not be said again. */
const place =
  /^(?:其中|全[区县市省州旗镇乡国年]|[本当][年期]|年[末底]|我[区县市]|本[区县市]|[区县市]内|辖区内?|现有|共有|拥有|有)+/
/** 新建幼儿园, 培训教师: what is done is done again, in other numbers. */
const deed =
  /新建|改建|扩建|迁建|新增|增加|减少|投入|投资|培训|招聘|补充|引进|举办|开展|发放|选派|组织|创建|建成|评选|获|命名|招生|毕业|奖励|资助|查处|整改|撤并|督导|检查|研究|召开|交流|参加|惠及|受益|涉及|覆盖|补助|拨付|安排/

/** 聘任责任督学36名: how they came to be is not of their name. */
const acquired = /^(?:聘任|聘请|选聘|配备|配有|配齐|拥有|设立?|建有|建立|成立|认定)/

/** A noun so short (学校, 人数) may be that of any stage. */
const LEAST_NOUN = 3
/** 合格率 may be that of anything. */
const LEAST_RATE = 5
/** Smaller numbers recur by chance, and one slip leads from each to most others. */
const LEAST_DIGITS = 3
/** How many earlier mentions of a noun are looked at. */
const MOST_MENTIONS = 8
/** Of numbers told of one noun that are two numbers in truth, so many may be taken for one with a slip. */
const CREDIBLE = 0.3

interface Mention {
  readonly index: number
  readonly noun: string
}

/** Counts, amounts of money and rates: what has a name of its own, and is told of a year or of now. */
const isNamed = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  if (scene.roles[index] !== "level" || value === undefined || qualifier !== "exact") return false
  return named.has(dimensionOf(unit))
}

const named: ReadonlySet<string> = new Set(["things", "institutions", "people", "money", "percent"])

const nounOf = (scene: Scene, index: number): string => countedNoun(scene, index).replace(place, "")

const claimOf = (result: number, earlier: number, words: string): RelationClaim => ({
  kind: "repeat",
  result,
  computed: leaf(earlier),
  comparison: "equals",
  basis: "prose",
  words,
  certain: false
})

/** How many digits it is written with, the point and 万 aside. */
const digitsOf = (scene: Scene, index: number): number => {
  const { value, step } = figureAt(scene, index)
  if (value === undefined) return 0
  const written = step.numerator === 0n ? value : Rational.divide(value, step)
  return written === undefined ? 0 : String(written.numerator / written.denominator).length
}

const isSlipOf = (scene: Scene, result: number, earlier: number): number | undefined =>
  slipsByChance(scene, result, leaf(earlier))

/** Of all that was told of the noun the one that agrees, else the only one, if a slip parts the two. */
const definite = (
  scene: Scene,
  index: number,
  noun: string,
  told: ReadonlyArray<Mention>
): RelationClaim | undefined => {
  const bearers = told.filter((each) => each.noun.endsWith(noun) && !deed.test(each.noun))
  const same = bearers.filter((each) => agreesExactly(scene, index, leaf(each.index)))
  const whole = bearers.filter((each) => each.noun === noun)
  const [first, ...others] = same.length > 0 ? same : whole.length > 0 ? whole : bearers
  if (first === undefined || Math.max(digitsOf(scene, index), digitsOf(scene, first.index)) < 2) return undefined
  if (same.length > 0) return claimOf(index, first.index, noun)
  if (others.length > 0 || isSlipOf(scene, index, first.index) === undefined) return undefined
  return claimOf(index, first.index, noun)
}

const leastNoun = (scene: Scene, index: number): number =>
  dimensionOf(figureAt(scene, index).unit) === "percent" ? LEAST_RATE : LEAST_NOUN

const year = /(?:19|20)\d{2}(?=年)|上年|去年|[上前]一年/g
/** 2020年，近视率为…: the year may stand at the head of the sentence. */
const LONGEST_LEAD = 40

/** The year of which a figure is told, by the nearest words before it in its sentence. */
const yearOf = (scene: Scene, index: number): string | undefined => {
  const { start } = figureAt(scene, index)
  const from = Math.max(nearOf(scene, index).sentence.start, start - LONGEST_LEAD)
  return scene.plain.slice(from, start).match(year)?.at(-1)
}

const isMore = (scene: Scene, a: number, b: number): boolean => {
  const [one, other] = [figureAt(scene, a).value, figureAt(scene, b).value]
  return one !== undefined && other !== undefined && Rational.compare(one, other) > 0
}

/** For each figure the table that its row is of, counted from one; 0 outside tables. A table tells each thing once. */
const tables = oncePerScene((scene: Scene): Uint32Array => {
  const found = new Uint32Array(scene.figures.length)
  let index = 0
  let table = 0
  let last: number | undefined
  for (const { start, end } of tableRows(scene.plain)) {
    // A rule may stand between two rows.
    if (last === undefined || !isOneTable(scene.plain.slice(last, start))) table++
    last = end
    while (index < found.length && figureAt(scene, index).start < start) index++
    while (index < found.length && figureAt(scene, index).start < end) found[index++] = table
  }
  return found
})

const isOneTable = (between: string): boolean => between.split("\n").every((line) => line === "" || isRuleOfTable(line))

/** What mentions are looked up by that stand before their number, for one that stands behind it. */
const startOf = (words: string, unit: string): string => `${words.slice(0, 2)} ${unit}`

/** 全县42个教学点 after 教学点42个: what was counted once under the name that stands behind the number. */
const attributive = (
  scene: Scene,
  index: number,
  { words, isOfAll }: Attributive,
  told: ReadonlyArray<Mention>
): RelationClaim | undefined => {
  const bearers = told.filter((each) => {
    const name = each.noun.replace(acquired, "")
    return name.length >= LEAST_NOUN && words.startsWith(name) && !deed.test(name)
  })
  const same = bearers.find((each) => agreesExactly(scene, index, leaf(each.index)))
  const [first, ...others] = same === undefined ? bearers : [same]
  if (first === undefined || others.length > 0) return undefined
  if (nearOf(scene, first.index).sentence.start === nearOf(scene, index).sentence.start) return undefined
  if (Math.max(digitsOf(scene, index), digitsOf(scene, first.index)) < 2) return undefined
  const [now, then] = [yearOf(scene, index), yearOf(scene, first.index)]
  if (now !== then && now !== undefined && then !== undefined) return undefined
  if (same !== undefined) return claimOf(index, same.index, first.noun)
  const chance = isSlipOf(scene, index, first.index)
  // 8名责任督学 of 36名 may be some of them; there are no more than all.
  if (chance === undefined || !(isOfAll || chance <= CREDIBLE || isMore(scene, index, first.index))) return undefined
  return claimOf(index, first.index, first.noun)
}

/** Two mentions of one noun in the same words, of which one is the other but for a slip. */
const slipped = (
  scene: Scene,
  index: number,
  noun: string,
  told: ReadonlyArray<Mention>
): RelationClaim | undefined => {
  if (noun.length < leastNoun(scene, index) || deed.test(noun)) return undefined
  const sentence = nearOf(scene, index).sentence.start
  const now = yearOf(scene, index)
  const bearers = told.filter(
    (each) =>
      each.noun === noun &&
      nearOf(scene, each.index).sentence.start !== sentence &&
      scene.brackets[each.index] === undefined
  )
  // 班级数 of each school in turn: where a noun is told of many, none of them is told again.
  const [first, ...others] = bearers
  if (first === undefined || others.length > 0 || scene.brackets[index] !== undefined) return undefined
  if (Math.max(digitsOf(scene, index), digitsOf(scene, first.index)) < LEAST_DIGITS) return undefined
  const then = yearOf(scene, first.index)
  if (now !== then && now !== undefined && then !== undefined) return undefined
  if (agreesExactly(scene, index, leaf(first.index))) return claimOf(index, first.index, noun)
  const chance = isSlipOf(scene, index, first.index)
  return chance !== undefined && chance <= CREDIBLE ? claimOf(index, first.index, noun) : undefined
}

/** 6660个小学学位: the noun behind the number, where one stands there. */
const behindOf = (scene: Scene, index: number): string =>
  /^[\u4e00-\u9fff]{2,6}/.exec(nearOf(scene, index).right)?.[0] ?? ""

const sharesEnd = (a: string, b: string): boolean => a.length >= 2 && b.length >= 2 && a.slice(-2) === b.slice(-2)

/** The same long number of a noun that ends alike, sentences apart: 教职工共675人…。教职工675人中…. */
const again = (
  scene: Scene,
  index: number,
  noun: string,
  equals: ReadonlyArray<Mention>
): RelationClaim | undefined => {
  if (equals.length === 0 || scene.brackets[index] !== undefined) return undefined
  if (digitsOf(scene, index) < LEAST_DIGITS) return undefined
  const { sentence } = nearOf(scene, index)
  const behind = behindOf(scene, index)
  const first = equals.find(
    (each) =>
      nearOf(scene, each.index).sentence.start !== sentence.start &&
      (sharesEnd(each.noun, noun) || (behind !== "" && behindOf(scene, each.index) === behind))
  )
  return first === undefined ? undefined : claimOf(index, first.index, noun)
}

/** What is told again, of the whole text: questions, for a noun alone does not say that the same ones are meant. */
export const findToldAgain: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  const byEnd = new Map<string, Array<Mention>>()
  const byStart = new Map<string, Array<Mention>>()
  const byValue = new Map<string, ReadonlyArray<Mention>>()
  for (const index of scene.figures.keys()) {
    if (!isNamed(scene, index)) continue
    const { unit } = figureAt(scene, index)
    const behind = definiteNoun(scene, index)
    const before = behind === undefined ? attributiveAt(scene, index) : undefined
    const taken =
      before === undefined
        ? undefined
        : attributive(scene, index, before, byStart.get(startOf(before.words, unit)) ?? [])
    if (taken !== undefined) claims.push(taken)
    const noun = behind ?? nounOf(scene, index)
    if (noun.length < 2) continue
    const key = `${noun.slice(-2)} ${unit}`
    const mentions = byEnd.get(key) ?? []
    const table = tables(scene)[index]
    const told = mentions.slice(-MOST_MENTIONS).filter((each) => table === 0 || tables(scene)[each.index] !== table)
    const value = figureAt(scene, index).value ?? Rational.zero
    const equal = `${value.numerator}/${value.denominator} ${unit}`
    const equals = byValue.get(equal) ?? []
    const claim =
      taken ??
      (behind === undefined ? undefined : definite(scene, index, behind, told)) ??
      slipped(scene, index, noun, told) ??
      again(scene, index, noun, equals)
    byValue.set(equal, equals.length < MOST_MENTIONS ? [...equals, { index, noun }] : equals)
    if (claim !== undefined && claim !== taken && !leavesOf(claim.computed).includes(index)) claims.push(claim)
    mentions.push({ index, noun })
    byEnd.set(key, mentions)
    const start = startOf(noun.replace(acquired, ""), unit)
    byStart.set(start, [...(byStart.get(start) ?? []), { index, noun }].slice(-MOST_MENTIONS))
  }
  return claims
}
