/** 每生每天4元，按在校200天计算，每生每年800元: an amount a day, a number of days, and what they come to. */
import { dimensionOf, leaf, numeratorOf, product, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const days = new Set(["天", "日", "个月", "月", "周", "学时", "课时"])
const REACH = 5

const productAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (dimensionOf(numeratorOf(figure.unit)) !== "money" || figure.value === undefined) return undefined
  const { start } = nearOf(scene, index).paragraph
  for (let time = index - 1; time > 0 && time >= index - REACH; time--) {
    if (figureAt(scene, time).start < start) break
    if (!days.has(figureAt(scene, time).unit)) continue
    for (const rate of [time - 1, time + 1, time - 2]) {
      const each = scene.figures[rate]
      if (each === undefined || rate >= index || each.start < start) continue
      if (dimensionOf(numeratorOf(each.unit)) !== "money") continue
      const computed = product(leaf(rate), leaf(time))
      if (!agreesExactly(scene, index, computed)) continue
      return {
        kind: "product",
        result: index,
        computed,
        comparison: "equals",
        basis: "prose",
        words: "计算",
        certain: true
      }
    }
  }
  return undefined
}

/** Amounts by the day and what they come to, of the whole text. Only what agrees is claimed. */
export const findRatesTimesDays: Finder = findAtEach(productAt)
