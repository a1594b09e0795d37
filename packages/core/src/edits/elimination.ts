/**
 * Whether linear edits can be satisfied when some variables are freed: equalities by Gaussian elimination, then
 * inequalities by Fourier and Motzkin's. Exact, and every derived row knows the edits from which it follows, so a
 * contradiction names the edits that cause it.
 */
import * as Interval from "../quantity/interval.ts"
import { add, divide, multiply, negate, type Rational } from "../quantity/rational.ts"
import { type EditComparison, type EditRecord, type LinearEdit, meets } from "./linear-edit.ts"

interface Row {
  readonly terms: ReadonlyMap<string, Rational>
  readonly comparison: EditComparison
  readonly constant: Rational
  /** Indices of the edits of which it is a combination. */
  readonly origins: ReadonlySet<number>
}

/** Rows beyond this are dropped: elimination may square their number at each step. */
const MOST_ROWS = 4_000

export interface Projection {
  /** The rows that are left. */
  readonly rows: ReadonlyArray<Row>
  /** The edits that contradict each other, where some do. */
  readonly conflict: ReadonlySet<number> | undefined
  /** False where rows were dropped: then no conflict found is no proof that there is none. */
  readonly complete: boolean
}

/** The edits with every variable that is not freed put at its recorded value. */
const substituted = (
  edits: ReadonlyArray<LinearEdit>,
  record: EditRecord,
  freed: ReadonlySet<string>
): ReadonlyArray<Row> =>
  edits.map(({ terms, comparison, constant }, index) => {
    const open = new Map<string, Rational>()
    let rest = constant
    for (const [variable, coefficient] of terms) {
      const value = freed.has(variable) ? undefined : record[variable]
      if (value === undefined) open.set(variable, coefficient)
      else rest = add(rest, negate(multiply(coefficient, value)))
    }
    return { terms: open, comparison, constant: rest, origins: new Set([index]) }
  })

/** `row` + `factor` × `other`; a strict part makes the whole strict. */
const combined = (row: Row, other: Row, factor: Rational): Row => {
  const terms = new Map(row.terms)
  for (const [variable, coefficient] of other.terms) {
    const before = terms.get(variable)
    const product = multiply(coefficient, factor)
    const next = before === undefined ? product : add(before, product)
    if (next.numerator === 0n) terms.delete(variable)
    else terms.set(variable, next)
  }
  const strict = row.comparison === "below" || other.comparison === "below"
  const inexact = row.comparison !== "equals" || other.comparison !== "equals"
  return {
    terms,
    comparison: strict ? "below" : inexact ? "at-most" : "equals",
    constant: add(row.constant, multiply(other.constant, factor)),
    origins: new Set([...row.origins, ...other.origins])
  }
}

const ratio = (a: Rational, b: Rational): Rational => divide(a, b) as Rational

/** The rows without `variable`, together saying of the others all that they said before. */
const eliminate = (rows: ReadonlyArray<Row>, variable: string): ReadonlyArray<Row> => {
  const pivot = rows.find((row) => row.comparison === "equals" && row.terms.has(variable))
  const withIt = rows.filter((row) => row !== pivot && row.terms.has(variable))
  const without = rows.filter((row) => !row.terms.has(variable))
  const coefficient = (row: Row) => row.terms.get(variable) as Rational
  if (pivot !== undefined) {
    const at = coefficient(pivot)
    return [...without, ...withIt.map((row) => combined(row, pivot, negate(ratio(coefficient(row), at))))]
  }
  const upper = withIt.filter((row) => coefficient(row).numerator > 0n)
  const lower = withIt.filter((row) => coefficient(row).numerator < 0n)
  const pairs = upper.flatMap((above) =>
    lower.map((below) => combined(above, below, negate(ratio(coefficient(above), coefficient(below)))))
  )
  return [...without, ...pairs]
}

/** The edits over `kept` alone, once all other freed variables are eliminated. */
export const project = (
  edits: ReadonlyArray<LinearEdit>,
  record: EditRecord,
  freed: ReadonlySet<string>,
  kept: ReadonlySet<string>
): Projection => {
  let rows = substituted(edits, record, freed)
  let complete = true
  for (;;) {
    const broken = rows.find(
      (row) => row.terms.size === 0 && !meets({ numerator: 0n, denominator: 1n }, row.comparison, row.constant)
    )
    if (broken !== undefined) return { rows, conflict: broken.origins, complete }
    rows = rows.filter((row) => row.terms.size > 0)
    const next = nextVariable(rows, kept)
    if (next === undefined) return { rows, conflict: undefined, complete }
    rows = eliminate(rows, next)
    if (rows.length > MOST_ROWS) {
      rows = rows.slice(0, MOST_ROWS)
      complete = false
    }
  }
}

/** A variable of an equality first, which only shortens the rows; else one that makes the fewest pairs. */
const nextVariable = (rows: ReadonlyArray<Row>, kept: ReadonlySet<string>): string | undefined => {
  const signs = new Map<string, { up: number; down: number }>()
  for (const row of rows) {
    for (const [variable, coefficient] of row.terms) {
      if (kept.has(variable)) continue
      if (row.comparison === "equals") return variable
      const count = signs.get(variable) ?? { up: 0, down: 0 }
      if (coefficient.numerator > 0n) count.up++
      else count.down++
      signs.set(variable, count)
    }
  }
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [variable, { up, down }] of signs) {
    if (up * down >= least) continue
    best = variable
    least = up * down
  }
  return best
}

/** The values that `variable` can take when the freed ones may move; `undefined` where there are none. */
export const rangeOf = (
  edits: ReadonlyArray<LinearEdit>,
  record: EditRecord,
  freed: ReadonlySet<string>,
  variable: string
): Interval.Interval | undefined => {
  const { rows, conflict } = project(edits, record, freed, new Set([variable]))
  if (conflict !== undefined) return undefined
  let range: Interval.Interval | undefined = Interval.everything
  for (const { terms, comparison, constant } of rows) {
    const coefficient = terms.get(variable)
    if (coefficient === undefined || range === undefined) continue
    const bound = ratio(constant, coefficient)
    const open = comparison === "below"
    const above: Interval.Interval = { lower: undefined, upper: bound, lowerOpen: true, upperOpen: open }
    const below: Interval.Interval = { lower: bound, upper: undefined, lowerOpen: open, upperOpen: true }
    const allowed: Interval.Interval =
      comparison === "equals" ? Interval.point(bound) : coefficient.numerator > 0n ? above : below
    range = Interval.intersect(range, allowed)
  }
  return range
}
