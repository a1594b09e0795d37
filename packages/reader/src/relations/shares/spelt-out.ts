/**
 * Shares that their words spell out: the whole, a part told to be of it, and right behind that part the share. Such words
 * have no other reading, so that figures which lie however far apart are held against each other.
 */
import { addable, dimensionOf } from "@duxue/core"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { wholeToldBefore } from "./wholes-in-words.ts"

/** The figure told last before another, where what brackets hold is said of the figure before them. */
export const toldBefore = (scene: Scene, index: number): number => {
  let last = index - 1
  const bracket = scene.brackets[last]
  if (bracket !== undefined && bracket.close <= figureAt(scene, index).start)
    while (last >= 0 && figureAt(scene, last).start > bracket.open) last--
  return last
}

/** Whether a percentage is told that may be a share: neither a growth nor of another year. */
export const isShareTold = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  return (
    unit === "%" &&
    value !== undefined &&
    qualifier === "exact" &&
    role !== "growth" &&
    role !== "former" &&
    scene.departures[index] === undefined
  )
}

/** Whether a figure may be a part or a whole: a level with a unit that is counted or measured. */
export const isLevelTold = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  const dimension = dimensionOf(unit)
  return (
    scene.roles[index] === "level" &&
    value !== undefined &&
    qualifier === "exact" &&
    dimension !== "percent" &&
    dimension !== "points" &&
    dimension !== "ratio" &&
    addable(unit, unit)
  )
}

/** 普惠性的96所: a part whose noun is left out counts what was counted before it. */
const elided = /^[,，][^,，。;、()\d]{1,14}的(?:共?有|仅有?|只有|共)?$/
const MOST_BACK = 6

/** 幼儿园108所，普惠性的96所; 教师51人，学历合格率96.1%，本科学历的10人: the figure whose noun such a part goes without. */
const wholeOfElided = (scene: Scene, part: number): number | undefined => {
  const isElided = (index: number): boolean => elided.test(between(scene, index - 1, index))
  if (part < 1 || !isElided(part)) return undefined
  const { start } = nearOf(scene, part).sentence
  for (let index = part - 1; index >= 0 && index >= part - MOST_BACK; index--) {
    if (figureAt(scene, index).start < start) return undefined
    if (isLevelTold(scene, index) && (index === 0 || !isElided(index))) return index
    if (dimensionOf(figureAt(scene, index).unit) !== "percent" && !isElided(index)) return undefined
  }
  return undefined
}

/** The figure that the words make the whole of a part, and whether they leave no doubt of it. */
export const toldWhole = (
  scene: Scene,
  part: number
): { readonly whole: number; readonly sure: boolean } | undefined => {
  const told = wholeToldBefore(scene, part)
  if (told !== undefined && !told.byVerb) return { whole: told.index, sure: toldBefore(scene, part) === told.index }
  const whole = wholeOfElided(scene, part)
  return whole === undefined ? undefined : { whole, sure: false }
}

/** 达标15所，达标率94%: the deed that a rate is of, at the end of the words before it. */
const rateOf = /([\u4e00-\u9fff]{2})率(?:为|达到?|约|近|是|高达|仅)*$/
const negated = /[未没不无非]$/

/** Whether the part is told by the deed that the rate has its name from: 未达标2所 is none of those that 达标. */
const isOfDeed = (scene: Scene, share: number, part: number): boolean => {
  const deed = rateOf.exec(wordsBefore(scene, share))?.[1]
  if (deed === undefined) return false
  const words = `${wordsBefore(scene, part)}${nearOf(scene, part).right.slice(0, 12)}`
  const at = words.indexOf(deed)
  return at >= 0 && !negated.test(words.slice(0, at))
}

/** 达标 may be said of whatever is asked for: 14所村小里有13所通了水，达标率93%; 面积够用的只有4所，达标率29%. */
const ofAnything = /(?:达标|普及|覆盖)率(?:为|达到?|约|近|是|高达|仅)*$/
const having = /(?:[里中]有|只有|仅有|已有|的有)$/

const isOfOutcome = (scene: Scene, share: number, part: number): boolean =>
  ofAnything.test(wordsBefore(scene, share)) && having.test(wordsBefore(scene, part))

/** 应安置, 计划完成: of such a deed the figure is itself the whole. */
const due = /[应须需]|计划|任务|符合|核定/

const namedPart =
  /^[,，](?:其中)?([\u4e00-\u9fff]{4,16}?)(?:所?占比(?:例|重)?|占其?(?:总额|总量|总数)?的?(?:比例|比重)?)(?:为|达到?|是|约)*$/

/** 公共预算支出98.46亿元，教育经费占比21.7%: the name of the part, which is told earlier, where the whole stands right before. */
export const partNamed = (scene: Scene, share: number): string | undefined =>
  share > 0 && wordsBefore(scene, share).includes("占")
    ? namedPart.exec(between(scene, share - 1, share))?.[1]
    : undefined

/** Whether the words make `share` that of `part` in `whole`, told in this order with nothing else between. */
export const isSpeltOut = (scene: Scene, share: number, part: number, whole: number): boolean => {
  if (whole === share - 1) {
    const name = partNamed(scene, share)
    return name !== undefined && part < whole && wordsBefore(scene, part).endsWith(name)
  }
  if (toldBefore(scene, share) !== part || whole >= part) return false
  const { sentence } = nearOf(scene, share)
  const { start, unit } = figureAt(scene, part)
  if (start < sentence.start || unit !== figureAt(scene, whole).unit) return false
  const words = wordsBefore(scene, share)
  if (toldWhole(scene, part)?.whole === whole && (words.includes("占") || isOfDeed(scene, share, part))) return true
  return (
    toldBefore(scene, part) === whole &&
    figureAt(scene, whole).start >= sentence.start &&
    (isOfDeed(scene, share, part) || isOfOutcome(scene, share, part)) &&
    !due.test(wordsBefore(scene, part))
  )
}

/** 占, 占比, 占总数的, 占其: a share that names no whole. */
export const unnamedShare =
  /^[\u4e00-\u9fff()]{0,12}[,，(]?(?:仅|只|约|共)?(?:占|占比|所占)(?:总数|总量|总人数|总额|其|全部|总体)?的?(?:比例|比重)?(?:为|达到?|约|近|仅|高达)*$/
