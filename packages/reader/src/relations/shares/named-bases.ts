/**
 * Shares of a whole that is named beside them and told elsewhere: 交流教师187人，占专任教师总数的7.1%, of 专任教师2634人 pages
 * before; 公办园在园幼儿6482人，占比50.5%, of 在园幼儿12837人. Nothing but the name ties the two together: what agrees is claimed,
 * and where one number alone in the whole text bears the name, what does not agree is a question.
 */
import {
  addable,
  dimensionOf,
  type Formula,
  leaf,
  leavesOf,
  percentage,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerScene } from "../scene/once.ts"
import { tellsOfAnother } from "../scene/own-subject.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { agrees, computedBy, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { type Numerator, numerators } from "./numerators.ts"

const named =
  /占(?:到|了)?(?:同期|当年|全部|全体|所有)?(?:全[区县市省州]|我[区县市]|本[区县市])?([\u4e00-\u9fff]{3,16}?)(?:总数|总人数|总量|总额|人数|数)?的?(?:比例|比重)?(?:为|达到?|约|仅|近)*$/
/** 占比57.0%, of which nobody says of what. */
const unnamed = /(?:占比?|比例|比重|占总数的?)(?:为|达到?|约|仅)*$/
/** What is told more often is of no one number, and is not gone through for every share. */
const MOST_BEARERS = 24
/** Shorter names are borne by too much. */
const LEAST_NAME = 3

export type Bearers = ReadonlyMap<string, ReadonlyArray<number>>

/** 在校生, 在校学生 and 学生 are counted alike; 小学生 are the 学生 of 小学. */
const told = (noun: string): string => {
  const bare = noun.replace(/^[、和与及]+/, "")
  if (!bare.includes("生")) return bare
  return bare.replace(/在校学?生|就读学生/, "学生").replace(/(小学|初中|高中)生$/, "$1学生")
}

/** What is made of what: 义务教育阶段学生 are 小学学生 and 初中学生. */
const made: ReadonlyArray<readonly [RegExp, ReadonlyArray<string>]> = [
  [/^义务教育(?:阶段)?/, ["小学", "初中"]],
  [/^中小学/, ["小学", "初中", "高中"]]
]

/** The levels of the text by what they count. */
export const bearersOf = oncePerScene((scene: Scene): Bearers => {
  const bearers = new Map<string, Array<number>>()
  for (const [index, { value, qualifier, unit }] of scene.figures.entries()) {
    if (scene.roles[index] !== "level" || value === undefined || qualifier !== "exact") continue
    if (dimensionOf(unit) === "percent") continue
    const noun = told(countedNoun(scene, index))
    if (noun.length < LEAST_NAME) continue
    const others = bearers.get(noun)
    if (others === undefined) bearers.set(noun, [index])
    else others.push(index)
  }
  return bearers
})

/** Who may bear the whole's name: what the words call it, or what the part's own name ends with. */
const namesOf = (scene: Scene, words: string, part: number): ReadonlyArray<string> => {
  const name = named.exec(words)?.[1]
  if (name !== undefined) return [told(name)]
  return unnamed.test(words) ? endsOf(scene, part) : []
}

/** What the whole may be called of which a figure counts a part: 在园幼儿 of 公办园在园幼儿. */
const endsOf = (scene: Scene, part: number): ReadonlyArray<string> => {
  const own = told(countedNoun(scene, part))
  return Array.from({ length: Math.max(0, own.length - LEAST_NAME) }, (_, at) => own.slice(at + 1))
}

/**
 * The one number that bears the name, as told nearest; `undefined` where two do. 在园幼儿4316人, of one kind of kindergarten
 * alone, is no whole of 10798人: of several only those count that hold the part.
 */
const soleBearer = (scene: Scene, bearing: ReadonlyArray<number>, share: number, part: number): number | undefined => {
  if (bearing.length > MOST_BEARERS) return undefined
  const of = figureAt(scene, part)
  const wholes = bearing.filter((by) => by !== part && addable(figureAt(scene, by).unit, of.unit))
  const holding = wholes.filter((by) => {
    const { value } = figureAt(scene, by)
    return value !== undefined && of.value !== undefined && Rational.compare(value, of.value) >= 0
  })
  const [first, ...others] = wholes.length > 1 ? holding : wholes
  if (first === undefined) return undefined
  const value = figureAt(scene, first).value
  let nearest = first
  for (const by of others) {
    const other = figureAt(scene, by).value
    if (value === undefined || other === undefined || !Rational.equals(value, other)) return undefined
    if (Math.abs(by - share) < Math.abs(nearest - share)) nearest = by
  }
  return nearest
}

/** The one whole in the text that a figure counts a part of by its name; `undefined` where none is told, or two. */
export const wholeOf = (scene: Scene, bearers: Bearers, part: number): number | undefined => {
  for (const name of endsOf(scene, part)) {
    const bearing = bearers.get(name)
    if (bearing !== undefined) return soleBearer(scene, bearing, part, part)
  }
  return undefined
}

const hundred = Rational.fromInteger(100)

/** 党员2864人，占教职工总数的46.2%, where 教职工1046人 are those of one school: a part is no more than its whole. */
const isMoreThanWhole = (scene: Scene, share: Formula<number>): boolean => {
  const lower = computedBy(scene, share)?.lower
  return lower === undefined || Rational.compare(lower, hundred) > 0
}

/** The whole of that name: one number, or the sum of the stages that it is made of. */
const wholeNamed = (
  scene: Scene,
  bearers: Bearers,
  name: string,
  share: number,
  part: number
): Formula<number> | undefined => {
  const own = bearers.get(name)
  if (own !== undefined) {
    const by = soleBearer(scene, own, share, part)
    return by === undefined ? undefined : leaf(by)
  }
  for (const [wide, stages] of made) {
    if (!wide.test(name)) continue
    const parts = stages.flatMap((stage) => {
      const by = soleBearer(scene, bearers.get(name.replace(wide, stage)) ?? [], share, part)
      return by === undefined ? [] : [leaf(by)]
    })
    if (parts.length === stages.length) return sum(...parts)
  }
  return undefined
}

/** So many years of a table may tell what bears the name. */
const MOST_YEARS = 6

/** 专任教师3204人、3237人、3268人 of three years, …占专任教师的14.7%: of several that bear the name the one that the numbers bear out. */
const shareOfOneOf = (
  scene: Scene,
  bearing: ReadonlyArray<number>,
  share: number,
  of: Numerator
): RelationClaim | undefined => {
  if (bearing.length > MOST_YEARS || figureAt(scene, share).step.denominator === 1n) return undefined
  const found = bearing.flatMap((by) => {
    const isOwn = leavesOf(of.formula).includes(by) || figureAt(scene, by).unit !== figureAt(scene, of.last).unit
    const computed = percentage(of.formula, leaf(by))
    return isOwn || !agreesExactly(scene, share, computed) ? [] : [computed]
  })
  const [computed, ...others] = found
  if (computed === undefined || others.length > 0) return undefined
  const words = wordsBefore(scene, share)
  return { kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain: true }
}

const shareOf = (scene: Scene, bearers: Bearers, share: number, of: Numerator): RelationClaim | undefined => {
  const words = wordsBefore(scene, share)
  for (const name of namesOf(scene, words, of.last)) {
    const by = wholeNamed(scene, bearers, name, share, of.last)
    if (by === undefined) {
      const bearing = bearers.get(name)
      if (bearing !== undefined) return shareOfOneOf(scene, bearing, share, of)
      continue
    }
    if (leavesOf(by).some((each) => leavesOf(of.formula).includes(each))) return undefined
    const computed = percentage(of.formula, by)
    const certain = agrees(scene, share, computed)
    if (!certain && isMoreThanWhole(scene, computed) && !isOneSlipAway(scene, share, computed)) return undefined
    return { kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain }
  }
  return undefined
}

/** Shares of wholes told elsewhere, of the whole text. */
export const findNamedBases: Finder = (scene) => {
  return scene.figures.flatMap(({ unit, qualifier }, index) => {
    const role = scene.roles[index]
    if (unit !== "%" || qualifier !== "exact" || role === "growth" || role === "former") return []
    if (scene.departures[index] !== undefined || !/占|比[例重]/.test(wordsBefore(scene, index))) return []
    if (/分别|依次/.test(wordsBefore(scene, index))) return []
    const [of] = numerators(scene, index)
    if (of === undefined || figureAt(scene, of.last).qualifier !== "exact") return []
    if (nearOf(scene, of.last).paragraph.start !== nearOf(scene, index).paragraph.start) return []
    if (tellsOfAnother(scene, index, of.last)) return []
    const found = shareOf(scene, bearersOf(scene), index, of)
    return found === undefined ? [] : [found]
  })
}
