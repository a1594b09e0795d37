/** How far posts are filled or left empty: 核定编制3480名，实有在编3327人，空编153名，用编率95.6%. */
import { dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const filled = /(?:使用|[用满入]编|满员|到岗|在岗)率(?:为|达到?|约)*$/
const empty = /(?:[缺空]编|缺员|空岗)率(?:为|达到?|约)*$/
/** What is granted, and what of it is taken or open. */
const granted = /编制|核编|核定|定编|应配|岗位/
const taken = /实有|在编|在岗|使用|聘用|入编|实际|现有/
const open = /[空缺]编|空岗|缺员|结余|剩余/
const MOST_BACK = 6

const claimAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, qualifier } = figureAt(scene, index)
  if (unit !== "%" || qualifier !== "exact") return undefined
  const words = wordsBefore(scene, index)
  const sought = filled.test(words) ? taken : empty.test(words) ? open : undefined
  if (sought === undefined) return undefined
  const { start } = nearOf(scene, index).sentence
  let of: number | undefined
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const told = figureAt(scene, at)
    if (scene.roles[at] !== "level" || dimensionOf(told.unit) === "percent" || told.qualifier !== "exact") continue
    const own = wordsBefore(scene, at)
    if (of === undefined && sought.test(own) && !(sought === taken && open.test(own))) of = at
    else if (of !== undefined && granted.test(own)) {
      const computed = percentage(leaf(of), leaf(at))
      const certain = agrees(scene, index, computed)
      return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain }
    }
  }
  return undefined
}

/** Rates of posts, of the whole text: both terms are named by the rate, so what does not agree is a question. */
export const findPostRates: Finder = findAtEach(claimAt)
