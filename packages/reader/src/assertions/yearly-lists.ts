/** 近三年毛入园率分别为91.2%、92.4%、93.6%，逐年提高: a list of years in order, and the way that it is said to go. */
import { listFrom } from "../relations/scene/bare-lists.ts"
import { figureAt, type Scene } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const going =
  /(?:逐年|连年|连续[两二三四五六\d]年|持续|稳步|不断)(?:保持|实现|稳步|持续|有所|大幅)*(?<way>递增|增长|增加|提高|提升|上升|递减|下降|降低|减少)|呈(?:逐年|持续|稳步|不断)*(?<trend>增长|上升|提升|下降|递减)(?:趋势|态势)|(?<steady>只增不减|有增无减|只升不降)|(?<sinking>只减不增)/
const falls = /递减|下降|降低|减少/
const numerals = "零一二三四五六七八九"

const range = /((?:19|20)\d{2})年?(?:[—–~至到-]+|—{1,2})((?:19|20)\d{2})年/
const past = /(?:近|前|过去|最近|连续|这)(?<count>[两二三四五六])(?:个?学?年|年来|年间)/
const enumerated = /(?:(?:19|20)\d{2}年?(?:、|和|与|及|,))+(?:19|20)\d{2}年/
/** 分别为小学、初中: of several things told at once no years are told in order. */
const respectively = /(?:分别|依次)[^,，。;、\d]{0,6}$/

/** How many years the words before a list say that it goes over. */
const yearsIn = (lead: string): number | undefined => {
  const told = range.exec(lead)
  if (told !== null) return Number(told[2]) - Number(told[1]) + 1
  const years = enumerated.exec(lead)
  if (years !== null) return years[0].split(/、|和|与|及|,/).length
  const count = past.exec(lead)?.groups?.["count"]
  return count === undefined ? undefined : count === "两" ? 2 : numerals.indexOf(count)
}

/** The list of years told last before `place`. */
const listBefore = (
  scene: Scene,
  figures: ReadonlyArray<number>,
  start: number,
  place: number
): ReadonlyArray<number> => {
  for (const index of figures.toReversed()) {
    const { start: at } = figureAt(scene, index)
    if (at >= place) continue
    const lead = scene.plain.slice(start, at)
    if (!respectively.test(lead)) continue
    const list = listFrom(scene, index)
    const names = lead.replace(range, "").replace(enumerated, "")
    const isOne = !/[、和与及]/.test(names.slice(Math.max(names.lastIndexOf(","), names.lastIndexOf("，")) + 1))
    return list.length >= 2 && isOne && yearsIn(lead) === list.length ? list : []
  }
  return []
}

export const yearlyLists: AssertionFinder = ({ scene, figures, words, start }) => {
  if (figures.length < 2 || !words.includes("年")) return []
  const match = going.exec(words)
  if (match === null) return []
  const from = start + match.index
  const list = listBefore(scene, figures, start, from)
  const { way, trend, steady, sinking } = match.groups ?? {}
  const relation =
    steady !== undefined
      ? "not-lower"
      : sinking !== undefined
        ? "not-higher"
        : falls.test(way ?? trend ?? "")
          ? "lower"
          : "higher"
  return list.slice(1).map((figure, at): Asserted => ({
    from,
    to: from + match[0].length,
    figure,
    relation,
    against: { figure: list[at] as number }
  }))
}
