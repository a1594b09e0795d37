/** Many districts' filings of one year as a table: a column for each measure, a row for each filing. */
import type { Filing } from "../domain/filing.ts"
import { type FactIndex, indexFacts } from "../filing/fact-index.ts"
import type { KnownFact } from "../filing/known-fact.ts"
import { leavesNothingOut, wholeOf } from "../filing/part-of-whole.ts"
import { measures } from "../measures/index.ts"
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

const parts: ReadonlyArray<string> = measures.map(({ id }) => id as string).filter((id) => wholeOf(id) !== undefined)

/** As inputs are known: stated, or settled by a whole that leaves nothing out. */
const toldOf = (measure: string, index: FactIndex): KnownFact | undefined => {
  const stated = index.district(measure)
  const whole = wholeOf(measure)
  if (stated !== undefined || whole === undefined) return stated
  const known = toldOf(whole, index)
  return known !== undefined && leavesNothingOut(whole, known.interval) ? known : undefined
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
    for (const measure of [...filing.facts.map((fact) => fact.measure as string), ...parts]) {
      const known = toldOf(measure, index)
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
