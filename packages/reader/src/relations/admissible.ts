/**
 * What may be held against a letter. A sum that adds up is shown whatever it is of; one that does not is an accusation,
 * and needs parts of one kind: 招生, 在校生 and 专任教师 are no parts of one total, nor are rates parts of a rate.
 */
import { dimensionOf, leavesOf, type RelationClaim } from "@duxue/core"
import { isCutShort } from "./cut-short.ts"
import { agreesExactly } from "./exactly.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "./scene.ts"

/** Things that official statistics count apart, by the word that names them. */
const kinds: ReadonlyArray<RegExp> = [
  /招生|录取|入园(?:儿童|幼儿)/,
  /毕业|离园/,
  /在校|在园|就读|在读/,
  /教师|教职/,
  /学位/,
  /项目|工程/,
  /教学班|班级|班数/
]

const kindOf = (scene: Scene, index: number): number => {
  const words = `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 6)}`
  return kinds.findIndex((kind) => kind.test(words))
}

const isOfUnlikeParts = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  new Set(parts.map((part) => kindOf(scene, part)).filter((kind) => kind >= 0)).size > 1

/** Whether a claim may be made: what agrees may, and what does not where it leaves no doubt of what is meant. */
export const isAdmissible = (scene: Scene, claim: RelationClaim): boolean => {
  if (claim.kind !== "sum" || agreesExactly(scene, claim.result, claim.computed)) return true
  if (isCutShort(scene, claim)) return false
  const isRate = dimensionOf(figureAt(scene, claim.result).unit) === "percent" && scene.roles[claim.result] !== "share"
  return !isRate && !isOfUnlikeParts(scene, leavesOf(claim.computed))
}
