/** How plainly what figures are called says that they make a total: how few lists may agree with it by chance. */
import { isBelow, isMoney, type Scene, wordsBefore } from "../scene/scene.ts"
import { divides, namesPart } from "../totals/added-up.ts"
import { isFull } from "../totals/full-lists.ts"
import { isNoTotal } from "../totals/no-totals.ts"
import { HINTED, PLAIN, SILENT } from "./amount-readings.ts"
import type { Run } from "./amount-runs.ts"
import { areCompound } from "./compound-nouns.ts"
import type { TotalList } from "./made-totals.ts"
import { areNested, isOfUnlikeKinds, isSibling } from "./unlike-parts.ts"

/** Of lists that nothing but their place speaks for so few may agree by chance. */
const BESIDE = 0.02

/** 城镇500元，农村300元，示范校800元: so little money is what one pays, and adds up to nothing unless words say so. */
const LEAST_MONEY = 10_000
const isStandard = (scene: Scene, total: number): boolean => isMoney(scene, total) && isBelow(scene, total, LEAST_MONEY)

/** Whether what figures are called keeps them from being parts of the total. */
const areUnlike = (scene: Scene, total: number, parts: Run): boolean =>
  isStandard(scene, total) ||
  isSibling(scene, total, parts) ||
  isOfUnlikeKinds(scene, total, parts) ||
  areNested(scene, parts)

/** 67所二类园中农村8所: a number without a name before it may be of anything. */
const named = /[一-鿿]/

/** How plainly the names of the parts say that they are all there is. */
export const byNames: TotalList["bound"] = (scene, total, parts) => {
  if (areUnlike(scene, total, parts) || isNoTotal(scene, total)) return 0
  if (isFull(scene, total, parts) || areCompound(scene, total, parts)) return PLAIN
  const isDivided =
    divides(scene, total, parts) === "yes" &&
    parts.every((part) => named.test(wordsBefore(scene, part)) && namesPart(scene, part))
  return isDivided ? HINTED : parts.length > MOST_UNNAMED ? 0 : SILENT
}
/** Of long lists some beginning or other comes near to any total. */
const MOST_UNNAMED = 6
/** Right beside the total, and nothing else in the sentence. */
export const besides: TotalList["bound"] = (scene, total, parts) => {
  const bound = byNames(scene, total, parts)
  return bound === 0 || bound >= BESIDE || divides(scene, total, parts) === "no" ? bound : BESIDE
}
/** Words open the parts. */
export const byWords: TotalList["bound"] = (scene, total, parts) => {
  if (!isStandard(scene, total) && areUnlike(scene, total, parts)) return 0
  return divides(scene, total, parts) === "no" ? HINTED : PLAIN
}
