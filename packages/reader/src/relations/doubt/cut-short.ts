/**
 * Lists that the text breaks off: an excerpt ends in mid-sentence, 其中小学61人、初中20人、高中, or a site puts dots where
 * the rest would be. What does not add up there may have been going to.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "./exactly.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const finished = /[。!?！？]["”’」』)]?\s*$/
const dots = /…|\.{3}/
/** No list of parts goes on for longer. */
const LONGEST = 1_500

const isBrokenOff = (scene: Scene, index: number): boolean => {
  const { plain } = scene
  const from = figureAt(scene, index).end
  const { end } = nearOf(scene, index).paragraph
  const rest = plain.slice(from, Math.min(end, from + LONGEST))
  const stop = rest.indexOf("。")
  if (stop >= 0) return dots.test(rest.slice(0, stop))
  return dots.test(rest) || (plain.length - end <= 1 && !finished.test(plain.slice(-4)))
}

const marks = /^[^\u4e00-\u9fff]+/
const wordsOf = (scene: Scene, index: number): string => wordsBefore(scene, index).replace(marks, "")

/** 投入1140万元，用于…；投入3420万元，用于…；投入7000余万元，用于…: what the same words go on to tell belongs to the list as well. */
const goesOn = (scene: Scene, last: number): boolean => {
  const next = scene.figures[last + 1]
  if (next === undefined || next.unit !== figureAt(scene, last).unit) return false
  if (between(scene, last, last + 1).includes("。")) return false
  const words = wordsOf(scene, last)
  return words.length >= 2 && words === wordsOf(scene, last + 1)
}

/** Whether a sum fails of which the last part stands in a sentence that is broken off, or in a list that goes on. */
export const isCutShort = (scene: Scene, claim: RelationClaim): boolean => {
  if (claim.kind !== "sum") return false
  const last = Math.max(...leavesOf(claim.computed))
  if (last < claim.result || !(isBrokenOff(scene, last) || goesOn(scene, last))) return false
  return !agreesExactly(scene, claim.result, claim.computed)
}
