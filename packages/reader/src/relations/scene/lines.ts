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

/** A figure as the other side of a gap. */
export const lineAt = (scene: Scene, index: number): Formula<number> => {
  const { lower, upper } = figureAt(scene, index)
  return (lower === undefined) === (upper === undefined) ? leaf(index) : line(index)
}
