/**
 * Lists that leave nothing out by what their members are called: the two sides of a whole (公办 and 民办, 专职 and
 * 兼职), or named ones and the rest (其他, 其余). What does not add up to its total there is a contradiction, however
 * far off it lies.
 */
import { nameAround } from "../scene/name-around.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { areAllSides } from "./sides.ts"

/** 公办完全小学72所，单设初中10所: some schools of a stage, and not all of them. */
const someOfStage = /公办|民办|中心|完全|村|教学点|单设|独立|寄宿|示范|城区|农村|县城|实验/
const isStage = (stage: RegExp, name: string): boolean => stage.test(name) && !someOfStage.test(name)

/** 35岁以下1549人，…50岁以上626人: ages open at both ends. */
const youngest = /以下|不满|不足/
const oldest = /以上/
const isOfAges = (names: ReadonlyArray<string>): boolean =>
  names.length >= 3 &&
  names.filter((name) => name.includes("岁")).length + 1 >= names.length &&
  youngest.test(names[0] ?? "") &&
  oldest.test(names.at(-1) ?? "")

/** What is left of the whole after the named ones. */
const rest = /(?:其他|其它|其余|余下|剩余|余者)/

/** Whether the last of the parts is what the others leave. */
export const endsWithRest = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  rest.test(wordsBefore(scene, parts.at(-1) ?? 0))

/** Whether the parts, which are of the total's own unit, are all of them by their names. */
export const isFull = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { unit } = figureAt(scene, total)
  if (parts.some((part) => figureAt(scene, part).unit !== unit)) return false
  const names = parts.map((part) => nameAround(scene, part))
  if (rest.test(names.at(-1) ?? "") || isOfAges(names)) return true
  // 义务教育学校74所，其中小学45所，初中29所: compulsory education has two stages.
  const told = nameAround(scene, total)
  if (told.includes("义务教育") && [/小学/, /初中/].every((stage) => names.some((name) => isStage(stage, name))))
    return true
  return areAllSides(scene, total, parts)
}
