/**
 * Shares of a whole that nobody tells, for it is all the parts together: 一级教师918人，占比45%；二级教师990人，占比48.53%；三级教师
 * 132人，占比6.47%.
 */
import { dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const MOST = 12

/** Whether a share is told right after the figure that has it. */
const isShareOf = (scene: Scene, share: number, of: number): boolean =>
  scene.figures[share] !== undefined &&
  dimensionOf(figureAt(scene, share).unit) === "percent" &&
  scene.roles[share] !== "growth" &&
  scene.roles[of] === "level" &&
  figureAt(scene, of).value !== undefined &&
  (/占|比例|比重/.test(wordsBefore(scene, share)) || /^[(]$/.test(between(scene, of, share)))

/** Pairs of a figure and its share, one after the other in a paragraph, of one unit. */
const runFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, first).paragraph
  const { unit } = figureAt(scene, first)
  const run: Array<number> = []
  for (let of = first; run.length < MOST && isShareOf(scene, of + 1, of); of += 2) {
    if (figureAt(scene, of).unit !== unit || nearOf(scene, of).paragraph.start !== start) break
    run.push(of)
  }
  return run
}

/** Two or more whose shares all agree make the whole between them. */
const claimsFrom = (scene: Scene, run: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  for (let count = run.length; count >= 2; count--) {
    const parts = run.slice(0, count)
    const all = sum(...parts.map((part) => leaf(part)))
    const claims = parts.map((part): RelationClaim => ({
      kind: "share",
      result: part + 1,
      computed: percentage(leaf(part), all),
      comparison: "equals",
      basis: "prose",
      words: wordsBefore(scene, part + 1),
      certain: true
    }))
    if (claims.every((claim) => agreesExactly(scene, claim.result, claim.computed))) return claims
  }
  return []
}

/** Shares among siblings of the whole text. Only where all agree is the whole between them. */
export const findSharesOfSiblings: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 0; index + 1 < scene.figures.length; index++) {
    if (!isShareOf(scene, index + 1, index)) continue
    const found = claimsFrom(scene, runFrom(scene, index))
    claims.push(...found)
    if (found.length > 0) index += 2 * found.length - 1
  }
  return claims
}
