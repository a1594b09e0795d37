/** Lines that levels are held against: 不低于85%的标准, 85%以上, 超过1000元的定额. They may be open at one end. */
import { type Formula, leaf, line } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "./scene.ts"

const name = "标准|要求|目标|底线|红线|水平|规定|定额|指标|基准|上限|下限"
const namedBehind = new RegExp(`^(?:以上|以下|以内)?的?[^,，。;\\d]{0,8}(?:${name})`)
const namedBefore = new RegExp(`(?:${name})[^,，。;\\d]{0,8}$`)

/** Whether a figure tells a number that gaps may be measured from: itself, or the end of what is open above or below. */
export const isLineOrLevel = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  if (value === undefined) return false
  switch (qualifier) {
    case "exact":
    case "at_least":
    case "at_most":
      return true
    case "more_than":
    case "less_than":
      // 连续五年超过60% draws no line.
      return namedBehind.test(nearOf(scene, index).right) || namedBefore.test(wordsBefore(scene, index))
    case "approx":
    case "range":
    case "ratio":
      return false
  }
}

/** What somebody sets; 水平 and 平均 are found, and rounded like every level. */
const set = "标准|要求|目标|底线|红线|规定|定额|指标|基准|上限|下限|控制线"
const setBehind = new RegExp(`^[”」]?(?:以上|以下|以内)?[”」]?的[^,，。;\\d]{0,6}(?:${set})`)
const setBefore = new RegExp(`(?:${set})值?(?:是|为|的|应|须|在|达到?|至少|不低于|不高于|不超过|“)*$`)

/** 90%的目标, 控制线0.6%: a number that was set, of which no digit was rounded away. */
const isSet = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).qualifier === "exact" &&
  (setBehind.test(nearOf(scene, index).right) || setBefore.test(wordsBefore(scene, index)))

/** A figure as the other side of a gap. */
export const lineAt = (scene: Scene, index: number): Formula<number> => {
  const { lower, upper } = figureAt(scene, index)
  const isOpen = (lower === undefined) !== (upper === undefined)
  return isOpen || isSet(scene, index) ? line(index) : leaf(index)
}
