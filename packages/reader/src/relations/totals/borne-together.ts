/**
 * 每生每年360元，财政承担200元，家长承担160元: what several bear together, each his part. The parts are told in money alone where the whole
 * is told by the head and the year.
 */
import { leaf, numeratorOf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, isMoney, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const borne = /(?:承担|负担|分担|补助|补贴|出资|配套|自筹|筹集|缴纳|支付)(?:了|为|约)?$/
const MOST_PARTS = 5

const togetherAt = (scene: Scene, whole: number): RelationClaim | undefined => {
  const { unit, value } = figureAt(scene, whole)
  if (value === undefined || !unit.includes("/") || !isMoney(scene, whole)) return undefined
  const { end } = nearOf(scene, whole).sentence
  const parts: Array<number> = []
  for (let at = whole + 1; at < scene.figures.length && parts.length < MOST_PARTS; at++) {
    const figure = figureAt(scene, at)
    if (figure.start >= end || figure.unit !== numeratorOf(unit) || !borne.test(wordsBefore(scene, at))) break
    parts.push(at)
  }
  if (parts.length < 2) return undefined
  const computed = sum(...parts.map((part) => leaf(part)))
  if (!agreesExactly(scene, whole, computed)) return undefined
  const words = wordsBefore(scene, whole)
  return { kind: "sum", result: whole, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** What is borne together, of the whole text. Only what adds up is claimed: others may bear more. */
export const findBorneTogether: Finder = findAtEach(togetherAt)
