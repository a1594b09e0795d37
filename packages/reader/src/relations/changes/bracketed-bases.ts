/** 15236元，比上年增长2.83%（2020年14817元）; 61.0%，提高4.8个百分点（2023年为56.2%）: the base in brackets behind the change. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** What opens the bracket: a year, or what is compared with. */
const base = /^\((?:(?:19|20)\d{2}年|上年度?|上一年度?|去年|全[省市国区县州])(?:同期|平均(?:水平)?)?(?:为|是)?$/
const fell = /减|降|低|少|缩|回落/
const MOST_BACK = 4

/** The level of now: the nearest before the change that is of the base's own unit, and what stands beside it. */
const levelBefore = (scene: Scene, change: number): number | undefined => {
  const { unit } = figureAt(scene, change + 1)
  for (let at = change - 1; at >= 0 && at >= change - MOST_BACK; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < nearOf(scene, change).sentence.start) return undefined
    const role = scene.roles[at]
    if (role === "change" || role === "growth" || role === "former") continue
    return figure.unit === unit && figure.value !== undefined ? at : undefined
  }
  return undefined
}

const computedOf = (scene: Scene, change: number, level: number): Formula<number> | undefined => {
  const then = leaf(change + 1)
  const by = fell.test(wordsBefore(scene, change)) ? difference(then, leaf(level)) : difference(leaf(level), then)
  const told = figureAt(scene, change).unit
  const of = figureAt(scene, level).unit
  if (dimensionOf(told) === "percent" && dimensionOf(of) !== "percent") return percentage(by, then)
  if (dimensionOf(told) === "points" && dimensionOf(of) === "percent") return by
  return told === of && addable(told, of) ? by : undefined
}

const claimAt = (scene: Scene, change: number): RelationClaim | undefined => {
  const then = scene.figures[change + 1]
  if (then === undefined || then.value === undefined || !base.test(between(scene, change, change + 1))) return undefined
  if (!/^[^,，。;\d]{0,6}\)/.test(scene.plain.slice(then.end, then.end + 8))) return undefined
  const level = levelBefore(scene, change)
  const computed = level === undefined ? undefined : computedOf(scene, change, level)
  if (level === undefined || computed === undefined) return undefined
  const certain = level === change - 1 || agrees(scene, change, computed)
  const kind = computed.op === "percentage" ? "growth" : "difference"
  const words = wordsBefore(scene, change)
  return { kind, result: change, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Changes with their bases in brackets, of the whole text. */
export const findBracketedBases: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    const role = scene.roles[index]
    const told = role === "growth" || role === "change" || dimensionOf(figureAt(scene, index).unit) === "points"
    const found = told ? claimAt(scene, index) : undefined
    return found === undefined ? [] : [found]
  })
