/** So many times what is named: 在校生为教师912人的12.6倍. */
import { addable, leaf, quotient, type RelationClaim } from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

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
    // 合计10530个，是新增学位5265个的2倍: of the one told just before, whether or not it agrees.
    const isToldOf = of === by - 1 && /^[,，](?:是|为|相当于)/.test(words)
    const fits = agrees(scene, index, computed)
    if (fits || isToldOf)
      return { kind: "ratio", result: index, computed, comparison: "equals", basis: "prose", words, certain: fits }
  }
  return undefined
}

/** 普通高中录取5486人，职业中学录取3892人，普职比1.41:1: two counts of the sentence, whichever comes first. */
const ratioAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "比" || figure.value === undefined || chanceOf(figure) > CREDIBLE / 2) return undefined
  const { start } = nearOf(scene, index).sentence
  for (let second = index - 1; second > 0 && second >= index - MOST_BACK; second--) {
    for (let first = second - 1; first >= index - MOST_BACK && first >= 0; first--) {
      const [a, b] = [figureAt(scene, first), figureAt(scene, second)]
      if (a.start < start) break
      if (scene.roles[first] !== "level" || scene.roles[second] !== "level" || !addable(a.unit, b.unit)) continue
      for (const computed of [quotient(leaf(first), leaf(second)), quotient(leaf(second), leaf(first))]) {
        if (!agrees(scene, index, computed)) continue
        const words = wordsBefore(scene, index)
        return { kind: "ratio", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
      }
    }
  }
  return undefined
}

/** Multiples and ratios of the whole text. Only what agrees is claimed. */
export const findMultiples: Finder = findAtEach((scene, index) => multipleAt(scene, index) ?? ratioAt(scene, index))
