/**
 * 小学生师比17.5:1, 初中平均班额46.2人, 高中校均1481人: quotients of a stage whose pupils, teachers, classes and schools were told
 * under the name of that stage, be it paragraphs before.
 */
import { dimensionOf, type Formula, leaf, quotient, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { chanceOf } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const stage = /幼儿园|学前|小学|初中|普高|高中|中职|职高|职业学校|特校|特殊教育|特教/g
/** 普通高中 and 高中, 学前 and 幼儿园 are one stage under two names. */
const sameStage: ReadonlyMap<string, string> = new Map([
  ["普高", "高中"],
  ["学前", "幼儿园"],
  ["职高", "中职"],
  ["职业学校", "中职"],
  ["特校", "特殊教育"],
  ["特教", "特殊教育"]
])
const inBrackets = /\([^()]*\)/g
/** How much of a sentence before a figure is looked at for the stage that it is told of. */
const LEAD = 90
/** How far back the counts may have been told. */
const MOST_BACK = 72
const FARTHEST = 1600
/** Of quotients that nobody meant so few are believed. */
const CREDIBLE = 0.05

/** In so many of such quotients, were none meant, a slip would bring agreement. */
const MOST_COINCIDENCES = 0.4

interface Quotient {
  readonly named: RegExp
  readonly kind: "ratio" | "mean"
  readonly isOf: (scene: Scene, index: number) => boolean
  readonly isBy: (scene: Scene, index: number) => boolean
}

const lead = (scene: Scene, index: number): string => {
  const { start } = figureAt(scene, index)
  return scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, start - LEAD), start)
}

const arePupils = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "人" &&
  /学生|在校|在园|幼儿(?!园)|小学生|[初高]中生/.test(wordsBefore(scene, index)) &&
  !/毕业|招生|新生|其中|随迁|留守|寄宿|残疾/.test(wordsBefore(scene, index))

/** 专任教师中，幼儿园1583人、小学2647人: the list tells once whom it counts. */
const areTeachers = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "人" &&
  /教师/.test(wordsBefore(scene, index) + lead(scene, index)) &&
  !arePupils(scene, index)

const areClasses = (scene: Scene, index: number): boolean => {
  const { unit } = figureAt(scene, index)
  const told = `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 6)}`
  return unit === "班" || (unit === "个" && told.includes("班") && !told.includes("大班"))
}

const areSchools = (scene: Scene, index: number): boolean => figureAt(scene, index).unit === "所"

const quotients: ReadonlyArray<Quotient> = [
  { named: /(?:生师|师生|师幼|幼师)之?比/, kind: "ratio", isOf: arePupils, isBy: areTeachers },
  { named: /班额|班均|平均每个?(?:教学)?班/, kind: "mean", isOf: arePupils, isBy: areClasses },
  { named: /[校园]均|平均每[校园所]/, kind: "mean", isOf: arePupils, isBy: areSchools }
]

/** The stage named last before a figure in its part of the sentence, brackets aside. */
const stageOf = (scene: Scene, index: number): string | undefined => {
  const words = lead(scene, index)
  const part = words.slice(words.lastIndexOf(";") + 1).replace(inBrackets, "")
  // Its own words first: those of a cell stand at the head of its column and row.
  const named = (wordsBefore(scene, index).replace(inBrackets, "").match(stage) ?? part.match(stage))?.at(-1)
  return named === undefined ? undefined : (sameStage.get(named) ?? named)
}

const listing = /^(?:、|和|与|及|以及|、?和)$/
const MOST_MEMBERS = 8

/**
 * 小学、初中平均班额依次为43、42人: the words before the first of a list are those of all, and its stages are named in their order.
 * `undefined` where the list has no order.
 */
const toldInOrder = (scene: Scene, index: number): { readonly words: string; readonly stage: string } | undefined => {
  let first = index
  while (first > 0 && index - first < MOST_MEMBERS && listing.test(between(scene, first - 1, first))) first--
  let last = index
  while (last + 1 < scene.figures.length && last - first < MOST_MEMBERS && listing.test(between(scene, last, last + 1)))
    last++
  const words = wordsBefore(scene, first)
  if (first === last || !/分别|依次/.test(words)) return undefined
  const named =
    lead(scene, first)
      .replace(inBrackets, "")
      .match(stage)
      ?.slice(first - last - 1) ?? []
  const own = named[index - first]
  return named.length !== last - first + 1 || own === undefined
    ? undefined
    : { words, stage: sameStage.get(own) ?? own }
}

const claimAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, start, step, qualifier } = figureAt(scene, index)
  const listed = toldInOrder(scene, index)
  const words = listed?.words ?? wordsBefore(scene, index)
  const meant = quotients.find(({ named }) => named.test(words))
  if (meant === undefined || (meant.kind === "ratio") !== (unit === "比")) return undefined
  if (meant.kind === "mean" && (qualifier !== "exact" || dimensionOf(unit.split("/")[0] ?? "") !== "people"))
    return undefined
  // 17:1 agrees with too much that was told paragraphs before.
  if (listed === undefined && step.denominator === 1n && chanceOf(figureAt(scene, index)) > CREDIBLE / 4)
    return undefined
  const own = listed?.stage ?? stageOf(scene, index)
  if (own === undefined) return undefined
  const [many, few]: [Array<number>, Array<number>] = [[], []]
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    if (figureAt(scene, other).start < start - FARTHEST) break
    if (scene.roles[other] !== "level") continue
    const list = meant.isOf(scene, other) ? many : meant.isBy(scene, other) ? few : undefined
    if (list !== undefined && stageOf(scene, other) === own) list.push(other)
  }
  const claim = (computed: Formula<number>, certain: boolean): RelationClaim => ({
    kind: meant.kind,
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  })
  // A list that names its stages leaves no doubt where each has one count: a mean may be rounded to a whole number.
  const [onlyOf, onlyBy] = [many[0], few[0]]
  if (listed !== undefined && many.length === 1 && few.length === 1 && onlyOf !== undefined && onlyBy !== undefined)
    return claim(quotient(leaf(onlyOf), leaf(onlyBy)), true)
  let tried = 0
  for (const by of few) {
    for (const of of many) {
      const computed = quotient(leaf(of), leaf(by))
      if (++tried * chanceOf(figureAt(scene, index)) > CREDIBLE) return undefined
      if (agreesExactly(scene, index, computed)) return claim(computed, true)
    }
  }
  const [of, ...otherPupils] = many
  const [by, ...others] = few
  if (of === undefined || by === undefined || otherPupils.length > 0 || others.length > 0) return undefined
  // One count of each under the name of the stage: a slip in the quotient itself is asked about.
  const computed = quotient(leaf(of), leaf(by))
  const isSlipped = coincidences(scene, index, computed, (each) => each === index, MOST_COINCIDENCES)
  return isSlipped <= MOST_COINCIDENCES ? claim(computed, false) : undefined
}

/** Quotients of stages of the whole text: what agrees, and what one slip in the quotient would mend. */
export const findStageQuotients: Finder = findAtEach(claimAt)
