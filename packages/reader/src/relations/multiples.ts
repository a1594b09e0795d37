/** So many times what is named: 在校生为教师912人的12.6倍. */
import { addable, leaf, quotient, type RelationClaim } from "@duxue/core"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "./scene.ts"

const likened = /(?:是|为|达|相当于|约为|超过)[^,，。;]{0,20}$/
const MOST_BACK = 4

const multipleAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const by = index - 1
  if (by < 1 || figureAt(scene, index).unit !== "倍" || !/^的(?:近|约)?$/.test(between(scene, by, index)))
    return undefined
  const words = wordsBefore(scene, by)
  // 是上年5265个的2倍 is told with the growths.
  if (!likened.test(words) || scene.roles[by] === "former") return undefined
  const { start } = nearOf(scene, index).sentence
  for (let of = by - 1; of >= 0 && of >= by - MOST_BACK && figureAt(scene, of).start >= start; of--) {
    if (scene.roles[of] !== "level" || !addable(figureAt(scene, of).unit, figureAt(scene, by).unit)) continue
    const computed = quotient(leaf(of), leaf(by))
    if (agrees(scene, index, computed))
      return { kind: "ratio", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Multiples of the whole text. Only what agrees is claimed. */
export const findMultiples: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    const found = multipleAt(scene, index)
    return found === undefined ? [] : [found]
  })
