/**
 * Lists that the text breaks off: an excerpt ends in mid-sentence, 其中小学61人、初中20人、高中, or a site puts dots where
 * the rest would be. What does not add up there may have been going to.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "./exactly.ts"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"

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

/** Whether a sum fails of which the last part stands in a sentence that is broken off. */
export const isCutShort = (scene: Scene, claim: RelationClaim): boolean => {
  if (claim.kind !== "sum") return false
  const last = Math.max(...leavesOf(claim.computed))
  return last > claim.result && isBrokenOff(scene, last) && !agreesExactly(scene, claim.result, claim.computed)
}
