/**
 * Shares of one side of a whole that is told by its two sides: 公办园15872人，民办园11974人。公办园在园幼儿占比57.00%. The whole is
 * what both are together, whether or not it is told somewhere.
 */
import { dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { sidesOf } from "../totals/sides.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const share = /(?:占比|所占比例|比例|比重)(?:为|达到?|约)*$/
const MOST_BACK = 10

interface Side {
  readonly index: number
  /** The word that names it beside the other. */
  readonly name: RegExp
}

/** The two sides told last in the paragraph before `index`: levels of one unit, side by side but for brackets. */
const sidesBefore = (scene: Scene, index: number): ReadonlyArray<Side> => {
  const { start } = nearOf(scene, index).paragraph
  let later: number | undefined
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const { unit, value, qualifier } = figureAt(scene, at)
    if (scene.brackets[at] !== undefined || dimensionOf(unit) === "percent") continue
    if (scene.roles[at] !== "level" || value === undefined || qualifier !== "exact") return []
    if (later === undefined) {
      later = at
      continue
    }
    if (figureAt(scene, later).unit !== unit) return []
    const names = sidesOf(scene, at, later)
    return names === undefined
      ? []
      : [
          { index: at, name: names[0] },
          { index: later, name: names[1] }
        ]
  }
  return []
}

const shareAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  if (unit !== "%" || qualifier !== "exact" || role === "growth" || role === "former") return undefined
  const words = wordsBefore(scene, index)
  if (!share.test(words)) return undefined
  const sides = sidesBefore(scene, index)
  const [of, ...others] = sides.filter(({ name }) => name.test(words))
  if (of === undefined || others.length > 0) return undefined
  const computed = percentage(leaf(of.index), sum(...sides.map((side) => leaf(side.index))))
  const certain = agrees(scene, index, computed)
  return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Shares of one side of two, of the whole text. */
export const findSharesOfSides: Finder = findAtEach(shareAt)
