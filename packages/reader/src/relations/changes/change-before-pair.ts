/** 近视率较上年下降1.3个百分点，由52.9%降至51.6%: by how much a rate changed is told before what it changed from and to. */
import { difference, dimensionOf, leaf, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { falling, pairAfter } from "./level-pairs.ts"

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit } = figureAt(scene, index)
  const [former, latter] = [index + 1, index + 2]
  const isPoints = dimensionOf(unit) === "points"
  if ((!isPoints && unit !== "%") || scene.roles[index] !== "growth" || latter >= scene.figures.length) return undefined
  if (figureAt(scene, former).unit !== "%" || figureAt(scene, latter).unit !== "%") return undefined
  if (figureAt(scene, latter).start > nearOf(scene, index).sentence.end || pairAfter(scene, index) === undefined)
    return undefined
  const words = wordsBefore(scene, index)
  const [was, is] = [leaf(former), leaf(latter)]
  const computed = falling.test(words) ? difference(was, is) : difference(is, was)
  // 下降1.3%: of itself or in points, and only the numbers say which.
  if (!isPoints && !agrees(scene, index, computed)) return undefined
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Changes of rates told before their pairs, of the whole text. */
export const findChangesBeforePairs: Finder = findAtEach(changeAt)
