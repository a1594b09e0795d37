/**
 * A kind told of all, and again of each division: 二级甲等29人…。语文教师10人，清一色二级甲等。非语文教师66人，…二级甲等19人. What bears the name of
 * a figure, farther on in the passage, makes it up.
 */
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { type AmountReading, HINTED } from "./amount-readings.ts"
import type { Run } from "./amount-runs.ts"
import { likeFigures, mayBeTotal } from "./like-figures.ts"
import { madeOf } from "./made-totals.ts"

const MOST_ON = 24
const MOST_CHARACTERS = 500
const name = /^[^一-鿿]*(?:其中)?([一-鿿]{4,8})$/
/** 清一色二级甲等, 全部为二级甲等: said of all that was just counted. */
const all = /^[,，]?(?:清一色|全部|全是|全为|均为|都是|皆为|悉数)[^,，。;]{0,4}/

/** Whether a figure is told by the name, before it or of all of it behind. */
const bears = (scene: Scene, figure: number, named: string): boolean => {
  if (wordsBefore(scene, figure).endsWith(named)) return true
  const { end } = figureAt(scene, figure)
  const behind = scene.plain.slice(end, Math.min(end + 16, scene.figures[figure + 1]?.start ?? Infinity))
  return all.test(behind) && behind.includes(named)
}

/** Parts told farther on by the name of the total. */
export const kindReadings = (scene: Scene, total: number): ReadonlyArray<AmountReading> => {
  const named = name.exec(wordsBefore(scene, total))?.[1]
  if (named === undefined || !mayBeTotal(scene, total)) return []
  const { end } = figureAt(scene, total)
  const own = nearOf(scene, total).sentence.end
  // Another mention of the name, behind the sentence, is asked before all figures are.
  if (!scene.plain.slice(own, end + MOST_CHARACTERS).includes(named)) return []
  let last = total + 1
  while (last < scene.figures.length && last - total <= MOST_ON && figureAt(scene, last).start - end <= MOST_CHARACTERS)
    last++
  const parts: Run = likeFigures(scene, total, total + 1, last).filter(
    (part) => figureAt(scene, part).start > own && bears(scene, part, named)
  )
  return madeOf(scene, total, [{ parts, bound: () => HINTED }])
}
