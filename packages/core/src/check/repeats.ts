/** The same measure told in two places: both must be able to be the same number. */
import type { Figure } from "../domain/figure.ts"
import type { RelationClaim } from "../domain/relation.ts"
import { leaf, leavesOf } from "../formula/formula.ts"
import * as Interval from "../quantity/interval.ts"
import type { FigureValues } from "./figure-values.ts"

/** A subject this short (学校, 人数) names nothing in particular. */
const LEAST_SUBJECT = 4

/** Whether two figures of one measure speak of the same thing: their words agree, not only their measure. */
const sameThing = (a: Figure, b: Figure): boolean => {
  if (a.period !== b.period || a.unit !== b.unit) return false
  const [short, long] = a.subject.length <= b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject]
  return short.length >= LEAST_SUBJECT && long.includes(short)
}

const isWordForWord = (a: Figure, b: Figure): boolean =>
  a.period === b.period && a.unit === b.unit && a.subject === b.subject

/** A subject long enough that two unlike things would hardly bear it: 专任教师 may be those of one stage. */
const TELLING_SUBJECT = 6

/** Beyond this two numbers are of two things, 462所 in the city and 32所 in its new towns, unless a unit slipped. */
const MOST_APART = 2

/** Whether one number is a few times the other at most, or 10ⁿ times it. A sieve: floating point will do. */
const areNear = (a: Figure, b: Figure): boolean => {
  const [small, large] = [Number(a.value), Number(b.value)].map(Math.abs).toSorted((x, y) => x - y) as [number, number]
  if (small === 0) return false
  const scale = Math.log10(large / small)
  return large <= MOST_APART * small || (scale >= 1 && Math.abs(scale - Math.round(scale)) < 1e-3)
}

/** Two numbers for one subject are worth a question only where the subject leaves no doubt that it is one. */
const isTelling = (a: Figure, b: Figure): boolean =>
  a.subject === b.subject && a.subject.length >= TELLING_SUBJECT && !isDoneAgain(a) && areNear(a, b)

/** 占民办学校在校生总数的: these words name what a share is of, and not what has the share. */
const base = /^占/
/** What is done in one year's campaign is done in the next one's too: 新建幼儿园92所 and, three years on, 56所. */
const deed =
  /^(?:计划|拟|将|再|又|完成)?(?:新建|改扩建|改建|扩建|迁建|新增|增加|投入|投资|培训|招聘|补充|引进|举办|发放|选派)/

const isDoneAgain = (figure: Figure): boolean => base.test(figure.subject) || deed.test(figure.subject)

/** Certain where the words are the same and the sections are not: one section may speak of a whole and of a part. */
const isCertain = (a: Figure, b: Figure): boolean => a.subject === b.subject && a.section !== b.section

/** For each part of a sum the totals that it is a part of. */
const wholesOf = (claims: ReadonlyArray<RelationClaim>): ReadonlyMap<number, ReadonlySet<number>> => {
  const wholes = new Map<number, Set<number>>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "sum") continue
    for (const part of leavesOf(computed)) {
      const known = wholes.get(part)
      if (known === undefined) wholes.set(part, new Set([result]))
      else known.add(result)
    }
  }
  return wholes
}

/** 公办学校156所（九年一贯制学校7所），民办学校22所（九年一贯制学校6所）: parts of two totals are two things of one name. */
const areOfTwoWholes = (wholes: ReadonlyMap<number, ReadonlySet<number>>, a: number, b: number): boolean => {
  const [some, others] = [wholes.get(a), wholes.get(b)]
  return some !== undefined && others !== undefined && ![...some].some((whole) => others.has(whole))
}

/** Pairs of which the prose says itself that the two are one. */
const toldPairs = (claims: ReadonlyArray<RelationClaim>): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ kind, result, computed }) =>
      kind === "repeat" && computed.op === "leaf" ? [`${result} ${computed.leaf}`] : []
    )
  )

/** A measure is told of no more things; beyond them the things are not compared with one another. */
const MOST_THINGS = 200

export const repeatClaims = ({ reading, intervals, statedBy }: FigureValues): ReadonlyArray<RelationClaim> => {
  const claims: Array<RelationClaim> = []
  const wholes = wholesOf(reading.claims)
  const told = toldPairs(reading.claims)
  for (const stated of statedBy.values()) {
    // The first figure of each thing that the measure is told of, in order: every later one is held against it alone.
    const firsts: Array<number> = []
    for (const index of stated) {
      const figure = reading.figures[index] as Figure
      const earlier = firsts.find((each) => sameThing(reading.figures[each] as Figure, figure))
      if (firsts.length < MOST_THINGS && !firsts.some((each) => isWordForWord(reading.figures[each] as Figure, figure)))
        firsts.push(index)
      if (earlier === undefined || told.has(`${index} ${earlier}`)) continue
      const agree = Interval.overlaps(intervals[index] as Interval.Interval, intervals[earlier] as Interval.Interval)
      if (!agree && (!isTelling(figure, reading.figures[earlier] as Figure) || areOfTwoWholes(wholes, index, earlier)))
        continue
      claims.push({
        kind: "repeat",
        result: index,
        computed: leaf(earlier),
        comparison: "equals",
        basis: "model",
        words: figure.subject,
        certain: isCertain(figure, reading.figures[earlier] as Figure)
      })
    }
  }
  return claims
}
