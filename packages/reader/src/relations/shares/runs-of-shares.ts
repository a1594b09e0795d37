/** 研究生571人，占8.9%；高级职称1348人（含正高23人），占21.0%: figures each with its share right behind it, which are of one whole. */
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isLevelTold, isShareTold, toldBefore, unnamedShare } from "./spelt-out.ts"

/** A figure and the share told right behind it. */
export interface Told {
  readonly part: number
  readonly share: number
  /** Whether the words of the share name a whole: 占教师总数的21.0%. */
  readonly named: boolean
}

/** Classes, stages and places have wholes of their own: 小学大班额12个，占1.5%；初中大班额3个，占0.8%. */
export const ofOwnWhole = /幼儿园|学前|小学|初中|高中|中学|中职|职高|特教|特殊教育|公办|民办|城区|城镇|农村|乡镇/

/** 其中 begins to tell of what the figure before is made of, and 中 of what a name holds. */
const turning = /其中|中有|[\u4e00-\u9fff]中[,，]/
/** No more words stand between a share and the next of its run. */
const LONGEST = 40
const MOST = 12

const toldAt = (scene: Scene, share: number): Told | undefined => {
  if (!isShareTold(scene, share) || !wordsBefore(scene, share).includes("占")) return undefined
  const part = toldBefore(scene, share)
  if (part < 0 || !isLevelTold(scene, part)) return undefined
  if (figureAt(scene, part).start < nearOf(scene, share).sentence.start) return undefined
  const aside = part === share - 1 ? undefined : scene.brackets[share - 1]
  const from = aside === undefined ? figureAt(scene, part).end : aside.close + 1
  return { part, share, named: !unnamedShare.test(scene.plain.slice(from, figureAt(scene, share).start)) }
}

/** Whether the words from one share to the next go on telling of the same whole. */
const goesOn = (scene: Scene, last: Told, next: Told): boolean => {
  if (toldBefore(scene, next.part) !== last.share) return false
  const [end, start] = [figureAt(scene, last.share).end, figureAt(scene, next.part).start]
  if (start - end > LONGEST || nearOf(scene, next.part).paragraph.start !== nearOf(scene, last.part).paragraph.start)
    return false
  return (
    figureAt(scene, next.part).unit === figureAt(scene, last.part).unit && !turning.test(scene.plain.slice(end, start))
  )
}

/** Every run of two or more such figures in the text. */
export const runsOfShares = (scene: Scene): ReadonlyArray<ReadonlyArray<Told>> => {
  const runs: Array<Array<Told>> = []
  for (let share = 1; share < scene.figures.length; share++) {
    const told = toldAt(scene, share)
    if (told === undefined) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && run.length < MOST && goesOn(scene, last, told)) run.push(told)
    else runs.push([told])
  }
  return runs.filter(({ length }) => length >= 2)
}
