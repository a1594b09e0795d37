/**
 * Breakdowns of a total that was told sentences before: 教职工4873人。…按学段分：幼儿园782人，小学1964人，…. A sentence that
 * does nothing but tell figures of one unit, and comes to a figure told before, breaks that figure down.
 */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { agrees, figureAt, type Finder, nearOf, type Scene } from "./scene.ts"

/** Words that say of the sentence that it breaks something down. */
const dividing = /[按分从][^,，。;:]{1,12}(?:分|看|计|统计|划分|构成)|其中|分别|包括/
const MOST_BACK = 40
const MOST_PARTS = 24

/** The levels of a sentence outside brackets that share the unit of its first, none of another kind between. */
const runFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const { end } = nearOf(scene, first).sentence
  const { unit } = figureAt(scene, first)
  const run: Array<number> = []
  for (let index = first; index < scene.figures.length && figureAt(scene, index).start < end; index++) {
    const figure = figureAt(scene, index)
    if (scene.brackets[index] !== scene.brackets[first]) continue
    if (figure.unit !== unit || scene.roles[index] !== "level" || figure.value === undefined) break
    run.push(index)
    if (run.length > MOST_PARTS) return []
  }
  return run
}

/** Below, two parts make a total by chance as often as not. */
const LEAST = Rational.fromInteger(20)

const totalOf = (scene: Scene, run: ReadonlyArray<number>): RelationClaim | undefined => {
  const first = run[0] as number
  const { unit } = figureAt(scene, first)
  const near = nearOf(scene, first)
  const words = scene.plain.slice(near.sentence.start, figureAt(scene, first).start).slice(-40)
  if (run.length < 3 && !dividing.test(words)) return undefined
  let tried = 0
  for (let total = first - 1; total >= 0 && total >= first - MOST_BACK && tried < 8; total--) {
    const figure = figureAt(scene, total)
    if (figure.unit !== unit || figure.value === undefined || scene.roles[total] !== "level") continue
    if (Rational.compare(Rational.absolute(figure.value), LEAST) < 0) continue
    tried++
    for (const parts of [run, ...held(scene, total, run)]) {
      const computed = sum(...parts.map((part) => leaf(part)))
      if (!agrees(scene, total, computed)) continue
      return { kind: "sum", result: total, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** 学校264所（含幼儿园143所）。其中，小学74所，…: what the bracket holds is a part beside those told after. */
const held = (scene: Scene, total: number, run: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const inside = total + 1
  const bracket = scene.brackets[inside]
  if (inside >= (run[0] as number) || bracket === undefined || scene.brackets[total] === bracket) return []
  const words = scene.plain.slice(figureAt(scene, total).end, figureAt(scene, inside).start)
  return /^\((?:含|包括|包含|其中)/.test(words) ? [[inside, ...run]] : []
}

/** Breakdowns of the whole text. Only what adds up is claimed. */
export const findBreakdowns: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  let next = 0
  for (let index = 0; index < scene.figures.length; index++) {
    if (index < next || scene.roles[index] !== "level") continue
    const run = runFrom(scene, index)
    if (run.length < 2) continue
    next = (run.at(-1) as number) + 1
    const found = totalOf(scene, run)
    if (found !== undefined) claims.push(found)
  }
  return claims
}
