/**
 * 督学48名，…划分责任区12个，每个责任区4名: so many to each of so many make the number told before or after. Only what agrees is
 * claimed: the shares of each may be rounded, or the least that each has.
 */
import { leaf, product, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 每个责任区, 每所学校配备: what each of is told. */
const each = /每(?:一)?[个所家支间处]([\u4e00-\u9fff]{2,8})$/
const MOST_BACK = 6

const productAt = (scene: Scene, rate: number): RelationClaim | undefined => {
  const of = each.exec(wordsBefore(scene, rate))?.[1]
  const figure = figureAt(scene, rate)
  if (of === undefined || figure.value === undefined || figure.qualifier !== "exact") return undefined
  const unit = figure.unit.replace(/\/.*$/, "")
  const { start, end } = nearOf(scene, rate).paragraph
  const counts: Array<number> = []
  const results: Array<number> = []
  for (let at = Math.max(0, rate - MOST_BACK); at <= rate + 1 && at < scene.figures.length; at++) {
    const other = figureAt(scene, at)
    if (at === rate || other.start < start || other.start > end || other.value === undefined) continue
    if (scene.roles[at] !== "level") continue
    const words = `${wordsBefore(scene, at)}${nearOf(scene, at).right.slice(0, 8)}`
    if (other.unit === unit) results.push(at)
    else if (at < rate && words.includes(of.slice(0, 2))) counts.push(at)
  }
  for (const count of counts) {
    const computed = product(leaf(count), leaf(rate))
    const result = results.find((total) => agrees(scene, total, computed))
    if (result !== undefined)
      return { kind: "product", result, computed, comparison: "equals", basis: "prose", words: "每", certain: true }
  }
  return undefined
}

/** Numbers that so many to each of so many make, of the whole text. */
export const findPerUnitProducts: Finder = findAtEach((scene, index) =>
  wordsBefore(scene, index).includes("每") ? productAt(scene, index) : undefined
)
