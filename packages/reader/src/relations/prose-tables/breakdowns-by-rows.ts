/**
 * A row that the rows after it break down: 高中段学校8所，招生8057人，在校29396人。普通高中6所，招生5735人，在校22502人；中等职业学校2所，….
 * Every column of the parts adds up to the whole's, so that several short columns, or a long one, tell of the others. A whole
 * may be broken down more than once (按性别看…，按学段看…), and a part may have parts of its own, for which it stands.
 */
import type { RelationClaim } from "@duxue/core"
import { approximateValues, CREDIBLE, mayAddUp } from "../doubt/evidence.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import type { Cell } from "./cells.ts"
import { chanceOfAll, claimsOfColumns, type ColumnSum, columnSum } from "./column-sums.ts"
import type { Row } from "./rows.ts"

const MOST_PARTS = 12
/** How many rows are looked through for the parts of one. */
const REACH = 24
/** No more text lies between a whole and its last part. */
const LONGEST = 2_000
/** So many rows that are told of something else may stand before the parts. */
const MOST_PASSED = 3
/** Words of wholes, and words that open parts. */
const whole = /总|共|合计|全[县区市省州旗国镇乡校]|各级|各类|现有/
const opening = /其中|分别|按|从|论|包括|:/
/** Of tables that no word announces fewer may agree by chance. */
const UNTOLD = CREDIBLE / 10

/** The figure that tells the column in a row: by its own kind, or by the unit where no kind is named. */
const figureIn = ({ cells }: Row, column: string, { unit, kind }: Cell): number | undefined => {
  const own = cells.get(column)
  if (own !== undefined) return own.index
  let only: Cell | undefined
  for (const cell of cells.values()) {
    if (cell.unit !== unit) continue
    if (only !== undefined) return undefined
    only = cell
  }
  return only !== undefined && (kind === "" || only.kind === "") ? only.index : undefined
}

/** For each column of the whole the figure that tells it in a row; `undefined` where the row tells none. */
type Shared = ReadonlyArray<number | undefined>

const sharedBy = (total: Row, part: Row): Shared | undefined => {
  const figures: Array<number | undefined> = []
  let isShared = false
  for (const [column, cell] of total.cells) {
    const figure = figureIn(part, column, cell)
    if (figure !== undefined) isShared = true
    figures.push(figure)
  }
  return isShared ? figures : undefined
}

interface Series {
  readonly total: number
  /** For each row that may hold a part the figure of the column, in order. */
  readonly figures: ReadonlyArray<number | undefined>
}

const seriesOf = ({ cells }: Row, parts: ReadonlyArray<Offered>): ReadonlyArray<Series> =>
  [...cells.values()].map(({ index }, column) => ({ total: index, figures: parts.map(({ shared }) => shared[column]) }))

/** A row that may hold a part, by its place among all. */
interface Offered {
  readonly row: number
  readonly shared: Shared
}

const sumsOf = (scene: Scene, series: ReadonlyArray<Series>, from: number, end: number): ReadonlyArray<ColumnSum> =>
  series.flatMap(({ total, figures }): ReadonlyArray<ColumnSum> => {
    const parts = figures.slice(from, end).filter((figure) => figure !== undefined)
    return parts.length < 2 ? [] : [columnSum(scene, total, parts, parts.length === end - from)]
  })

/** Whether some column of the rows comes to its total, as far as floating point sees. */
const mayHold = (scene: Scene, series: ReadonlyArray<Series>, from: number, end: number): boolean =>
  series.some(({ total, figures }) => {
    if (figures[end - 1] === undefined || figures[from] === undefined) return false
    return mayAddUp(
      scene,
      total,
      figures.slice(from, end).filter((figure) => figure !== undefined)
    )
  })

/** Whether every column that the row tells is as large as its total: it is no part. */
const isNoPart = (scene: Scene, series: ReadonlyArray<Series>, at: number): boolean => {
  const values = approximateValues(scene)
  return series.every(({ total, figures }) => {
    const figure = figures[at]
    return figure === undefined || (values[figure] as number) >= (values[total] as number)
  })
}

interface Broken {
  readonly claims: ReadonlyArray<RelationClaim>
  /** The rows that are the parts, as places among those offered. */
  readonly from: number
  readonly end: number
}

/** The next breakdown among the rows that begins at one of the places. */
const brokenDown = (
  scene: Scene,
  series: ReadonlyArray<Series>,
  starts: ReadonlyArray<number>,
  bound: number
): Broken | undefined => {
  const count = series[0]?.figures.length ?? 0
  let tries = 0
  for (const from of starts) {
    for (let end = from + 1; end <= count && end <= from + MOST_PARTS; end++) {
      if (isNoPart(scene, series, end - 1)) break
      if (end < from + 2) continue
      tries++
      if (!mayHold(scene, series, from, end)) continue
      const sums = sumsOf(scene, series, from, end)
      if (chanceOfAll(sums) * tries > bound) continue
      return { claims: claimsOfColumns(scene, sums, "分项"), from, end }
    }
  }
  return undefined
}

/** Where parts may begin: at once, behind what 其中 told of some of them, or a little later. */
const startsFrom = (first: number, nested: number): ReadonlyArray<number> => {
  const later = Array.from({ length: MOST_PASSED + 1 }, (_, passed) => first + nested + passed)
  return nested > 0 ? [first, ...later] : later
}

const firstOf = ({ cells }: Row): number => (cells.values().next().value as Cell).index
const lastOf = ({ cells }: Row): number => {
  let last = 0
  for (const { index } of cells.values()) last = Math.max(last, index)
  return last
}

/** Whether words say that a row tells a whole, or that the next one opens its parts. */
const isTold = (scene: Scene, row: Row, next: Row): boolean =>
  whole.test(wordsBefore(scene, firstOf(row))) ||
  opening.test(scene.plain.slice(figureAt(scene, lastOf(row)).end, figureAt(scene, firstOf(next)).start))

/** Sums of the columns of rows over the rows that follow them, those of inner tables first. */
export const findBreakdownsByRows = (scene: Scene, rows: ReadonlyArray<Row>): ReadonlyArray<RelationClaim> => {
  const claims: Array<RelationClaim> = []
  /** For each row that is a part the row that it is a part of. */
  const partOf = new Map<number, number>()
  for (let at = rows.length - 2; at >= 0; at--) {
    const row = rows[at] as Row
    const far = figureAt(scene, firstOf(row)).start + LONGEST
    const offered: Array<Offered> = []
    for (let next = at + 1; next < rows.length && next <= at + REACH; next++) {
      const other = rows[next] as Row
      if (figureAt(scene, firstOf(other)).start > far) break
      if (partOf.has(next) || (other.within !== undefined && other.within !== at)) continue
      const shared = sharedBy(row, other)
      if (shared !== undefined) offered.push({ row: next, shared })
    }
    if (offered.length < 2) continue
    const among = offered.filter((each) => !(rows[each.row] as Row).isBeside)
    for (const parts of among.length === offered.length ? [offered] : [among, offered]) {
      if (parts.length < 2) continue
      const series = seriesOf(row, parts)
      const outside = parts.findIndex((part) => (rows[part.row] as Row).within === undefined)
      const starts = startsFrom(0, outside < 0 ? parts.length : outside)
      const bound = isTold(scene, row, rows[(parts[0] as Offered).row] as Row) ? CREDIBLE : UNTOLD
      let found = brokenDown(scene, series, starts, bound)
      if (found === undefined) continue
      while (found !== undefined) {
        claims.push(...found.claims)
        for (let part = found.from; part < found.end; part++) partOf.set((parts[part] as Offered).row, at)
        found = brokenDown(scene, series, startsFrom(found.end, 0), UNTOLD)
      }
      break
    }
  }
  return claims
}
