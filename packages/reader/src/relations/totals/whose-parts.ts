/**
 * Of which total 其中 speaks, where several stand before it. What adds up needs no such words; what does not is held
 * against a total only where it is that total's.
 */
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"
import type { Region } from "./parts.ts"

/** 幼儿园16所,其中公办8所、民办8所。其中城区12所: a sentence that opens with 其中 goes on about the head of the one before. */
export const isOfHead = (scene: Scene, total: number, { words }: Region): boolean => {
  if (!/[。;]\s*其中/.test(words)) return false
  const { unit, start } = figureAt(scene, total)
  const sentence = nearOf(scene, total).sentence.start
  const other = scene.figures[total - 1]
  return (
    other !== undefined &&
    other.unit === unit &&
    other.start >= sentence &&
    scene.plain.slice(sentence, start).includes("其中")
  )
}

/** Words that make a number the whole of all that follows, over semicolons too. */
const wholeBefore =
  /(?:共|合计|总计|总数|总量|总额|总|累计|全[区县市省州旗国][^,，。;]{0,10}|各级各类[^,，。;]{0,6})(?:为|有|达到?|约|近)?$/
/** No member of a list told over semicolons is longer. */
const LONGEST_MEMBER = 200

/**
 * 资助初中生920人次,其中寄宿生310人次;资助高中生640人次,其中寄宿生200人次: each member of the list has a 其中 of its own,
 * which reaches no further than its semicolon.
 */
export const isOneOfMany = (scene: Scene, total: number, region: Region): boolean => {
  if (region.bracket || !region.words.includes("其中")) return false
  const { start, end } = figureAt(scene, total)
  if (wholeBefore.test(scene.plain.slice(Math.max(0, start - 16), start))) return false
  const own = scene.plain.slice(end, Math.min(region.end, end + LONGEST_MEMBER)).indexOf(";")
  if (own < 0) return false
  const [next = ""] = scene.plain.slice(end + own + 1, Math.min(region.end, end + own + LONGEST_MEMBER)).split(";")
  return /\d[^,，;]{0,6}[,，] ?其中/.test(next)
}
