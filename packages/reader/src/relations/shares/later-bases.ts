/**
 * Shares whose base is named with them and told after them: 附加费4820万元，占教育总投入的4.9%，教育总投入为9.84亿元. A budget
 * tells its heads first and its total a page later.
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const named =
  /占(?:到|了)?(?:全[区县市])?([^,，。;:\d]{3,20}?)(?:总数|总量|总额|总人数|人数)?的?(?:比例|比重)?(?:为|达到?|约)?$/
const ratio = /按(?:照)?[^,，。;]{0,16}?([^,，。;按的]{4,14})的$/
const MOST_AHEAD = 24
const MOST_BACK = 2

/** Whether words end with the name, or the name with their last words: 支出总预算 of 收支总预算 by its last four. */
const names = (name: string, words: string): boolean => {
  const bare = words.replace(/(?:共计?|合计|总计|为|是|达到?|约|有)+$/, "")
  return bare.endsWith(name) || (name.length >= 4 && bare.endsWith(name.slice(-3)) && bare.length >= 4)
}

const isLevel = (scene: Scene, index: number): boolean => {
  const { unit, value, lower, upper } = figureAt(scene, index)
  if (value === undefined || lower === undefined || upper === undefined) return false
  return scene.roles[index] === "level" && dimensionOf(unit) !== "percent"
}

const shareAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "%" || scene.roles[index] === "growth" || scene.roles[index] === "former") return undefined
  const words = wordsBefore(scene, index)
  const name = (named.exec(words) ?? ratio.exec(words))?.[1]?.replace(/(?:年度)?(?:预算|决算)?(?:总额|总量)$/, "")
  if (name === undefined || name.length < 3) return undefined
  const { sentence } = nearOf(scene, index)
  const parts = Array.from({ length: MOST_BACK + 1 }, (_, at) => index - 1 - at).filter(
    (at) => at >= 0 && figureAt(scene, at).start >= sentence.start && isLevel(scene, at)
  )
  let tried = 0
  for (let by = index + 1; by < scene.figures.length && by <= index + MOST_AHEAD; by++) {
    if (!isLevel(scene, by) || !names(name, wordsBefore(scene, by))) continue
    // 按公用经费的8%安排,公用经费6500万元,安排520万元: the part may come last.
    const last = by + 1 < scene.figures.length && figureAt(scene, by + 1).start < sentence.end ? [by + 1] : []
    for (const of of [...parts, ...last.filter((each) => isLevel(scene, each))]) {
      if (!addable(figureAt(scene, of).unit, figureAt(scene, by).unit)) continue
      if (++tried * chanceOf(figure) > CREDIBLE && tried > 2) return undefined
      const computed = percentage(leaf(of), leaf(by))
      if (agrees(scene, index, computed))
        return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Shares of bases told later, of the whole text; only what agrees is claimed. */
export const findLaterBases: Finder = findAtEach(shareAt)
