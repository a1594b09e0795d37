/**
 * 优秀9812人，良好22457人，及格29126人，不及格2477人；优良率50.52%，合格率96.12%: rates by the grades that a test or an inspection gives. The
 * national standard for pupils' fitness adds grades from the best down: 优良率 is of 优秀 and 良好, 合格率 of all that are no 不及格.
 */
import { type Formula, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** The grades, the best first; those that failed last. */
const grades: ReadonlyArray<RegExp> = [
  /优秀(?!率)[^,，。;率]{0,8}$/,
  /良好(?!率)[^,，。;率]{0,8}$/,
  /(?<!不)(?:及格|合格)(?!率)[^,，。;率]{0,8}$/,
  /不(?:及格|合格)(?!率)[^,，。;率]{0,8}$/
]
const FAILED = 3
/** What each rate adds up, as grades from the first up to the second. */
const rates: ReadonlyArray<readonly [name: RegExp, first: number, last: number]> = [
  [/不(?:及格|合格)率(?:为|达到?|是|约)*$/, FAILED, FAILED],
  [/优良率(?:为|达到?|是|约)*$/, 0, 1],
  [/优秀率(?:为|达到?|是|约)*$/, 0, 0],
  [/(?<!不)(?:及格|合格)率(?:为|达到?|是|约)*$/, 0, 2]
]
const MOST_BACK = 14

interface Graded {
  /** By grade, its figure; grades that are not told are left out. */
  readonly told: ReadonlyMap<number, number>
  readonly first: number
}

/** The grades told last before a rate, in the paragraph. */
const gradesBefore = (scene: Scene, rate: number): Graded | undefined => {
  const { start } = nearOf(scene, rate).paragraph
  const told = new Map<number, number>()
  let first = rate
  for (let at = rate - 1; at >= 0 && at >= rate - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (scene.roles[at] !== "level" || figureAt(scene, at).unit === "%") continue
    const words = wordsBefore(scene, at)
    const grade = grades.findLastIndex((name) => name.test(words))
    if (grade < 0) continue
    if (told.has(grade)) break
    const [known] = told.values()
    if (known !== undefined && figureAt(scene, known).unit !== figureAt(scene, at).unit) continue
    told.set(grade, at)
    first = at
  }
  return told.size < 2 ? undefined : { told, first }
}

const MOST_WHOLES = 3

const rateAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const rate = rates.find(([name]) => name.test(words))
  if (rate === undefined || figureAt(scene, index).unit !== "%") return undefined
  const graded = gradesBefore(scene, index)
  if (graded === undefined) return undefined
  const [, from, to] = rate
  const parts: Array<number> = []
  for (let grade = from; grade <= to; grade++) {
    const part = graded.told.get(grade)
    if (part !== undefined) parts.push(part)
    // 优秀 may be counted among the 良好, and no test need give all grades; but what a rate ends with it is named for.
    else if (grade === to) return undefined
  }
  const claim = (computed: Formula<number>, certain: boolean): RelationClaim => ({
    kind: "share",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  })
  const [only, ...more] = parts.toSorted((a, b) => a - b)
  if (only === undefined) return undefined
  const of = more.length === 0 ? leaf(only) : sum(...[only, ...more].map((part) => leaf(part)))
  const all = sum(...[...graded.told.values()].toSorted((a, b) => a - b).map((part) => leaf(part)))
  const { unit } = figureAt(scene, only)
  const wholes: Array<number> = []
  for (let at = graded.first - 1; at >= 0 && at >= graded.first - MOST_BACK && wholes.length < MOST_WHOLES; at--)
    if (figureAt(scene, at).unit === unit && scene.roles[at] === "level") wholes.push(at)
  for (const whole of wholes) {
    const computed = percentage(of, leaf(whole))
    if (agreesExactly(scene, index, computed)) return claim(computed, true)
  }
  // Of a whole that all grades together make, each rate is told without doubt.
  const divided = graded.told.has(FAILED) ? wholes.find((whole) => agreesExactly(scene, whole, all)) : undefined
  return divided === undefined ? undefined : claim(percentage(of, leaf(divided)), true)
}

/** Rates by grades, of the whole text. */
export const findGradeRates: Finder = findAtEach(rateAt, anyOf("率"))
