/** An amount a head times the heads: 每生每年850元，学生12000人，共需1020万元. */
import { denominatorsOf, dimensionOf, type Formula, leaf, numeratorOf, product, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const total =
  /(?:共需?|共计|合计|总计|总额|需要?|计|累计|共发放|发放|落实|安排|投入|拨付|支出|补助|资金)(?:资金|经费|补助|拨款)?(?:为|达|约)*$/
const perHead = /每(?:名|位|个)?(?:生|人|学生|幼儿|教师|班|校)|人均|生均|师均/
const MOST_BACK = 5

const isRate = (scene: Scene, index: number): boolean =>
  denominatorsOf(figureAt(scene, index).unit).length > 0 || perHead.test(wordsBefore(scene, index))

const productAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "元" || scene.roles[index] !== "level" || isRate(scene, index)) return undefined
  const words = wordsBefore(scene, index)
  if (!total.test(words)) return undefined
  const { sentence } = nearOf(scene, index)
  const rates: Array<number> = []
  const heads: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= sentence.start; at--) {
    const { unit, value } = figureAt(scene, at)
    if (value === undefined) continue
    if (numeratorOf(unit) === "元" && isRate(scene, at)) rates.push(at)
    else if (dimensionOf(unit) === "people" || unit === "人次") heads.push(at)
  }
  for (const rate of rates) {
    for (const head of heads) {
      const computed: Formula<number> = product(leaf(rate), leaf(head))
      if (agrees(scene, index, computed))
        return { kind: "product", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Amounts made of a rate and a number of heads, of the whole text. Only what agrees is claimed: months may count. */
export const findProducts: Finder = findAtEach(productAt)
