/** Shares said to have grown by a percentage (占比50.15%，较上年增长约10%): of themselves, or in points? */
import { dimensionOf, type ShareGrowth } from "@duxue/core"
import { figureAt, isMoney, nearOf, type Scene } from "../scene/scene.ts"

const isPercent = (scene: Scene, index: number): boolean => dimensionOf(figureAt(scene, index).unit) === "percent"

export const findShareGrowths = (scene: Scene): ReadonlyArray<ShareGrowth> =>
  scene.figures.flatMap((figure, growth) => {
    const share = growth - 1
    if (share < 0 || scene.roles[growth] !== "growth" || !isPercent(scene, growth) || !isPercent(scene, share))
      return []
    const sameSentence = figureAt(scene, share).start >= nearOf(scene, growth).sentence.start
    if (!sameSentence || scene.roles[share] === "growth") return []
    // 财政性经费14.2亿元，占89.87%，增长6.5%: it is the amount that grew.
    const amount = scene.figures[share - 1]
    if (amount !== undefined && isMoney(scene, share - 1) && amount.start >= nearOf(scene, growth).sentence.start)
      return []
    // 由50%提高到55%: a pair, whose difference is looked at as such.
    const words = scene.plain.slice(figureAt(scene, share).end, figure.start)
    return /[到至为]$|[;。]/.test(words) || words.length > 30 ? [] : [{ growth, share }]
  })
