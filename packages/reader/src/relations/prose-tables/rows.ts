/**
 * The rows of a table told in prose: 小学49所，招生17108人，在校60766人；初中28所，招生7528人，…. A row goes on, past commas and full
 * stops, until a column of it is told again; 其中 opens a row inside the one before.
 */
import { listFrom } from "../scene/bare-lists.ts"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"
import { type Cell, cellAt } from "./cells.ts"

export interface Row {
  /** By column, in order of the text. */
  readonly cells: ReadonlyMap<string, Cell>
  /** The row that 其中 opens this one of. */
  readonly within: number | undefined
  /** 另有, 此外: told beside what the total before it counts. */
  readonly isBeside: boolean
}

/** 107所、39所、12所: a column that is told at once, one figure for each row. */
export interface Column {
  readonly cell: Cell
  readonly figures: ReadonlyArray<number>
  /** The last row that was told before it. */
  readonly after: number
}

export interface ProseTable {
  readonly rows: ReadonlyArray<Row>
  readonly columns: ReadonlyArray<Column>
}

const ends = /[。;\n]/
const inside = /其中|其:|(?<![不内])含(?!税)|包括/
const beside = /另有|此外|另外|另附|不含/

/** What a column is called: by what it counts, and where a row tells two of the same, by which of them it is. */
const columnOf = ({ unit, kind }: Cell, nth = 1): string => `${unit} ${kind}${nth > 1 ? ` ${nth}` : ""}`

interface Open {
  readonly cells: Map<string, Cell>
  readonly within: number | undefined
  readonly isBeside: boolean
}

/** Whether the row tells something of the kind: 小学310人 is told of what 在校生410人 is. */
const tells = (row: Open, cell: Cell): boolean => {
  for (const own of row.cells.values())
    if (own.unit === cell.unit && (own.kind === cell.kind || cell.kind === "" || own.kind === "")) return true
  return false
}

/** The next free column of the name, for a row that tells two of one kind: 安排500万元，到位300万元. */
const freeColumn = (row: Open, cell: Cell): string => {
  let nth = 1
  while (row.cells.has(columnOf(cell, nth))) nth++
  return columnOf(cell, nth)
}

/** The rows of the whole text, and the columns told at once between them. */
export const proseTableOf = (scene: Scene): ProseTable => {
  const rows: Array<Open> = []
  const columns: Array<Column> = []
  let current: number | undefined
  let end = 0
  for (let index = 0; index < scene.figures.length; index++) {
    const cell = cellAt(scene, index)
    if (cell === undefined) continue
    const { start } = figureAt(scene, index)
    const words = scene.plain.slice(Math.max(end, nearOf(scene, index).paragraph.start - 1), start)
    end = figureAt(scene, index).end
    const list = listFrom(scene, index)
    if (list.length > 1 && list.every((each) => cellAt(scene, each)?.unit === cell.unit)) {
      columns.push({ cell, figures: list, after: rows.length - 1 })
      index = list.at(-1) as number
      end = figureAt(scene, index).end
      current = undefined
      continue
    }
    const isNew = words.includes("\n")
    const row = current === undefined ? undefined : rows[current]
    if (row !== undefined && current !== undefined && !isNew) {
      const owner = row.within === undefined ? current : row.within
      if (inside.test(words)) {
        current = rows.push({ cells: new Map([[columnOf(cell), cell]]), within: owner, isBeside: false }) - 1
        continue
      }
      const ended = ends.test(words)
      const outer = rows[owner] as Open
      // 幼儿园100所，其中公办40所，在园幼儿9000人: what 其中 broke down tells no children, so they are of all.
      if (row.within !== undefined && !ended && !tells(outer, cell)) {
        outer.cells.set(freeColumn(outer, cell), cell)
        current = owner
        continue
      }
      const column = columnOf(cell)
      const [first] = row.cells.keys()
      const isAgain = row.cells.has(column)
      if (!(row.within !== undefined && ended) && !(isAgain && (ended || column === first))) {
        row.cells.set(freeColumn(row, cell), cell)
        continue
      }
      if (row.within !== undefined && !ended) {
        current = rows.push({ cells: new Map([[column, cell]]), within: owner, isBeside: false }) - 1
        continue
      }
    }
    current =
      rows.push({ cells: new Map([[columnOf(cell), cell]]), within: undefined, isBeside: beside.test(words) }) - 1
  }
  return { rows, columns }
}
