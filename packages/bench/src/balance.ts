/**
 * The seven coefficients of every district and its schools under the six-of-seven rule: ours beside DuckDB and a
 * spreadsheet engine, in one run, on the same numbers; and whether the time grows as the schools do.
 */
import { attainmentColumn, variationColumn } from "@duxue/core"
import { balanceInDuckDb } from "./balance-in-duckdb.ts"
import { balanceInHyperFormula } from "./balance-in-hyperformula.ts"
import { line, type SchoolData, schoolData } from "./school-data.ts"
import { table } from "./table.ts"
import { median, timeOf } from "./timing.ts"

const sizes = [31_250, 125_000, 500_000]
/** A sheet of more schools takes minutes and gigabytes to build. */
const mostInSheet = 31_250
const rounds = 15

const ours = (data: SchoolData) => ({
  coefficients: data.resources.map(({ amounts }) => variationColumn(data.schools, amounts, line)),
  fulfilling: attainmentColumn(data.schools, data.resources, { atLeast: 6, restFactor: "0.85" }).schools
})

const agree = (mine: ReturnType<typeof ours>, peer: ReadonlyArray<ReadonlyArray<number>>): void => {
  for (const [index, { coefficients }] of mine.coefficients.entries()) {
    for (const [district, value] of coefficients.entries()) {
      if (Math.abs(value - (peer[index]?.[district] ?? Number.NaN)) > 1e-9)
        throw new Error("the peer's coefficients differ")
    }
  }
}

export const balance = async (): Promise<string> => {
  const rows: Array<ReadonlyArray<string>> = []
  for (const size of sizes) {
    const data = schoolData(size)
    const duck = await balanceInDuckDb(data)
    agree(ours(data), await duck.run())
    const sheet = size <= mostInSheet ? balanceInHyperFormula(data) : undefined
    sheet?.run()
    const own: Array<number> = []
    const database: Array<number> = []
    const spreadsheet: Array<number> = []
    for (let round = 0; round < rounds; round++) {
      own.push(timeOf(() => ours(data)))
      const start = performance.now()
      await duck.run()
      database.push(performance.now() - start)
      if (sheet !== undefined && round < 3) spreadsheet.push(timeOf(sheet.run))
    }
    duck.close()
    sheet?.close()
    const [mine, theirs, cells] = [own, database, spreadsheet].map(median) as [number, number, number]
    rows.push([
      String(size),
      mine.toFixed(1),
      ((mine * 1e6) / size).toFixed(0),
      theirs.toFixed(1),
      `${(theirs / mine).toFixed(2)}×`,
      sheet === undefined ? "–" : cells.toFixed(0),
      sheet === undefined ? "–" : `${(cells / mine).toFixed(0)}×`
    ])
  }
  return table(
    ["schools", "ours ms", "ours ns/school", "DuckDB ms", "DuckDB ÷ ours", "HyperFormula ms", "HyperFormula ÷ ours"],
    rows
  )
}
