/** Two told apart and counted together: 教育费附加2150万元，全额拨付；土地收益1880万元，二者之和4030万元. */
import { addable, leaf, type RelationClaim, sum } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 两项均高于95%: what is said of each of two is no sum of both. */
const both =
  /(?:[两二](?:者|项|类|部分)(?![^,，。;]{0,4}(?:均|都|皆|分别|高于|低于))[^,，。;]{0,4}|之和|相加)(?:共|共计|合计|总计|之和|相加)?(?:为|达到?|有|约)?$/
const MOST_BACK = 5

const togetherAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const words = wordsBefore(scene, index)
  if (figure.value === undefined || !both.test(words)) return undefined
  const { start } = nearOf(scene, index).paragraph
  const told: Array<number> = []
  for (
    let other = index - 1;
    other >= 0 && other >= index - MOST_BACK && figureAt(scene, other).start >= start;
    other--
  ) {
    const { unit, value } = figureAt(scene, other)
    if (value !== undefined && scene.roles[other] === "level" && addable(unit, figure.unit)) told.push(other)
  }
  for (const [at, second] of told.entries()) {
    for (const first of told.slice(at + 1)) {
      const computed = sum(leaf(first), leaf(second))
      if (agrees(scene, index, computed))
        return { kind: "sum", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Pairs counted together, of the whole text. Only what adds up is claimed. */
export const findCountedTogether: Finder = findAtEach(togetherAt, anyOf("两二之相"))
