/**
 * Totals of tables pasted as text: the row 合计 adds up each column, the column 合计 each row. Which rows and columns are
 * meant only the arithmetic says, for tables nest; where most lines of a table add up, one that does not is wrong.
 */
import { dimensionOf, leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Finder, type Scene } from "../scene/scene.ts"

const total = /^(?:合计|总计|小计|总和|全[县区市省乡镇]|合 计|总 计)(?:[(].*[)])?$/

/** 在校生合计: of the rows before it that are called so. */
const totalOf = /^([\u4e00-\u9fff]{2,8})(?:合计|总计|小计)$/

export interface Row {
  readonly label: string
  readonly heads: ReadonlyArray<string>
  /** For each cell the figure that it holds. */
  readonly cells: ReadonlyArray<number | undefined>
}

/** 合计, 全区: the row says that it adds up others. */
export const isTotalRow = ({ heads }: Row): boolean => heads.some((head) => total.test(head))

/** The tables of a text: runs of lines that bars divide, with the figures that are whole cells. */
export const tablesOf = (scene: Scene): ReadonlyArray<ReadonlyArray<Row>> => {
  const tables: Array<Array<Row>> = []
  let table: Array<Row> = []
  let offset = 0
  let index = 0
  for (const line of scene.plain.split("\n")) {
    const end = offset + line.length
    if (line.includes("|")) {
      let at = offset
      const heads: Array<string> = []
      const cells = line.split("|").map((cell) => {
        const from = at
        at += cell.length + 1
        heads.push(cell.trim())
        while (index < scene.figures.length && figureAt(scene, index).start < from) index++
        const figure = scene.figures[index]
        return figure !== undefined && figure.start < from + cell.length && isWhole(cell, from, figure)
          ? index
          : undefined
      })
      table.push({ label: heads.find((head) => head.length > 0) ?? "", heads, cells })
    } else if (table.length > 0) {
      tables.push(table)
      table = []
    }
    offset = end + 1
  }
  if (table.length > 0) tables.push(table)
  return tables.filter((rows) => rows.length >= 3)
}

const isWhole = (
  cell: string,
  from: number,
  { start, end }: { readonly start: number; readonly end: number }
): boolean => cell.slice(0, start - from).trim() === "" && cell.slice(end - from).trim() === ""

const claimOf = (result: number, parts: ReadonlyArray<number>): RelationClaim => ({
  kind: "sum",
  result,
  computed: sum(...parts.map((part) => leaf(part))),
  comparison: "equals",
  basis: "prose",
  words: "合计",
  certain: true
})

/** Amounts and counts are added up; rates and ratios are not. */
const isAddable = (scene: Scene, index: number): boolean =>
  !["percent", "points", "ratio", "coefficient"].includes(dimensionOf(figureAt(scene, index).unit))

/** What agrees; and what does not, where twice as many lines of the same total do. */
const borneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const right = claims.filter((claim) => agreesExactly(scene, claim.result, claim.computed))
  return right.length >= 2 && right.length >= 2 * (claims.length - right.length) ? claims : right
}

const sumsOf = (
  scene: Scene,
  totals: ReadonlyArray<number | undefined>,
  lines: ReadonlyArray<ReadonlyArray<number | undefined>>
): ReadonlyArray<RelationClaim> =>
  totals.flatMap((result, at) => {
    const parts = lines.flatMap((line) => line[at] ?? [])
    return result === undefined || parts.length < 2 || ![result, ...parts].every((each) => isAddable(scene, each))
      ? []
      : [claimOf(result, parts)]
  })

const inTable = (scene: Scene, rows: ReadonlyArray<Row>): ReadonlyArray<RelationClaim> => {
  const numbered = rows.filter((row) => row.cells.some((cell) => cell !== undefined))
  const width = Math.max(...numbered.map((row) => row.cells.length))
  if (!Number.isFinite(width) || numbered.length > MOST_LINES || width > MOST_LINES) return []
  const below = numbered.flatMap((row, at) => {
    const noun = totalOf.exec(row.label)?.[1]
    if (noun !== undefined) {
      const called = numbered.slice(0, at).filter(({ label }) => label.endsWith(noun))
      return borneOut(
        scene,
        sumsOf(
          scene,
          row.cells,
          called.map(({ cells }) => cells)
        )
      )
    }
    if (!total.test(row.label)) return []
    const others = at === 0 ? numbered.slice(1) : numbered.slice(0, at)
    return borneOut(
      scene,
      sumsOf(
        scene,
        row.cells,
        others.filter((each) => !total.test(each.label)).map(({ cells }) => cells)
      )
    )
  })
  const heads = rows.find(
    (row) => row.heads.some((head) => total.test(head)) && row.cells.every((cell) => cell === undefined)
  )
  const column = heads?.heads.findIndex((head) => total.test(head)) ?? -1
  const columns = Array.from({ length: width }, (_, at) => numbered.map((row) => row.cells[at]))
  const across = columns[column]
  if (across === undefined) return below
  const others = columns.filter((_, at) => at !== column)
  return [...below, ...borneOut(scene, sumsOf(scene, across, others))]
}

/** No table that letters hold is longer or wider. */
const MOST_LINES = 80

/** Totals of all tables of the text. */
export const findTableTotals: Finder = (scene) =>
  scene.plain.includes("|") ? tablesOf(scene).flatMap((rows) => inTable(scene, rows)) : []
