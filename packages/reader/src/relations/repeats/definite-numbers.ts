/**
 * Numbers right before their nouns that speak of all that were counted: 153个教学点全部开通, 37所二类园中, 全县42所普惠性民办园. At the
 * head of a clause a number before its noun may be some of them: then it is no more than all, and no slip away by chance.
 */
import { dimensionOf } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 153个 教学点全部, 39所 幼儿园中: the noun that all of them are. The 中 of 初中, 中心 and 中学 is none that tells so. */
const wholeNoun =
  /^([\u4e00-\u9fff]{2,8}?)(?:已|现已|现)?(?:全部|均(?!衡)|都(?!市)|悉数|无一|中[,，]|(?<![初高完其])中(?![学小心职专等级考央间期国外型青共]))/
/** 全县42所, 这36名: of all there are. */
const ofAll = /(?:全[县区市州省]|我[县区市]|辖区内?|上述|这)(?:的|共有|现有|共|有)?$/
/** 为46218名学生, 36名责任督学每月: nothing but a preposition before the number. */
const bare = /^(?:[:：“”]|为|对|给|使|让|在|惠及|覆盖|目前)*$/
const noun = /^[\u4e00-\u9fff]{3,12}/

const counted: ReadonlySet<string> = new Set(["things", "institutions", "people"])

/** The noun behind the number where the words speak of all of them; else nothing. */
export const definiteNoun = (scene: Scene, index: number): string | undefined =>
  // 800亿元项目中: an amount of money is no number of projects.
  !counted.has(dimensionOf(figureAt(scene, index).unit))
    ? undefined
    : wholeNoun.exec(scene.plain.slice(figureAt(scene, index).end, figureAt(scene, index).end + 14))?.[1]

export interface Attributive {
  /** The noun and what is said of it: 责任督学每月至少到校. */
  readonly words: string
  readonly isOfAll: boolean
}

/** What stands behind a number that is told before its noun. */
export const attributiveAt = (scene: Scene, index: number): Attributive | undefined => {
  if (!counted.has(dimensionOf(figureAt(scene, index).unit))) return undefined
  const words = noun.exec(nearOf(scene, index).right)?.[0]
  if (words === undefined) return undefined
  const before = wordsBefore(scene, index)
  const isOfAll = ofAll.test(before)
  return isOfAll || bare.test(before) ? { words, isOfAll } : undefined
}
