/** The same metrics and standards in a spreadsheet engine: a row a filing, a column a measure, a cell a verdict. */
import { toExcel } from "@duxue/core"
import { HyperFormula } from "hyperformula"
import { askedOn } from "./asked.ts"
import type { Sheet } from "./balance-in-hyperformula.ts"
import { measuresNeeded, type YearTable } from "./district-data.ts"

/** 0 is A, 26 is AA. */
const columnName = (index: number): string =>
  (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

const comparisons: Readonly<Record<string, string>> = { ">=": ">=", ">": ">", "<=": "<=", "<": "<", "=": "=" }

export const assessmentInHyperFormula = (tables: ReadonlyArray<YearTable>): Sheet => {
  const columnOf = new Map(measuresNeeded.map((measure, index) => [measure, columnName(index + 1)]))
  const rows: Array<ReadonlyArray<number | string | null>> = []
  for (const { date, filings } of tables) {
    const asked = askedOn(date)
    const columns = measuresNeeded.map((measure) => filings.column(measure).values)
    for (let row = 0; row < filings.filings.length; row++) {
      const cell = rows.length + 1
      const told = columns.map((values) => (Number.isNaN(values[row]) ? null : (values[row] as number)))
      const verdicts = asked.map(({ metric, standard }) => {
        const value = toExcel(metric.formula, (measure) => `${columnOf.get(measure)}${cell}`).slice(1)
        // A1 is 0 in every row: a run changes the first of them, and every line stands on it.
        const line = `${standard.threshold}+$A$1`
        const wanted = comparisons[standard.comparison] ?? standard.comparison
        return `=IFERROR(IF(${value}="",3,IF((${value})${wanted}${line},0,1)),3)`
      })
      rows.push([0, ...told, ...verdicts])
    }
  }
  const engine = HyperFormula.buildFromSheets(
    { Filings: rows.map((row) => [...row]) },
    { licenseKey: "gpl-v3", maxColumns: 2000 }
  )
  const sheet = engine.getSheetId("Filings")
  if (sheet === undefined) throw new Error("the sheet was not built")
  let turn = 0
  return {
    run: () => {
      turn++
      engine.setCellContents({ sheet, row: 0, col: 0 }, turn * 1e-12)
      return engine.getSheetValues(sheet).map((row) => Number(row.at(-1)))
    },
    close: () => engine.destroy()
  }
}
