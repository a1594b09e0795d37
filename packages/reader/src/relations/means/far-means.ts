/**
 * 平均每生187.7元, 平均班额44.1人, where nobody has told since pages before how many pupils or classes there are: a mean of so many digits
 * finds the count that it was reckoned by.
 */
import { dimensionOf, leaf, numeratorOf, quotient, type RelationClaim } from "@duxue/core"
import { chanceOf } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { countsEach, eachWordsOf } from "./each-words.ts"

/** Of quotients that nobody meant so few are believed. */
const CREDIBLE = 0.05
const MOST_BACK = 90
const FARTHEST = 2400
const MOST_TOTALS = 2
const pupils = /学生|在校|小学生|[初高]中生|幼儿(?!园)|在园/

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.value === undefined || figure.qualifier !== "exact" || dimensionOf(figure.unit) === "percent")
    return undefined
  const told = eachWordsOf(wordsBefore(scene, index))
  const each = told?.isMean === false && /平均/.test(wordsBefore(scene, index)) ? { ...told, isMean: true } : told
  if (each === undefined || !each.isMean) return undefined
  const { sentence } = nearOf(scene, index)
  const ofClasses = each.classifier === "班"
  const totals: Array<number> = []
  const counts: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK; at--) {
    const { start, unit, qualifier } = figureAt(scene, at)
    if (start < figure.start - FARTHEST) break
    if (scene.roles[at] !== "level" || qualifier !== "exact") continue
    const isNear = start >= sentence.start
    // What is divided stands by; of classes the pupils may be told pages before, where the classes are told here.
    const isOfKind = !ofClasses || pupils.test(wordsBefore(scene, at))
    if (
      unit === numeratorOf(figure.unit) &&
      isOfKind &&
      (isNear || ofClasses) &&
      (ofClasses || totals.length < MOST_TOTALS)
    )
      totals.push(at)
    if (countsEach(scene, at, each) !== undefined && (!ofClasses || isNear || counts.length < MOST_TOTALS))
      counts.push(at)
  }
  let tried = 0
  for (const total of totals)
    for (const count of counts) {
      if (total === count) continue
      tried++
      const computed = quotient(leaf(total), leaf(count))
      if (!agreesExactly(scene, index, computed)) continue
      if (tried * chanceOf(figure) > CREDIBLE) return undefined
      const kind = isMoney(scene, index) ? "per-head" : "mean"
      return { kind, result: index, computed, comparison: "equals", basis: "prose", words: "平均", certain: true }
    }
  return undefined
}

/** Means of counts told far before them, of the whole text. Only what agrees is claimed. */
export const findFarMeans: Finder = findAtEach(meanAt, anyOf("均每"))
