/**
 * How many of a set of per-school standards each school meets, and how many it misses by more than the rest may: the
 * six-of-seven-and-85-per-cent rule over any number of schools.
 */
import { compare, decimal, multiply, type Rational } from "../quantity/rational.ts"
import { exactValue } from "./exact-value.ts"
import type { SchoolColumns } from "./school-columns.ts"

/** One indicator: `amounts × scale ÷ pupils ≥ line`. */
export interface IndicatorColumn {
  readonly amounts: Float64Array
  /** 100 where it is told for a hundred pupils, else 1. */
  readonly scale: number
  /** As the standard prints it. */
  readonly line: string
}

export interface AttainmentRule {
  /** How many of the indicators a school must meet. */
  readonly atLeast: number
  /** To what part of its standard every other must come, as a decimal: "0.85". */
  readonly restFactor: string
}

export interface AttainmentColumn {
  /** Of each school: how many indicators it meets. */
  readonly met: Uint8Array
  /** Of each district: how many of its schools fulfil the rule. */
  readonly schools: Uint32Array
  /** Of each district: whether some school tells too little to be judged. */
  readonly missing: Uint8Array
}

/** The two products are rounded, and the line times the factor before them: eight roundings at the most. */
const TOLERANCE = 2 ** -50

const reaches = (amount: number, scale: number, pupils: number, line: number, exactLine: Rational): boolean => {
  const held = amount * scale
  const wanted = line * pupils
  if (Math.abs(held - wanted) > wanted * TOLERANCE) return held > wanted
  return compare(multiply(exactValue(amount), exactValue(scale)), multiply(exactLine, exactValue(pupils))) >= 0
}

export const attainmentColumn = (
  schools: SchoolColumns,
  indicators: ReadonlyArray<IndicatorColumn>,
  rule: AttainmentRule
): AttainmentColumn => {
  const { starts, pupils } = schools
  const count = pupils.length
  const met = new Uint8Array(count)
  const near = new Uint8Array(count)
  const unknown = new Uint8Array(count)
  for (const { amounts, scale, line } of indicators) {
    const exactLine = decimal(line)
    const exactLower = multiply(exactLine, decimal(rule.restFactor))
    const full = Number(line)
    const lower = full * Number(rule.restFactor)
    for (let school = 0; school < count; school++) {
      const amount = amounts[school] as number
      const people = pupils[school] as number
      if (Number.isNaN(amount) || !(people > 0)) unknown[school] = 1
      else if (reaches(amount, scale, people, full, exactLine)) met[school] = (met[school] as number) + 1
      else if (reaches(amount, scale, people, lower, exactLower)) near[school] = (near[school] as number) + 1
    }
  }
  const districts = starts.length - 1
  const fulfilling = new Uint32Array(districts)
  const missing = new Uint8Array(districts)
  for (let district = 0; district < districts; district++) {
    let total = 0
    let unclear = 0
    for (let school = starts[district] as number; school < (starts[district + 1] as number); school++) {
      const good = met[school] as number
      unclear |= unknown[school] as number
      if (good >= rule.atLeast && good + (near[school] as number) === indicators.length) total++
    }
    fulfilling[district] = total
    missing[district] = unclear
  }
  return { met, schools: fulfilling, missing }
}
