/**
 * Columns told at once: 城市、县镇、农村的园数分别为107所、39所、12所，班数分别为845个、257个、141个，…. Each adds up to what was told of the whole
 * sentences before; those of one sentence, of as many rows, are columns of one table.
 */
import type { RelationClaim } from "@duxue/core"
import { CREDIBLE, mayAddUp } from "../doubt/evidence.ts"
import { nearOf, type Scene } from "../scene/scene.ts"
import type { Cell } from "./cells.ts"
import { chanceOfAll, claimsOfColumns, type ColumnSum, columnSum } from "./column-sums.ts"
import type { Column, ProseTable, Row } from "./rows.ts"

/** How many rows before a column may tell its whole. */
const REACH = 10

/** The cells of a row that may be the total of a column: of its kind, or of its unit where one of them names no kind. */
const totalsIn = ({ cells }: Row, { cell: { unit, kind } }: Column): ReadonlyArray<Cell> => {
  const ofUnit = [...cells.values()].filter((cell) => cell.unit === unit)
  const own = ofUnit.filter((cell) => cell.kind === kind)
  return own.length > 0 ? own : ofUnit.filter((cell) => cell.kind === "" || kind === "")
}

const sumOver = (scene: Scene, row: Row, column: Column): ColumnSum | undefined => {
  const totals = totalsIn(row, column)
  const total = totals.find(({ index }) => mayAddUp(scene, index, column.figures)) ?? totals[0]
  return total === undefined ? undefined : columnSum(scene, total.index, column.figures, totals.length === 1)
}

/** The columns that stand together: of one sentence, with as many figures each. */
const tablesOf = (scene: Scene, columns: ReadonlyArray<Column>): ReadonlyArray<ReadonlyArray<Column>> => {
  const tables: Array<Array<Column>> = []
  let sentence = -1
  for (const column of columns) {
    const { start } = nearOf(scene, column.cell.index).paragraph
    const table = tables.at(-1)
    if (table !== undefined && start === sentence && table[0]?.figures.length === column.figures.length)
      table.push(column)
    else tables.push([column])
    sentence = start
  }
  return tables
}

const claimsFor = (
  scene: Scene,
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<Column>
): ReadonlyArray<RelationClaim> => {
  const first = columns[0] as Column
  let tries = 0
  for (let at = first.after; at >= 0 && at > first.after - REACH; at--) {
    const row = rows[at] as Row
    const sums = columns.flatMap((column) => sumOver(scene, row, column) ?? [])
    if (sums.length === 0) continue
    tries++
    if (chanceOfAll(sums) * tries <= CREDIBLE) return claimsOfColumns(scene, sums, "分别")
  }
  return []
}

/** Sums of columns told at once, over the rows that tell their totals. */
export const findColumnsAtOnce = (scene: Scene, { rows, columns }: ProseTable): ReadonlyArray<RelationClaim> =>
  tablesOf(scene, columns).flatMap((table) => claimsFor(scene, rows, table))
