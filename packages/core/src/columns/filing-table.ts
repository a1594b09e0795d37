/** Many districts' filings of one year as a table: a column for each measure, a row for each filing. */
import type { Filing } from "../domain/filing.ts"
import { indexFacts } from "../filing/fact-index.ts"
import * as Interval from "../quantity/interval.ts"
import { toNumber } from "../quantity/rational.ts"
import { type Column, emptyColumn, errorOf } from "./column.ts"

export interface FilingTable {
  readonly filings: ReadonlyArray<Filing>
  /** A measure that no filing tells is a column of nothing. */
  readonly column: (measure: string) => Column
}

const nothing = (rows: number): Column => {
  const column = emptyColumn(rows)
  column.values.fill(Number.NaN)
  return column
}

/**
 * Filings of districts as a table. A filing with a register of schools has no place in it: its figures follow from the
 * returns, school by school, and `assess` takes it as it is.
 *
 * @throws RangeError where a filing has schools
 */
export const filingTable = (filings: ReadonlyArray<Filing>): FilingTable => {
  const rows = filings.length
  const columns = new Map<string, Column>()
  for (const [row, filing] of filings.entries()) {
    if (filing.schools.length > 0) throw new RangeError(`${filing.id} has a register of schools: assess it by itself`)
    const index = indexFacts(filing)
    for (const { measure } of filing.facts) {
      const known = index.district(measure)
      if (known === undefined) continue
      const column = columns.get(measure) ?? nothing(rows)
      columns.set(measure, column)
      const value = known.value ?? known.interval.lower ?? known.interval.upper
      // Of what is told without any end, nothing is certain but that it is told.
      const float = value === undefined ? 0 : toNumber(value)
      column.values[row] = float
      column.errors[row] = Interval.isPoint(known.interval) ? errorOf(float) : Infinity
    }
  }
  const none = nothing(rows)
  return { filings, column: (measure) => columns.get(measure) ?? none }
}
