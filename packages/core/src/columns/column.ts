/**
 * Numbers of many filings side by side, as floats that carry their own error. A verdict that the error leaves open is
 * settled by exact arithmetic; all others are as certain as if they had been, and hundreds of times as fast.
 */

/** One number a row. */
export interface Column {
  /** Not a number where the row does not tell it. */
  readonly values: Float64Array
  /** How far the true number may lie from the float at most; infinite where the row tells only a range. */
  readonly errors: Float64Array
}

/** One rounding to the nearest float errs by at most 2⁻⁵³ of the result; twice that also covers reckoning with errors. */
const EPSILON = 2 ** -52
/** Error bounds are themselves reckoned in floats: a few roundings of theirs are far below this. */
const SLACK = 1 + 2 ** -40

/** What the float nearest to a decimal may be off by: nothing for whole numbers. */
export const errorOf = (value: number): number => (Number.isSafeInteger(value) ? 0 : Math.abs(value) * EPSILON)

const rounding = (value: number, carried: number): number =>
  carried === 0 && Number.isSafeInteger(value) ? 0 : carried * SLACK + Math.abs(value) * EPSILON

export const emptyColumn = (rows: number): Column => ({
  values: new Float64Array(rows),
  errors: new Float64Array(rows)
})

/** Columns to reckon in, used again for each metric: thousands of short-lived arrays cost more than the arithmetic. */
export interface Workspace {
  readonly take: () => Column
  /** Everything taken is free again. */
  readonly clear: () => void
}

export const workspace = (rows: number): Workspace => {
  const columns: Array<Column> = []
  let taken = 0
  return {
    take: () => {
      const column = columns[taken] ?? emptyColumn(rows)
      columns[taken] = column
      taken++
      return column
    },
    clear: () => {
      taken = 0
    }
  }
}

export const fillColumn = (into: Column, value: number): Column => {
  into.values.fill(value)
  into.errors.fill(errorOf(value))
  return into
}

export const copyColumn = (into: Column, from: Column): Column => {
  into.values.set(from.values)
  into.errors.set(from.errors)
  return into
}

/** `a + sign × b`, written into `result`, which may be either of them. */
export const addColumns = (result: Column, a: Column, b: Column, sign: 1 | -1): Column => {
  const rows = a.values.length
  for (let row = 0; row < rows; row++) {
    const value = (a.values[row] as number) + sign * (b.values[row] as number)
    result.values[row] = value
    result.errors[row] = rounding(value, (a.errors[row] as number) + (b.errors[row] as number))
  }
  return result
}

export const multiplyColumns = (result: Column, a: Column, b: Column): Column => {
  const rows = a.values.length
  for (let row = 0; row < rows; row++) {
    const x = a.values[row] as number
    const y = b.values[row] as number
    const ex = a.errors[row] as number
    const ey = b.errors[row] as number
    const value = x * y
    result.values[row] = value
    result.errors[row] = rounding(value, Math.abs(x) * ey + Math.abs(y) * ex + ex * ey)
  }
  return result
}

/**
 * `factor × a ÷ b`. Where the divisor is exactly zero there is no quotient, which is not a number; where it may be zero
 * the error is infinite, and the float no more than a place to hang it on.
 */
export const divideColumns = (result: Column, a: Column, b: Column, factor: number): Column => {
  const rows = a.values.length
  for (let row = 0; row < rows; row++) {
    const by = b.values[row] as number
    const byError = b.errors[row] as number
    const distance = Math.abs(by) - byError
    if (by === 0 && byError === 0) {
      result.values[row] = Number.NaN
      result.errors[row] = 0
      continue
    }
    if (distance <= 0) {
      result.values[row] = a.values[row] as number
      result.errors[row] = Infinity
      continue
    }
    const ratio = (a.values[row] as number) / by
    const value = ratio * factor
    const carried = ((a.errors[row] as number) + Math.abs(ratio) * byError) / distance
    result.values[row] = value
    // The quotient is rounded, and its product with the factor once more.
    result.errors[row] = factor * (carried * SLACK + Math.abs(ratio) * EPSILON) + Math.abs(value) * EPSILON
  }
  return result
}
