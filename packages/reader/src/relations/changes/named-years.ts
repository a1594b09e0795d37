/**
 * Changes between two years that the words name: 2022年比2021年增加0.38亿元，增长4.2%, where the paragraph tells one level of
 * either year (2022年9.43亿元，2021年、2020年分别为9.05亿元、8.71亿元). Two years and one level of each leave no doubt of what is
 * meant; what does not agree is wrong.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { type Respective, respectivesOf } from "../../context/respectively.ts"
import { comparisonLead } from "../scene/comparison-leads.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { ownSubject } from "../scene/own-subject.ts"
import { figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 2022年比2021年, 2022年较上年; 比2021年, where the level just told is of the year that is meant. */
const against =
  /(?:((?:19|20)\d{2})年[^,，。;\d]{0,12})?(?:比|较|与)(?:((?:19|20)\d{2})年|上年|去年|[上前]一年)(?:同期|相比)?[^,，。;\d]{0,8}$/
/** 2022年与2020年相比，教育支出增加: the years stand in a clause of their own. */
const againstInLead =
  /(?:((?:19|20)\d{2})年[^,，。;\d]{0,6})?(?:比|较|与|和|同)(?:((?:19|20)\d{2})年|上年|去年|[上前]一年)/
/** ，增长4.2%: what follows a change with no words of its own is of the same two years. */
const goesOn = /^(?:同比)?(?:增长|增幅|增加|下降|降幅|减少|提高|降低)(?:了|为|达)?$/
const yearNamed = /(?:19|20)\d{2}年/g
/** What is left of 2021年全市一般公共预算教育支出为 tells what the level is of. 2020年受疫情影响反弹到 names nothing. */
const aside =
  /(?:19|20)\d{2}年(?:底|末)?|受[^,，。;\d]{1,8}影响|(?:进一步|继续|大幅|稳步|逐步|又|再|已|仍)*(?:回落|反弹|回升|上升|下降|提高|提升|增加|增长|减少|降低|扩大|缩小|升|降|增|减)(?:到|至|为)|全[区县市省]|[我本][区县市]|[为达共有是约计到仅的,，、;]/g

/** No paragraph that tells so much of one year tells one level of it. */
const MOST_LEVELS = 24

interface Years {
  readonly now: string
  readonly before: string
}

interface Level {
  readonly index: number
  /** What it is of, without the year; empty where that goes without saying. */
  readonly name: string
}

/** The levels of one paragraph by the one year that they are told of. */
type LevelsByYear = ReadonlyMap<string, ReadonlyArray<Level>>

type Listed = ReadonlyArray<Respective | undefined>

/** The one year in words; `undefined` for none or several. */
const soleYear = (words: string): string | undefined => {
  const years = new Set(words.match(yearNamed) ?? [])
  return years.size === 1 ? [...years][0]?.slice(0, 4) : undefined
}

/** 2019年，全县教育支出986万元: the year that opens a sentence stands in a clause of its own. */
const leadingYear = /((?:19|20)\d{2})年(?:度|底|末)?[,，]$/
const LEADING = 8

const yearBefore = (scene: Scene, index: number): string | undefined => {
  const { start } = nearOf(scene, index).clause
  return leadingYear.exec(scene.plain.slice(Math.max(0, start - LEADING), start))?.[1]
}

const yearOf = (scene: Scene, listed: Listed, index: number): string | undefined => {
  const words = wordsBefore(scene, index)
  return listed[index]?.year ?? soleYear(words) ?? (/\d年/.test(words) ? undefined : yearBefore(scene, index))
}

const isLevel = (scene: Scene, index: number): boolean => {
  const role = scene.roles[index]
  const { value, qualifier } = figureAt(scene, index)
  if (value === undefined || qualifier !== "exact" || scene.brackets[index] !== undefined) return false
  return role === "level" || role === "former" || role === "mean" || role === "share"
}

const levelsIn = (scene: Scene, listed: Listed, members: ReadonlyArray<number>): LevelsByYear => {
  const levels = new Map<string, Array<Level>>()
  for (const index of members) {
    const year = isLevel(scene, index) ? yearOf(scene, listed, index) : undefined
    if (year === undefined) continue
    const name = (listed[index]?.name ?? wordsBefore(scene, index)).replaceAll(aside, "")
    const told = levels.get(year)
    if (told === undefined) levels.set(year, [{ index, name }])
    else told.push({ index, name })
  }
  return levels
}

/** 2018年、2019年分别比上年增长: each of a list is of a year of its own. */
const ofSeveralYears = /(?:19|20)\d{2}年[、和与及].*(?:分别|依次)/

/** The years that a change lies between. Without one of its own it is of the year of the level told last before it. */
const yearsOf = (scene: Scene, listed: Listed, index: number): Years | undefined => {
  if (ofSeveralYears.test(wordsBefore(scene, index))) return undefined
  const match = against.exec(wordsBefore(scene, index)) ?? againstInLead.exec(comparisonLead(scene, index))
  if (match === null) return undefined
  let now = match[1]
  const { start } = nearOf(scene, index).sentence
  for (let level = index - 1; now === undefined && level >= 0 && figureAt(scene, level).start >= start; level--) {
    if (scene.brackets[level] !== undefined) continue
    // 52.7%，较2019年上升2.5个百分点，较2018年仍下降0.9个百分点: several changes are told of one level.
    if (scene.roles[level] === "growth" || scene.roles[level] === "change") continue
    if (!isLevel(scene, level)) return undefined
    now = yearOf(scene, listed, level)
    if (now === undefined) return undefined
  }
  if (now === undefined) return undefined
  const before = match[2] ?? String(Number(now) - 1)
  // 是2020年428万元的3倍，比2020年增加: the level told last is what it is compared with.
  return now === before ? undefined : { now, before }
}

const isSame = (a: Level, b: Level): boolean => {
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name]
  return short.length < 2 || long === short || (short.length >= 4 && long.endsWith(short))
}

/** The levels of a year that a change in this unit may be of. */
const levelsOf = (scene: Scene, levels: LevelsByYear, year: string, change: number): ReadonlyArray<Level> => {
  const { unit } = figureAt(scene, change)
  const relative = dimensionOf(unit) === "percent"
  const told = levels.get(year) ?? []
  if (told.length > MOST_LEVELS) return []
  return told.filter(({ index }) => {
    const own = figureAt(scene, index).unit
    return relative ? dimensionOf(own) !== "percent" : addable(own, dimensionOf(unit) === "points" ? "%" : unit)
  })
}

/** The only one, or the one of the sentence; `undefined` where there are two, or none. */
const soleOf = (scene: Scene, levels: ReadonlyArray<Level>, change: number): Level | undefined => {
  if (levels.length < 2) return levels[0]
  const { sentence } = nearOf(scene, change)
  const beside = levels.filter(({ index }) => index < change && figureAt(scene, index).start >= sentence.start)
  return beside.length === 1 ? beside[0] : undefined
}

const claimOf = (scene: Scene, index: number, now: Level, before: Level): RelationClaim | undefined => {
  const { unit } = figureAt(scene, index)
  if (!isSame(now, before) || figureAt(scene, now.index).unit !== figureAt(scene, before.index).unit) return undefined
  const words = wordsBefore(scene, index)
  const [later, former] = [leaf(now.index), leaf(before.index)]
  const change = falling.test(words) ? difference(former, later) : difference(later, former)
  const isRelative = dimensionOf(unit) === "percent"
  return {
    kind: isRelative ? "growth" : "difference",
    result: index,
    computed: isRelative ? percentage(change, former) : change,
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }
}

/** The levels of the two years that a change lies between. */
const endsAt = (
  scene: Scene,
  levels: LevelsByYear,
  index: number,
  years: Years
): readonly [now: Level, before: Level] | undefined => {
  const [latter, former] = [levelsOf(scene, levels, years.now, index), levelsOf(scene, levels, years.before, index)]
  const [now, before] = [soleOf(scene, latter, index), soleOf(scene, former, index)]
  if (now !== undefined && before !== undefined) {
    // 2019年教育支出…增长8.2%。2019年财政支出512340万元: what a later sentence tells is of something else, unless the numbers say so.
    const { end } = nearOf(scene, index).sentence
    const isTold = [now, before].every((each) => each.name.length < 2 || figureAt(scene, each.index).start < end)
    const found = claimOf(scene, index, now, before)
    if (isTold || (found !== undefined && agreesExactly(scene, index, found.computed))) return [now, before]
  }
  // Of several things told of both years the one that the numbers bear out is meant, else the one that bears the name.
  const pairs = latter.flatMap((one) => former.map((other) => [one, other] as const))
  const borneOut = pairs.filter((pair) => {
    const found = claimOf(scene, index, ...pair)
    return found !== undefined && agreesExactly(scene, index, found.computed)
  })
  if (borneOut.length > 0) return borneOut.length === 1 ? borneOut[0] : undefined
  const subject = ownSubject(scene, index)
  const named = pairs.filter(
    ([one, other]) => one.name === other.name && subject.length >= 2 && isNamedBy(subject, one.name)
  )
  const [only, ...others] = named
  return others.length > 0 ? undefined : only
}

/** 学前教育经费 of 财政性学前教育经费: a name is taken up in full, or without what it begins with. */
const isNamedBy = (subject: string, name: string): boolean =>
  name.endsWith(subject) || name.replace(/分别|依次/g, "").endsWith(subject)

const isChange = (scene: Scene, index: number): boolean => {
  const { value, qualifier, unit } = figureAt(scene, index)
  const role = scene.roles[index]
  return (role === "change" || role === "growth") && value !== undefined && qualifier === "exact" && unit !== "倍"
}

const claimsIn = (scene: Scene, listed: Listed, members: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const claims: Array<RelationClaim> = []
  let levels: LevelsByYear | undefined
  let last: Years | undefined
  /** The levels between which the change just before was found to lie. */
  let ends: readonly [now: Level, before: Level] | undefined
  for (const index of members) {
    if (!isChange(scene, index)) {
      last = ends = undefined
      continue
    }
    const own = yearsOf(scene, listed, index)
    const continues = own === undefined && goesOn.test(wordsBefore(scene, index))
    last = own ?? (continues ? last : undefined)
    if (last === undefined) continue
    levels ??= levelsIn(scene, listed, members)
    // 增加0.45亿元，增长36.3%: what goes on is told of the same two levels.
    ends = (continues ? ends : undefined) ?? endsAt(scene, levels, index, last)
    const found = ends === undefined ? undefined : claimOf(scene, index, ...ends)
    if (found !== undefined) claims.push(found)
  }
  return claims
}

/** Changes between named years, of the whole text. */
export const findChangesBetweenYears: Finder = (scene) => {
  const listed = respectivesOf(scene.plain, scene.figures, scene.near)
  const claims: Array<RelationClaim> = []
  for (let first = 0; first < scene.figures.length;) {
    const { start } = nearOf(scene, first).paragraph
    let end = first
    while (end < scene.figures.length && nearOf(scene, end).paragraph.start === start) end++
    claims.push(
      ...claimsIn(
        scene,
        listed,
        Array.from({ length: end - first }, (_, at) => first + at)
      )
    )
    first = end
  }
  return claims
}
