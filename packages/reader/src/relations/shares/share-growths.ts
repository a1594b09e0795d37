/** Shares said to have grown by a percentage (占比50.15%，较上年增长约10%): of themselves, or in points? */
import { dimensionOf, type ShareGrowth } from "@duxue/core"
import { figureAt, isMoney, nearOf, type Scene } from "../scene/scene.ts"

const isPercent = (scene: Scene, index: number): boolean => dimensionOf(figureAt(scene, index).unit) === "percent"

const MOST_MEMBERS = 6

/** The figure before the shares of which this one is the last: 分别占66%、68%、64%. */
const beforeList = (scene: Scene, share: number): number => {
  let first = share
  for (; first > 0 && share - first < MOST_MEMBERS; first--) {
    if (!isPercent(scene, first - 1)) break
    if (scene.plain.slice(figureAt(scene, first - 1).end, figureAt(scene, first).start) !== "、") break
  }
  return first - 1
}

export const findShareGrowths = (scene: Scene): ReadonlyArray<ShareGrowth> =>
  scene.figures.flatMap((figure, growth) => {
    const share = growth - 1
    if (share < 0 || scene.roles[growth] !== "growth" || !isPercent(scene, growth) || !isPercent(scene, share))
      return []
    const sameSentence = figureAt(scene, share).start >= nearOf(scene, growth).sentence.start
    if (!sameSentence || scene.roles[share] === "growth") return []
    // 财政性经费14.2亿元，占89.87%，增长6.5%: it is the amount that grew; and so where years of it are told side by side.
    const before = beforeList(scene, share)
    const amount = scene.figures[before]
    if (amount !== undefined && isMoney(scene, before) && amount.start >= nearOf(scene, growth).sentence.start)
      return []
    // 由50%提高到55%: a pair, whose difference is looked at as such.
    const words = scene.plain.slice(figureAt(scene, share).end, figure.start)
    return /[到至为]$|[;。]/.test(words) || words.length > 30 ? [] : [{ growth, share }]
  })
