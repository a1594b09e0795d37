/**
 * The same in a spreadsheet engine: a sheet with a row a school and its seven indicators, and a sheet with a row a
 * district. Built once; a run changes a cell on which every formula stands, so that all are reckoned anew.
 */
import { HyperFormula } from "hyperformula"
import type { SchoolData } from "./school-data.ts"

const letter = (column: number): string => String.fromCharCode(65 + column)

export interface Sheet {
  readonly run: () => ReadonlyArray<number>
  readonly close: () => void
}

export const balanceInHyperFormula = (data: SchoolData): Sheet => {
  const { starts, pupils } = data.schools
  const count = data.resources.length
  // A: pupils; B…H: amounts; I…O: held ÷ wanted; P: whether the rule is fulfilled. `Line!A1` is 1, the part of every line.
  const rows = Array.from(pupils, (people, row) => {
    const cell = row + 1
    const held = data.resources.map(
      ({ scale, line }, index) => `=${letter(1 + index)}${cell}*${scale}/($A${cell}*${line}*Line!$A$1)`
    )
    const range = `${letter(1 + count)}${cell}:${letter(2 * count)}${cell}`
    const rule = `=IF(AND(COUNTIF(${range},">=1")>=6,COUNTIF(${range},">=0.85")=${count}),1,0)`
    return [people, ...data.resources.map(({ amounts }) => amounts[row] as number), ...held, rule]
  })
  const districts = Array.from({ length: starts.length - 1 }, (_, district) => {
    const from = (starts[district] as number) + 1
    const to = starts[district + 1] as number
    const range = (column: number): string => `School!${letter(column)}${from}:${letter(column)}${to}`
    const coefficients = data.resources.map(
      (_resource, index) =>
        `=SQRT(SUM(${range(0)})*SUMPRODUCT(${range(1 + index)}*${range(1 + index)}/${range(0)})/SUM(${range(1 + index)})^2-1)*Line!$A$1`
    )
    return [...coefficients, `=SUM(${range(2 * count + 1)})`]
  })
  const engine = HyperFormula.buildFromSheets(
    { Line: [[1]], School: rows, District: districts },
    { licenseKey: "gpl-v3", useArrayArithmetic: true, maxRows: rows.length + 1, useColumnIndex: false }
  )
  const sheet = engine.getSheetId("District")
  const line = engine.getSheetId("Line")
  if (sheet === undefined || line === undefined) throw new Error("a sheet was not built")
  let turn = 0
  return {
    run: () => {
      // A part of every line so near to one that nothing is decided otherwise.
      turn++
      engine.setCellContents({ sheet: line, row: 0, col: 0 }, 1 - turn * 1e-12)
      return engine.getSheetValues(sheet).map((row) => Number(row[count]))
    },
    close: () => engine.destroy()
  }
}
