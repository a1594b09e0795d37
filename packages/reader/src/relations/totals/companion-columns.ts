/**
 * Totals told side by side, and then their parts in turn: 资助6435人次，发放643.4万元，其中春季资助3026人次，发放302.85万元，秋季资助
 * 3409人次，发放340.55万元. Where one column adds up the figures beside its parts are the parts of the total beside it.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"
import { sumClaim } from "./sum-claims.ts"

/** How many figures aside the other total may stand. */
const ASIDE = [-2, -1, 1, 2] as const

/** 人 and 人次 are told of one column as if they were one. */
const kindOf = (unit: string): string => (unit === "人" ? "人次" : unit)

const isColumn = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { unit, qualifier } = figureAt(scene, total)
  return (
    qualifier === "exact" &&
    scene.roles[total] === "level" &&
    parts.every((part) => {
      const figure = scene.figures[part]
      return (
        figure !== undefined &&
        kindOf(figure.unit) === kindOf(unit) &&
        figure.qualifier === "exact" &&
        scene.roles[part] === "level" &&
        scene.brackets[part] === scene.brackets[total]
      )
    })
  )
}

/** The sums of the columns beside one that adds up. */
export const companionsOf = (
  scene: Scene,
  { result, computed, words }: RelationClaim
): ReadonlyArray<RelationClaim> => {
  const parts = leavesOf(computed)
  const [first] = parts
  if (first === undefined || first < result || !words.includes("其中")) return []
  if ([result, ...parts].some((each) => figureAt(scene, each).qualifier !== "exact")) return []
  const { sentence } = nearOf(scene, result)
  return ASIDE.flatMap((aside) => {
    const total = result + aside
    const figure = scene.figures[total]
    if (figure === undefined || total >= first || figure.start < sentence.start) return []
    if (figure.unit === figureAt(scene, result).unit) return []
    // What 其中 tells, or another clause, is no total beside this one.
    const [left, right] = total < result ? [total, result] : [result, total]
    if (/其中|[。;]/.test(scene.plain.slice(figureAt(scene, left).end, figureAt(scene, right).start))) return []
    const others = parts.map((part) => part + aside)
    const start = scene.figures[others[0] ?? right]?.start ?? 0
    if (!scene.plain.slice(figureAt(scene, right).end, start).includes("其中")) return []
    return isColumn(scene, total, others) ? [sumClaim(scene, total, others, words, true)] : []
  })
}
