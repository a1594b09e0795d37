/**
 * What an item of a self-assessment was marked down by: （分值6分，自评得分5.5分）…扣0.5分. The marks of an item, what it gives
 * itself and what it takes off stand under one heading, reasons between them.
 */
import { difference, leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const full = /(?:分值|满分|标准分|赋分|权重)(?:为|是|共|计|:)*$/
const own = /(?:自评|自查|得分|评分|自评分|得)(?:得分|分)?(?:为|是|共|计|:)*$/
const off = /(?:扣|扣分|扣减|扣除|减)(?:为|是|共|计|了|:)*$/
/** No item of a letter goes on for longer. */
const MOST_ON = 60
/** So many items that add up show how the letter is marked; one that does not is then wrong. */
const LEAST_BORNE_OUT = 2

const isScore = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  return unit === "分" && value !== undefined && qualifier === "exact"
}

/** What is taken off between one item's marks and the next one's. */
const takenOff = (scene: Scene, score: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let index = score + 1; index < scene.figures.length && index <= score + MOST_ON; index++) {
    if (!isScore(scene, index)) continue
    const words = wordsBefore(scene, index)
    if (full.test(words)) break
    if (off.test(words)) found.push(index)
  }
  return found
}

/** 满分100分，自评得分96.5分，共扣3.5分: all that was taken off, told in one sentence with what it was taken off from. */
const inAll = /(?:共|共计|合计|总计|累计)扣(?:除|减|分)?(?:为|了)?$/
/** ，扣3.5分 right behind the score, and nothing more taken off: that too was all. */
const alone = /^[,，]扣(?:除|减|分)?(?:为|了)?$/

const totalAt = (scene: Scene, marks: number): RelationClaim | undefined => {
  const [score, lost] = [marks + 1, marks + 2]
  if (lost >= scene.figures.length || ![marks, score, lost].every((each) => isScore(scene, each))) return undefined
  const words = wordsBefore(scene, lost)
  if (!full.test(wordsBefore(scene, marks)) || !own.test(wordsBefore(scene, score))) return undefined
  if (figureAt(scene, lost).start > nearOf(scene, marks).sentence.end) return undefined
  const isAlone = alone.test(between(scene, score, lost)) && takenOff(scene, score).length === 1
  if (!isAlone && !inAll.test(words)) return undefined
  const computed = difference(leaf(marks), leaf(score))
  return { kind: "difference", result: lost, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** 自评总分为962分，扣38分（满分1000分）: full marks in a bracket behind. */
const fullBehind = (scene: Scene, score: number): RelationClaim | undefined => {
  const [lost, marks] = [score + 1, score + 2]
  if (marks >= scene.figures.length || ![score, lost, marks].every((each) => isScore(scene, each))) return undefined
  const words = wordsBefore(scene, lost)
  if (!ownTotal.test(wordsBefore(scene, score)) || !(inAll.test(words) || alone.test(between(scene, score, lost))))
    return undefined
  if (!/^\((?:总分|满分|标准分)(?:为|是)?$/.test(between(scene, lost, marks))) return undefined
  const computed = difference(leaf(marks), leaf(score))
  return { kind: "difference", result: lost, computed, comparison: "equals", basis: "prose", words, certain: true }
}
const ownTotal = /(?:自评|自查|得分|评分|得)(?:得分|总分|分)?(?:为|是|共|计|:)*$/

const claimAt = (scene: Scene, marks: number): RelationClaim | undefined => {
  const score = marks + 1
  if (score >= scene.figures.length || !isScore(scene, marks) || !full.test(wordsBefore(scene, marks))) return undefined
  if (!isScore(scene, score) || !own.test(wordsBefore(scene, score))) return undefined
  const [first, ...others] = takenOff(scene, score)
  if (first === undefined) return undefined
  const words = wordsBefore(scene, first)
  const told = { kind: "difference", comparison: "equals", basis: "prose", words, certain: true } as const
  if (others.length === 0) return { ...told, result: first, computed: difference(leaf(marks), leaf(score)) }
  const all = [first, ...others].map((each) => leaf(each))
  return { ...told, result: score, computed: difference(leaf(marks), sum(...all)) }
}

/** Deductions of the whole text. Where few items add up, the letter takes off for other things as well. */
export const findScoreDeductions: Finder = (scene) => {
  const totals = scene.figures.flatMap((_, index) => totalAt(scene, index) ?? fullBehind(scene, index) ?? [])
  const claims = scene.figures.flatMap((_, index) => claimAt(scene, index) ?? [])
  const right = claims.filter((claim) => agreesExactly(scene, claim.result, claim.computed))
  return [...totals, ...(right.length >= LEAST_BORNE_OUT && 2 * right.length > claims.length ? claims : right)]
}
