/** Figures that may be parts of a total by what they are: amounts or shares of its kind, less than it, and no rates. */
import { oncePerFigure } from "../scene/once.ts"
import { approximateValues } from "../doubt/evidence.ts"
import { isRateOfOne } from "../scene/rates-of-one.ts"
import { dimensionAt, figureAt, isBounded, intervalAt, type Scene } from "../scene/scene.ts"
import { areOfUnit, isAmount } from "./amount-passages.ts"
import type { Run } from "./amount-runs.ts"

/** A share that may be added to others: 占72.5%. */
const isShare = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  if (unit !== "%" || qualifier !== "exact" || value === undefined || value.numerator <= 0n) return false
  const role = scene.roles[index]
  return (role === "share" || role === "level") && isBounded(intervalAt(scene, index))
}

/** Whether a figure may be a total at all. */
export const mayBeTotal = (scene: Scene, index: number): boolean =>
  dimensionAt(scene, index) === "percent" ? isShare(scene, index) : isAmount(scene, index) && !isRateOfOne(scene, index)

/** 人 and 人次 are written one for the other where the same are counted over two terms. */
const persons: ReadonlySet<string> = new Set(["人", "人次"])
/** Schools and places are counted by one classifier or another: 中心园17所、幼教点64个. */
const places: ReadonlySet<string> = new Set(["所", "个", "处", "家", "园", "校", "座"])

/** The unit of a figure, or one that stands for all that are written for it. */
const kindOf = oncePerFigure((scene: Scene, index): string => {
  const { unit } = figureAt(scene, index)
  return persons.has(unit) ? "人" : places.has(unit) ? "所" : unit
})

const isOfKind = (scene: Scene, total: number, part: number): boolean =>
  kindOf(scene, total) === kindOf(scene, part) || areOfUnit(scene, part, total)

/** Whether a figure of that role may be a part of one of the other: a change is made of changes, or of what was newly built. */
const areOfRoles = (scene: Scene, total: number, part: number): boolean => {
  const [of, own] = [scene.roles[total], scene.roles[part]]
  return of === own || (of === "change" && own === "level") || (of === "level" && own === "change")
}

/** By floating point: two numbers so near that it cannot tell them apart are no part and total. */
const isLower = (scene: Scene, part: number, total: number): boolean => {
  const values = approximateValues(scene)
  return (values[part] as number) < (values[total] as number)
}

/** Whether a figure may be a part of the total. */
export const isLike = (scene: Scene, total: number, part: number): boolean => {
  if (part === total || !isOfKind(scene, total, part) || !isLower(scene, part, total)) return false
  if (figureAt(scene, total).unit === "%") return isShare(scene, part)
  return isAmount(scene, part) && areOfRoles(scene, total, part) && !isRateOfOne(scene, part)
}

/** The figures from one place to another that may be parts of the total, in the order of the text. */
export const likeFigures = (scene: Scene, total: number, from: number, end: number): Run => {
  const like: Array<number> = []
  for (let part = from; part < end; part++) if (isLike(scene, total, part)) like.push(part)
  return like
}
