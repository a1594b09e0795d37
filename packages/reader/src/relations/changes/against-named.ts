/** 小学43所。…初中16所，比小学少27所: a level held against another that is called by its name, told before it. */
import { difference, leaf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 比小学少, 较公办园多出; what it is held against is no time and no level with a number of its own. */
const heldAgainst =
  /^[,，](?:[^,，。;\d]{0,6})?(?:比|较)([\u4e00-\u9fff]{2,10}?)(?:还|要|仅|略|共)?([多少高低])(?:出|了|于)?$/
const inTime = /年|期|月|前|此/
const MOST_BACK = 16

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const own = index - 1
  if (own < 1) return undefined
  const { start: from } = nearOf(scene, index).sentence
  const words = scene.plain.slice(figureAt(scene, own).end, figureAt(scene, index).start)
  const [, name, way] = heldAgainst.exec(words) ?? []
  if (name === undefined || inTime.test(name) || figureAt(scene, own).start < from) return undefined
  const { unit } = figureAt(scene, index)
  if (figureAt(scene, own).unit !== unit) return undefined
  const { start } = nearOf(scene, index).paragraph
  for (let at = own - 1; at >= 0 && at >= own - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (figureAt(scene, at).unit !== unit || !wordsBefore(scene, at).includes(name)) continue
    const computed = way === "多" || way === "高" ? difference(leaf(own), leaf(at)) : difference(leaf(at), leaf(own))
    if (!agreesExactly(scene, index, computed)) continue
    const told = wordsBefore(scene, index)
    return {
      kind: "difference",
      result: index,
      computed,
      comparison: "equals",
      basis: "prose",
      words: told,
      certain: true
    }
  }
  return undefined
}

/** Distances from levels called by name, of the whole text. Only what agrees is claimed: a name is borne by several. */
export const findAgainstNamed: Finder = findAtEach(gapAt, anyOf("高低多少"))
