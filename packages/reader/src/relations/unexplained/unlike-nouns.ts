/**
 * What is counted beside figures, where that keeps some from being the parts of another: 8个小组 and 28个县 make no 112个 of anything, and what
 * else was done (；同步完成13所) is no part of what was told before.
 */
import { between, figureAt, nearOf, type Scene } from "../scene/scene.ts"

const noun = /^[\u4e00-\u9fff]{1,6}/
const nounBehind = (scene: Scene, index: number): string => noun.exec(nearOf(scene, index).right)?.[0].slice(0, 2) ?? ""

/** 个 counts whatever its noun says, and the noun stands behind it. */
const areOfTwoNouns = (scene: Scene, parts: ReadonlyArray<number>): boolean => {
  let told = ""
  for (const part of parts) {
    if (figureAt(scene, part).unit !== "个") return false
    const own = nounBehind(scene, part)
    if (own === "") continue
    if (told !== "" && own !== told) return true
    told = own
  }
  return false
}

/** 35个、6个。…11所高校共计40个学科: sentences on, what all add up to is called as its parts are. */
const isOfOtherNoun = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const last = parts.at(-1)
  if (last === undefined || last > total || figureAt(scene, total).unit !== "个") return false
  const own = nounBehind(scene, total)
  if (own === "" || !between(scene, last, total).includes("。")) return false
  return !parts.some((part) => {
    const { clauseLeft, right } = nearOf(scene, part)
    return clauseLeft.includes(own) || right.startsWith(own)
  })
}

const besides = /[;。](?:同步|同时|另外?|此外|还)/

const isToldBesides = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.some((part, at) => at > 0 && besides.test(between(scene, parts[at - 1] as number, part)))

/** Whether what figures count, or how they are told, leaves them no parts of the total. */
export const areOfUnlikeNouns = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  areOfTwoNouns(scene, parts) || isOfOtherNoun(scene, total, parts) || isToldBesides(scene, parts)
