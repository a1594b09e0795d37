/**
 * Correction of rounding errors (Scholtus 2008): balances that are off by a unit or two are made to add up by moving
 * as few values as possible by one unit each. The smallest set that comes first in the order of mention is taken, where
 * the published method draws one.
 */
import { absolute, add, compare, type Rational, subtract } from "../quantity/rational.ts"
import { corrected, type Corrections, excessOf } from "./balance-edits.ts"
import { type EditRecord, isViolated, type LinearEdit, variablesOf } from "./linear-edit.ts"

export interface RoundingCorrection {
  readonly edits: ReadonlyArray<LinearEdit>
  readonly record: EditRecord
  /** By how much a value may be moved, above zero: the worth of its last place. */
  readonly unit: Rational
  /** Violations above this are no rounding and left alone; two units if not given. */
  readonly tolerance?: Rational
  readonly fixed?: ReadonlyArray<string>
  /** How many values may be moved at most. */
  readonly most?: number
}

const MOST_MOVED = 8

/** `undefined` where moving so few values by a unit does not make them add up; no corrections where all hold. */
export const correctRounding = ({
  edits,
  record,
  unit,
  tolerance = add(unit, unit),
  fixed = [],
  most = MOST_MOVED
}: RoundingCorrection): Corrections | undefined => {
  // What is off by more than rounding can do must not keep the rest from adding up.
  const concerned = edits.filter((edit) => {
    const excess = excessOf(edit, record)
    return excess !== undefined && (!isViolated(edit, record) || compare(absolute(excess), tolerance) <= 0)
  })
  const movable = new Set(variablesOf(concerned).filter((variable) => !fixed.includes(variable)))
  const search = (moved: Corrections, left: number): Corrections | undefined => {
    const now = corrected(record, moved)
    const first = concerned.find((edit) => isViolated(edit, now))
    if (first === undefined) return moved
    if (left === 0) return undefined
    for (const variable of first.terms.keys()) {
      const value = record[variable]
      if (value === undefined || !movable.has(variable) || variable in moved) continue
      for (const next of [add(value, unit), subtract(value, unit)]) {
        const tried = { ...moved, [variable]: next }
        const found = nearer(first, now, corrected(record, tried)) ? search(tried, left - 1) : undefined
        if (found !== undefined) return found
      }
    }
    return undefined
  }
  for (let size = 0; size <= most; size++) {
    const found = search({}, size)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether the balance is less off than before. */
const nearer = (edit: LinearEdit, before: EditRecord, after: EditRecord): boolean => {
  const [was, is] = [excessOf(edit, before), excessOf(edit, after)]
  return was !== undefined && is !== undefined && compare(absolute(is), absolute(was)) < 0
}
