/**
 * How a column of parts stands to its total: whether it adds up, and in how many of such columns, were none meant, chance
 * would make it so.
 */
import type { Formula, RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { mayAddUp } from "../doubt/evidence.ts"
import type { Scene } from "../scene/scene.ts"
import { sumOf } from "../totals/added-up.ts"
import { chanceIn } from "../unexplained/amount-readings.ts"

export interface ColumnSum {
  readonly total: number
  readonly parts: ReadonlyArray<number>
  readonly computed: Formula<number>
  readonly holds: boolean
  /** The chance that it holds by accident. */
  readonly chance: number
  /** Whether every row tells the column, by a name of its own or its unit alone. */
  readonly isFull: boolean
}

export const columnSum = (scene: Scene, total: number, parts: ReadonlyArray<number>, isFull: boolean): ColumnSum => {
  const computed = sumOf(scene, parts)
  const holds = mayAddUp(scene, total, parts) && agreesExactly(scene, total, computed)
  const chance = holds ? chanceIn(scene, { kind: "sum", result: total, computed, bound: 1, met: total }) : 1
  return { total, parts, computed, holds, chance, isFull }
}

/** A column that leaves chance no room: a thousand and more, told to the last. */
const TELLING = 0.005
/** Of columns that nobody means so few are mended by one slip. */
const MOST_BY_CHANCE = 0.1
/** In so few of such tables, were none meant, the columns that hold would hold and another would miss by one slip. */
const MOST_TABLES = 0.02
/** A table that is surely meant: every slip in a column of it is one, however many numbers it might have made. */
const SURELY_MEANT = 1e-4

const choose = (of: number, count: number): number => {
  let ways = 1
  for (let at = 0; at < count; at++) ways = (ways * (of - at)) / (at + 1)
  return ways
}

/** In how many of such tables, were none meant, as many columns would add up. */
export const chanceOfAll = (sums: ReadonlyArray<ColumnSum>): number => {
  const right = sums.filter(({ holds }) => holds)
  if (right.length === 0) return 1
  const full = sums.filter(({ holds, isFull }) => holds || isFull)
  return right.reduce((product, { chance }) => product * chance, 1) * choose(full.length, right.length)
}

const claimOf = ({ total, computed }: ColumnSum, words: string, certain: boolean): RelationClaim => ({
  kind: "sum",
  result: total,
  computed,
  comparison: "equals",
  basis: "prose",
  words,
  certain
})

/**
 * The claims of a table whose columns add up: those that do, and of the others those that every row tells and that would
 * but for one slip. The surer the columns that hold make the table, the shorter may the numbers be that miss. Two long
 * columns leave no doubt of what is long itself.
 */
export const claimsOfColumns = (
  scene: Scene,
  sums: ReadonlyArray<ColumnSum>,
  words: string
): ReadonlyArray<RelationClaim> => {
  const telling = sums.filter(({ holds, chance }) => holds && chance <= TELLING).length
  const odds = chanceOfAll(sums)
  const most = odds <= SURELY_MEANT ? Infinity : Math.max(MOST_TABLES / odds, telling > 0 ? MOST_BY_CHANCE : 0)
  return sums.flatMap((each): ReadonlyArray<RelationClaim> => {
    if (each.holds) return [claimOf(each, words, true)]
    if (!each.isFull) return []
    const slips = coincidences(scene, each.total, each.computed, undefined, most)
    if (slips > most || slips === Infinity) return []
    return [claimOf(each, words, telling >= 2 && slips <= MOST_BY_CHANCE)]
  })
}
