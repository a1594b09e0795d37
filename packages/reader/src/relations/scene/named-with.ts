/** Which figure bears the name of a level that is told by a time alone: 2014年拨款5.12亿元，2015年5.57亿元，2016年到了6.13亿元. */
import { figureAt, type Scene, wordsBefore } from "./scene.ts"

/** ，2016年到了, 、2020年为: nothing but a time, and that the thing told before went on. */
const goesOn =
  /^[^\u4e00-\u9fff\d]*(?:到|至)?(?:(?:19|20)\d{2}年(?:底|末|度)?|上年|去年|前年|今年|当年|本年|次年)(?:则|又|再|已|进一步)?(?:增加|增长|提高|上升|减少|下降|升|增|涨|降|减|达)?(?:到|至|为|是|有)?了?$/
const LONGEST_SERIES = 5

/** The figure whose words name a level: of 大班由31个减到9个, and of 2014年拨款5.12亿元，2015年5.57亿元，2016年到了6.13亿元, the first. */
export const namedWith = (scene: Scene, index: number): number => {
  const departure = scene.departures[index]
  if (departure !== undefined) return departure
  let first = index
  while (
    first > 0 &&
    index - first < LONGEST_SERIES &&
    figureAt(scene, first - 1).unit === figureAt(scene, index).unit &&
    goesOn.test(wordsBefore(scene, first))
  )
    first--
  return first
}
