/**
 * The growth of what was told paragraphs before: 支出决算为15.81万元。…支出决算比2019年减少11.57万元，下降42.26%. The change and
 * its rate stand side by side; their level is any that makes the one of the other beyond chance.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 年均增长: a root over several years. */
const yearly = /年均|平均/
const MOST_BACK = 20

const growthAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const change = index - 1
  if (change < 1 || figure.unit !== "%" || scene.roles[index] !== "growth" || scene.roles[change] !== "change")
    return undefined
  const words = wordsBefore(scene, index)
  if (yearly.test(words) || figureAt(scene, change).start < nearOf(scene, index).sentence.start) return undefined
  if (dimensionOf(figureAt(scene, change).unit) === "percent") return undefined
  const fell = falling.test(words)
  const chance = chanceOf(figure)
  let tried = 0
  for (let level = change - 1; level >= 0 && level >= change - MOST_BACK; level--) {
    if (scene.roles[level] !== "level" || !addable(figureAt(scene, level).unit, figureAt(scene, change).unit)) continue
    if (++tried * chance > CREDIBLE) return undefined
    const former = fell ? sum(leaf(level), leaf(change)) : difference(leaf(level), leaf(change))
    const computed = percentage(leaf(change), former)
    if (agrees(scene, index, computed))
      return { kind: "growth", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Growths of levels told elsewhere, of the whole text; only what agrees is claimed. */
export const findGrowthsOfDistantLevels: Finder = findAtEach(growthAt)
