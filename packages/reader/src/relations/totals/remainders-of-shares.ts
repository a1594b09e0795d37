/**
 * 项目268个，开工251个、交付226个，开工率和竣工率依次为93.7%、84.3%，尚有17个没有动工: a share that holds tells what is a part of what, and so
 * what is left of the whole, whatever is told between.
 */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, hasCue, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const cues = anyOf("余剩另还尚缺差")
const rest = /(?:其余|余下|剩余|剩下|另[有外]|[尚还仍](?:有|剩|余|缺|差|欠)|余|剩)[^,，。;\d]{0,4}$/
/** How many figures behind a share what is left of its whole may be told, in the same sentence. */
const MOST_ON = 4

const restOf = (scene: Scene, { result, computed }: RelationClaim): RelationClaim | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "leaf" || computed.by.op !== "leaf") return undefined
  const [part, whole] = [computed.of.leaf, computed.by.leaf]
  const { unit } = figureAt(scene, whole)
  if (figureAt(scene, part).unit !== unit) return undefined
  const { end } = nearOf(scene, result).sentence
  for (let index = result + 1; index < scene.figures.length && index <= result + MOST_ON; index++) {
    const figure = figureAt(scene, index)
    if (figure.start > end) return undefined
    if (figure.unit !== unit || figure.qualifier !== "exact" || !hasCue(scene, index, cues)) continue
    const words = wordsBefore(scene, index)
    const split = sum(leaf(part), leaf(index))
    if (index === part || index === whole || !rest.test(words) || !agreesExactly(scene, whole, split)) continue
    return {
      kind: "sum",
      result: whole,
      computed: split,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  }
  return undefined
}

/** What is left of the wholes of shares that are among the claims and hold. */
export const remaindersOfShares = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> =>
  claims.flatMap((claim) => {
    if (claim.kind !== "share" || !agreesExactly(scene, claim.result, claim.computed)) return []
    return restOf(scene, claim) ?? []
  })
