/** An independent spreadsheet, to hold formulas against. */
import { HyperFormula } from "hyperformula"

export type Cell = number | string | boolean | null

/** 0 is A, 25 is Z, 26 is AA. */
export const columnLetter = (column: number): string =>
  `${column < 26 ? "" : columnLetter(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`

/** The values of a sheet as given, each formula worked out; an empty text is `undefined`, an error throws. */
export const calculated = (
  rows: ReadonlyArray<ReadonlyArray<Cell>>
): ReadonlyArray<ReadonlyArray<number | undefined>> => {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    // Rounded to nothing: what is held against it is exact. Ranges multiply one by one inside SUMPRODUCT, as in Excel.
    { licenseKey: "gpl-v3", maxColumns: 2000, smartRounding: false, useArrayArithmetic: true }
  )
  const values = engine.getSheetValues(0)
  engine.destroy()
  return values.map((row) =>
    row.map((value) => {
      if (typeof value === "number") return value
      if (value === null || value === "" || typeof value === "boolean" || typeof value === "string") return undefined
      throw new Error(`${value.value}: ${value.message}`)
    })
  )
}
