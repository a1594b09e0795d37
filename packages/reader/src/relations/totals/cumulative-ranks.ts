/**
 * 一类园12所、二类园31所、三类园47所，二类以上43所: a rank and all above it. What the ranks are is fixed by official language; those that the
 * list tells from the named one upwards make the number, and where they do not it is a question.
 */
import type { RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { CLOSED_LIST, sumClaim } from "./sum-claims.ts"

/** Ranks from the highest down, each by the words that name it. */
const orders: ReadonlyArray<ReadonlyArray<RegExp>> = [
  [/特类/, /一类/, /二类/, /三类/, /四类/],
  [/特级/, /一级/, /二级/, /三级/, /四级/],
  [/国家级|国级/, /(?<!副)省级/, /市级/, /[县区旗]级/, /校级|园级/],
  [/研究生|硕士|博士/, /本科/, /专科|大专/, /中专|高中/],
  [/正高级?/, /副高级?/, /中级/, /初级|助理级|员级/],
  [/(?<![正副])高级/, /中级/, /初级|助理级|员级/],
  [/优秀/, /良好/, /合格|及格/]
]
const upwards = /(.{1,8}?)(?:及其?)?(?:\(含\))?以上/
const MOST_BACK = 10

interface Ranked {
  readonly order: ReadonlyArray<RegExp>
  readonly rank: number
}

/** The rank that 以上 stands behind, in each order that knows it. */
const ranksIn = (words: string): ReadonlyArray<Ranked> => {
  const named = upwards.exec(words.slice(-24))?.[1]
  if (named === undefined) return []
  return orders.flatMap((order) => {
    const rank = order.findIndex((name) => name.test(named))
    return rank > 0 ? [{ order, rank }] : []
  })
}

/** The figures before the total that tell the rank and those above it, one for each; they stand side by side. */
const partsOf = (scene: Scene, total: number, { order, rank }: Ranked): ReadonlyArray<number> | undefined => {
  const { unit } = figureAt(scene, total)
  const { start } = nearOf(scene, total).paragraph
  const told = new Map<number, number>()
  for (let at = total - 1; at >= 0 && at >= total - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const figure = figureAt(scene, at)
    if (figure.unit !== unit) continue
    const words = wordsBefore(scene, at)
    const own = order.findIndex((name) => name.test(words))
    if (own < 0 || scene.roles[at] !== "level" || figure.qualifier !== "exact" || words.includes("以上")) {
      if (told.size > 0) break
      continue
    }
    if (told.has(own)) break
    told.set(own, at)
  }
  const parts = [...told].filter(([own]) => own <= rank).map(([, at]) => at)
  return told.has(rank) && parts.length >= 2 ? parts.toSorted((a, b) => a - b) : undefined
}

const rankedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const { value, qualifier } = figureAt(scene, index)
  if (!words.includes("以上") || value === undefined || qualifier !== "exact") return undefined
  for (const ranked of ranksIn(words)) {
    const parts = partsOf(scene, index, ranked)
    if (parts === undefined) continue
    const claim = sumClaim(scene, index, parts, CLOSED_LIST, false)
    return { ...claim, certain: agreesExactly(scene, index, claim.computed) }
  }
  return undefined
}

/** Numbers of a rank and all above it, of the whole text. */
export const findCumulativeRanks: Finder = findAtEach(rankedAt)
