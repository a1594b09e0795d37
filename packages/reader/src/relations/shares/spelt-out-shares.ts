/**
 * 招聘486名，其中硕士260名，占53.5%; 教职工675人中，持证的299人，占教职工总数的44.3%: shares claimed whether or not they agree, for 其中 and 中
 * leave no doubt of what the part is of, nor 占 of what the share is of.
 */
import { leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { anyOf } from "../scene/cues.ts"
import { isLevelTold, isShareTold, isSpeltOut, toldBefore, toldWhole, unnamedShare } from "./spelt-out.ts"

const named =
  /占(?:到|了)?(?:同期|当年|全部|全体|所有)?(?:全[区县市省州国]|我[区县市])?([\u4e00-\u9fff]{2,12}?)(?:总数|总人数|总量|总额|人数|数)?的?(?:比例|比重)?(?:为|达到?|约|仅|近)*$/

/** 交流教师 is said of 交流轮岗教师: all its characters in their order. */
const isSaidIn = (name: string, words: string): boolean => {
  let at = -1
  for (const character of name) {
    at = words.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}

const shareAt = (scene: Scene, share: number): RelationClaim | undefined => {
  if (!isShareTold(scene, share) || !wordsBefore(scene, share).includes("占")) return undefined
  const part = toldBefore(scene, share)
  if (part < 1 || !isLevelTold(scene, part) || figureAt(scene, part).start < nearOf(scene, share).sentence.start)
    return undefined
  const { whole, sure } = toldWhole(scene, part) ?? {}
  if (whole === undefined || !isLevelTold(scene, whole)) return undefined
  if (figureAt(scene, whole).unit !== figureAt(scene, part).unit) return undefined
  const words = wordsBefore(scene, share)
  const from = Math.max(figureAt(scene, part).end, (scene.brackets[share - 1]?.close ?? -1) + 1)
  const name = named.exec(words)?.[1]
  const isMeant =
    unnamedShare.test(scene.plain.slice(from, figureAt(scene, share).start)) ||
    (name !== undefined && isSaidIn(name, `${wordsBefore(scene, whole)}${nearOf(scene, whole).right.slice(0, 12)}`))
  if (!isMeant) return undefined
  const computed = percentage(leaf(part), leaf(whole))
  // 轮岗472名，占16.5%；其中骨干138名，占29.2%: behind a share of its own a whole is less surely meant.
  const certain = agrees(scene, share, computed) || (name === undefined && sure === true)
  return { kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain }
}

/** 面积够用的只有4所，达标率29%, of the figure right before: a rate that the words spell out and name for no deed told. */
const rateAt = (scene: Scene, rate: number): RelationClaim | undefined => {
  if (!isShareTold(scene, rate) || !wordsBefore(scene, rate).includes("率")) return undefined
  const part = toldBefore(scene, rate)
  const whole = part < 1 ? -1 : toldBefore(scene, part)
  if (whole < 0 || !isLevelTold(scene, part) || !isLevelTold(scene, whole)) return undefined
  if (!isSpeltOut(scene, rate, part, whole)) return undefined
  const computed = percentage(leaf(part), leaf(whole))
  const words = wordsBefore(scene, rate)
  const certain = agrees(scene, rate, computed)
  return { kind: "share", result: rate, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Shares spelt out, of the whole text. */
export const findSpeltOutShares: Finder = findAtEach(
  (scene, index) => shareAt(scene, index) ?? rateAt(scene, index),
  anyOf("占率")
)
