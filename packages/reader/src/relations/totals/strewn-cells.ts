/**
 * Cells of a table that no line of it joins. A table tells its totals by its rows and columns: 0.73 in one row is no sum of
 * three cells of the row above, each under a head of its own, however well one slip would mend it.
 */
import type { Scene } from "../scene/scene.ts"
import { oncePerScene } from "../scene/once.ts"
import { isTotalRow, tablesOf } from "./table-totals.ts"

interface Place {
  readonly row: number
  readonly column: number
  /** Whether its row is called a total, or the table is so short that its first row may be one without saying so. */
  readonly mayBeTotal: boolean
}

/** A longer table lists things of one kind, and adds them up in a row that says so. */
const FEW_ROWS = 8

/** Where in a table each figure stands that is a whole cell. */
const placesIn = oncePerScene((scene: Scene): ReadonlyMap<number, Place> => {
  const places = new Map<number, Place>()
  if (!scene.plain.includes("|")) return places
  // Rows are numbered through the text, so that those of two tables are never one.
  let row = 0
  for (const rows of tablesOf(scene)) {
    for (const each of rows) {
      row++
      const mayBeTotal = isTotalRow(each) || rows.length <= FEW_ROWS
      for (const [column, figure] of each.cells.entries()) {
        if (figure !== undefined) places.set(figure, { row, column, mayBeTotal })
      }
    }
  }
  return places
})

/** Whether a total and its supposed parts lie strewn over a table: neither in one row nor below one another with a total. */
export const areStrewn = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const places = placesIn(scene)
  const own = places.get(total)
  const others = parts.map((part) => places.get(part))
  if (own === undefined) return others.some((place) => place !== undefined && !place.mayBeTotal)
  if (others.every((place) => place?.row === own.row)) return false
  return !own.mayBeTotal || !others.every((place) => place?.column === own.column)
}
