/**
 * 小学968个教学班…，初中408个教学班…。大班额5个，占全部班级的0.36%: the whole is the classes of all stages, each told by itself.
 * Only what agrees is claimed, to the last of two places or more.
 */
import { dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const share = /占(?:比|全部|总)|占[^,，。;]{0,10}班|比例/
const ofClasses = /大班额|班额/
const classes = /^(?:教学)?班(?!额)/
const MOST_BACK = 16
const MOST_STAGES = 4

const shareAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  if (dimensionOf(figure.unit) !== "percent" || figure.step.denominator === 1n || !share.test(words)) return undefined
  const of = index - 1
  if (of < 0 || scene.departures[index] !== undefined) return undefined
  const { sentence, paragraph } = nearOf(scene, index)
  const told = scene.plain.slice(Math.max(sentence.start, figure.start - 60), figureAt(scene, of).end)
  if (figureAt(scene, of).unit !== "个" || !ofClasses.test(told)) return undefined
  const stages: Array<number> = []
  for (let at = of - 1; at >= 0 && at >= of - MOST_BACK && figureAt(scene, at).start >= paragraph.start; at--) {
    const other = figureAt(scene, at)
    if (other.unit === "个" && scene.roles[at] === "level" && classes.test(scene.plain.slice(other.end, other.end + 4)))
      stages.push(at)
  }
  if (stages.length < 2 || stages.length > MOST_STAGES) return undefined
  const computed = percentage(leaf(of), sum(...stages.toReversed().map(leaf)))
  return agrees(scene, index, computed)
    ? { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    : undefined
}

/** Shares of the classes of all stages, of the whole text. */
export const findSharesOfAllClasses: Finder = findAtEach(shareAt)
