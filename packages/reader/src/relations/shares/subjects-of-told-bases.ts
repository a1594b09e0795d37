/**
 * Shares that name their part again and tell their whole: 教育支出19.46亿元，…；教育支出占一般公共预算支出（86.91亿元）的比例为22.39%. The
 * part was told before, under the name that stands before 占.
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofBase = /^[^,，。;\d]{0,8}的(?:比例|比重)?(?:为|达到?|约)?$/
const named = /([\u4e00-\u9fff]{3,14})占(?:到|了)?[^,，。;\d]{2,24}$/
const MOST_BACK = 12

/** The level told last in the paragraph under the name. */
const bearerOf = (scene: Scene, by: number, name: string): number | undefined => {
  const { start } = nearOf(scene, by).paragraph
  for (let of = by - 1; of >= 0 && of >= by - MOST_BACK && figureAt(scene, of).start >= start; of--) {
    const { unit, value, qualifier } = figureAt(scene, of)
    if (scene.roles[of] !== "level" || value === undefined || qualifier !== "exact") continue
    if (addable(unit, figureAt(scene, by).unit) && wordsBefore(scene, of).endsWith(name)) return of
  }
  return undefined
}

const shareAt = (scene: Scene, share: number): RelationClaim | undefined => {
  const by = share - 1
  if (by < 1 || figureAt(scene, share).unit !== "%" || !ofBase.test(between(scene, by, share))) return undefined
  if (scene.roles[by] !== "level" || dimensionOf(figureAt(scene, by).unit) === "percent") return undefined
  const words = wordsBefore(scene, by)
  const name = named.exec(words)?.[1]
  const of = name === undefined ? undefined : bearerOf(scene, by, name)
  if (of === undefined) return undefined
  const computed = percentage(leaf(of), leaf(by))
  const certain = agrees(scene, share, computed)
  return { kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Shares of told wholes whose parts are named again, of the whole text. */
export const findSubjectsOfToldBases: Finder = findAtEach(shareAt)
