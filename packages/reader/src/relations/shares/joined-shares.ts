/**
 * A rate made of rates told before it: 公办园占51.00%，普惠性民办园占35.00%，普惠性幼儿园覆盖率86.00%. Shares of one whole
 * add up; only what does, to the last of several places, is claimed.
 */
import { dimensionOf, type Formula, leaf, type RelationClaim, sum } from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const made = /率|占比|比例|比重|合计|共占|总计/
const MOST_BACK = 8

/** 占总数12870人的61.0%: after the base that the words name, a share has no word of its own. */
const isShare = (scene: Scene, index: number): boolean =>
  scene.roles[index] === "share" || (scene.roles[index] === "level" && wordsBefore(scene, index) === "的")

/** 两类合计, 两项相加: words that leave no doubt that the two shares told last are added up. */
const both = /[两二](?:类|项|者|部分)(?:园|学校)?(?:合计|共计|相加|之和|加起来|加总)[^。;]{0,24}$/
const REACH = 40

/** The two shares told last, where the words of the sentence count them together. */
const countedTogether = (scene: Scene, index: number, rates: ReadonlyArray<number>): Formula<number> | undefined => {
  const [second, first] = rates
  const { start } = figureAt(scene, index)
  if (first === undefined || second === undefined || figureAt(scene, second).end > start - 2) return undefined
  // 两类合计，覆盖率90.0%，毛入园率99.1%: only the first rate after them is what they come to.
  const from = Math.max(nearOf(scene, index).sentence.start, figureAt(scene, index - 1).end, start - REACH)
  const said = scene.plain.slice(from, start)
  return both.test(said) ? sum(leaf(first), leaf(second)) : undefined
}

const joinedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const role = scene.roles[index]
  if (dimensionOf(figure.unit) !== "percent" || role === "growth" || role === "former") return undefined
  const words = wordsBefore(scene, index)
  if (figure.value === undefined || !made.test(words)) return undefined
  const { start } = nearOf(scene, index).paragraph
  const rates: Array<number> = []
  for (
    let other = index - 1;
    other >= 0 && other >= index - MOST_BACK && figureAt(scene, other).start >= start;
    other--
  ) {
    const { unit, value, qualifier } = figureAt(scene, other)
    // 45%左右, 52%左右: what is told roughly agrees too easily.
    if (unit === "%" && value !== undefined && qualifier === "exact" && isShare(scene, other)) rates.push(other)
  }
  const counted = countedTogether(scene, index, rates)
  if (counted !== undefined)
    return { kind: "sum", result: index, computed: counted, comparison: "equals", basis: "prose", words, certain: true }
  const pairs = (rates.length * (rates.length - 1)) / 2
  if (pairs === 0 || pairs * chanceOf(figure) > CREDIBLE) return undefined
  for (const [at, second] of rates.entries()) {
    for (const first of rates.slice(at + 1)) {
      const computed = sum(leaf(first), leaf(second))
      if (agrees(scene, index, computed))
        return { kind: "sum", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Rates made of rates, of the whole text. */
export const findJoinedShares: Finder = findAtEach(joinedAt)
