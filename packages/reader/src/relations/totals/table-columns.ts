/**
 * A column of a pasted table that is the difference or the sum of two others in every row: 分值 | 自评得分 | 扣分, 编制 | 实有 | 空编,
 * 公办 | 民办 | 合计. What one row by itself would agree with by chance, four rows together do not; so that a single row that
 * does not agree shows its slip.
 */
import { difference, type Formula, leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Finder, type Scene } from "../scene/scene.ts"

const LEAST_ROWS = 4
const MOST_ROWS = 60
const MOST_COLUMNS = 8

/** The figure of each cell of a row; `undefined` in cells without one. */
type Row = ReadonlyArray<number | undefined>

/** The rows of numbers of each table: lines of as many cells, one under another. */
const tablesOf = (scene: Scene): ReadonlyArray<ReadonlyArray<Row>> => {
  const { plain, figures } = scene
  const tables: Array<Array<Row>> = []
  let next = 0
  let last = -1
  for (let bar = plain.indexOf("|"); bar >= 0;) {
    const start = plain.lastIndexOf("\n", bar) + 1
    const feed = plain.indexOf("\n", bar)
    const end = feed < 0 ? plain.length : feed
    while (next < figures.length && figureAt(scene, next).start < start) next++
    const row: Array<number | undefined> = []
    let at = start
    for (const cell of plain.slice(start, end).split("|")) {
      const first = figures[next]
      const isAlone =
        first !== undefined && first.end <= at + cell.length && cell.trim().length === first.end - first.start
      row.push(isAlone ? next : undefined)
      at += cell.length + 1
      while (next < figures.length && figureAt(scene, next).start < at) next++
    }
    const table = tables.at(-1)
    const isRow = row.filter((index) => index !== undefined).length >= 3
    if (isRow && table !== undefined && last === start - 1 && table[0]?.length === row.length) table.push(row)
    else if (isRow) tables.push([row])
    // A line of headings begins another table.
    last = isRow ? end : -1
    bar = plain.indexOf("|", end)
  }
  return tables.filter((rows) => rows.length >= LEAST_ROWS && rows.length <= MOST_ROWS)
}

interface Cells {
  readonly result: number
  readonly one: number
  readonly other: number
}

const cellsIn = (
  scene: Scene,
  rows: ReadonlyArray<Row>,
  [result, one, other]: readonly [number, number, number]
): ReadonlyArray<Cells> =>
  rows.flatMap((row): ReadonlyArray<Cells> => {
    const [a, b, c] = [row[result], row[one], row[other]]
    if (a === undefined || b === undefined || c === undefined) return []
    const { unit } = figureAt(scene, a)
    return [b, c].every((each) => figureAt(scene, each).unit === unit) ? [{ result: a, one: b, other: c }] : []
  })

/** A nought agrees with too much to show what a column is. */
const isTelling = (scene: Scene, { result, one, other }: Cells): boolean =>
  [result, one, other].every((index) => (figureAt(scene, index).value?.numerator ?? 0n) !== 0n)

const operations = [
  ["difference", difference],
  ["difference", (a: Formula<number>, b: Formula<number>) => difference(b, a)],
  ["sum", (a: Formula<number>, b: Formula<number>) => sum(a, b)]
] as const

/** The claims of each row that one column is the difference or the sum of two others, where all rows but one agree. */
const claimsFor = (
  scene: Scene,
  rows: ReadonlyArray<Row>,
  columns: readonly [number, number, number]
): ReadonlyArray<RelationClaim> => {
  const cells = cellsIn(scene, rows, columns)
  if (cells.length < LEAST_ROWS) return []
  for (const [kind, operation] of operations) {
    const claims = cells.map(({ result, one, other }): RelationClaim => {
      const computed = operation(leaf(one), leaf(other))
      return { kind, result, computed, comparison: "equals", basis: "prose", words: "|", certain: true }
    })
    const right = claims.map((claim) => agreesExactly(scene, claim.result, claim.computed))
    const telling = cells.filter((each, at) => right[at] === true && isTelling(scene, each)).length
    const wrong = right.filter((each) => !each).length
    if (telling >= LEAST_ROWS - 1 && wrong <= (cells.length > LEAST_ROWS ? 1 : 0)) return claims
  }
  return []
}

/** Columns reckoned from two others, of all tables of the text. */
export const findTableColumns: Finder = (scene) => {
  if (!scene.plain.includes("|")) return []
  return tablesOf(scene).flatMap((rows) => {
    const width = Math.min(MOST_COLUMNS, rows[0]?.length ?? 0)
    const columns = Array.from({ length: width }, (_, at) => at)
    return columns.flatMap((result) =>
      columns.flatMap((one) =>
        columns.flatMap((other) => {
          // 分值-得分=扣分 and 得分+扣分=分值 say one thing: it is told once, of the last of the three columns.
          if (one >= other || result <= other) return []
          return claimsFor(scene, rows, [result, one, other])
        })
      )
    )
  })
}
