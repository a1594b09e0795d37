/** Of which year a level is, and between which years a change lies, as far as the words beside them say. */
import { comparisonLead } from "../scene/comparison-leads.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

export interface Times {
  readonly now: number | undefined
  readonly before: number | undefined
}

const LEAST = 1900
const sole = /(?:19|20)\d{2}(?=年)/g
const against =
  /(?:((?:19|20)\d{2})年[^,，。;\d]{0,14})?(?:比|较|与|是|为|相当于)(?:((?:19|20)\d{2})年|(上年|去年|上一年|前一年))/
/** 2022年、2021年、2020年分别为: of years told in turn, each level has its own. */
const inTurn = /((?:(?:19|20)\d{2}年?[、和与及至到—-]{1,2})+(?:19|20)\d{2}年)[^。;\d]{0,40}$/
/** 增加0.45亿元，增长36.3%: what follows a change with no words of its own lies between the same years. */
const goesOn = /^[,，](?:增长|增幅|下降|降幅|减幅|减少|提高|上升)(?:率|了|为|达到?|约)?$/
const inList = /^(?:[、,，和与及]|以及){1,2}$/
const MOST_LISTED = 8
const LEAD = 90

/** The place of a figure in a list of bare figures, from nought. */
const placeInList = (scene: Scene, index: number): number => {
  let place = 0
  while (place < MOST_LISTED && index - place > 0) {
    const [left, right] = [figureAt(scene, index - place - 1), figureAt(scene, index - place)]
    if (left.unit !== right.unit || !inList.test(scene.plain.slice(left.end, right.start))) break
    place++
  }
  return place
}

/** One, where a figure is followed by another of its list. */
const listedBehind = (scene: Scene, index: number): number =>
  index + 1 < scene.figures.length && placeInList(scene, index + 1) > 0 ? 1 : 0

const yearsInTurn = (words: string): ReadonlyArray<number> => {
  const told = words.match(/(?:19|20)\d{2}/g)?.map(Number) ?? []
  const [from, to] = told
  if (told.length === 2 && from !== undefined && to !== undefined && /[至到—-]/.test(words) && to > from)
    return Array.from({ length: Math.min(MOST_LISTED, to - from + 1) }, (_, at) => from + at)
  return told
}

/** The one year that the words before a level name, its own of a list of years; `undefined` where they name none. */
export const yearOf = (scene: Scene, index: number): number | undefined => {
  const place = placeInList(scene, index)
  const first = index - place
  const { start } = figureAt(scene, first)
  const words = wordsBefore(scene, first)
  // 2020年、2021年，经费分别为: the years may stand in a clause of their own.
  if (words.includes("年") || (place + listedBehind(scene, index) > 0 && /别|次/.test(words))) {
    const lead = scene.plain.slice(Math.max(nearOf(scene, first).sentence.start, start - LEAD), start)
    const turn = inTurn.exec(lead)?.[1]
    if (turn !== undefined) return yearsInTurn(turn)[place]
    const years = new Set(words.match(sole) ?? [])
    if (years.size === 1 && place === 0) return Number([...years][0])
  }
  return undefined
}

/** The years between which the words of a change set it; 上年 is the one before, where that is named. */
export const timesOf = (scene: Scene, index: number): Times => {
  const words = wordsBefore(scene, index)
  const found = against.exec(words) ?? against.exec(comparisonLead(scene, index))
  if (found === null)
    return goesOn.test(words) && scene.roles[index - 1] === "change"
      ? timesOf(scene, index - 1)
      : { now: undefined, before: undefined }
  const now = found[1] === undefined ? undefined : Number(found[1])
  if (found[2] !== undefined) return { now, before: Number(found[2]) }
  return { now, before: now !== undefined && now > LEAST ? now - 1 : undefined }
}
