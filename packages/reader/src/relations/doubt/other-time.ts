/**
 * 大班额187个，占13.7%；2015年是241个，占17.9%: a number told by nothing but its year takes up the noun of the one before. What it
 * was a share of then is told as seldom as the share itself is told often, and is not what there is today.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

/** ，2015年底是, ；上年同期为: a time, and no noun of its own. */
const bareTime =
  /^[^\u4e00-\u9fff\d]*(?:而|比如|其中)?((?:19|20)\d{2}年|上年|去年|前年|上一年|前一年|上一?学年|上学期)(?:同期|底|末|初|年底|年末|春季|秋季)?(?:的|则|还|曾|仅|只|共|就|是|有|为|达)*$/

/** Whether the part is told by a time alone, and the whole by no such time. */
export const isOfOtherTime = (scene: Scene, { computed }: RelationClaim): boolean => {
  const [part, whole, ...others] = leavesOf(computed)
  if (part === undefined || whole === undefined || others.length > 0 || whole > part) return false
  const time = bareTime.exec(wordsBefore(scene, part))?.[1]
  if (time === undefined || figureAt(scene, whole).unit !== figureAt(scene, part).unit) return false
  return !wordsBefore(scene, whole).includes(time)
}
