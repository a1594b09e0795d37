/**
 * Correction of typing errors (Scholtus 2009): a value that becomes right, by the balance edits that it violates, when
 * one digit is put in, left out, replaced or exchanged with its neighbour, was mistyped.
 */
import { exactPlaces, type Rational, toFixed } from "../quantity/rational.ts"
import { balancingValue, breaksNothing, corrected, type Corrections, violationsOf } from "./balance-edits.ts"
import { damerauLevenshtein } from "./damerau-levenshtein.ts"
import type { EditRecord, LinearEdit } from "./linear-edit.ts"

export interface TypoCorrection {
  readonly edits: ReadonlyArray<LinearEdit>
  readonly record: EditRecord
  /** Variables that are not to be changed. */
  readonly fixed?: ReadonlyArray<string>
}

export interface TyposCorrected {
  /** All sets of corrections that mend the most edits with the fewest changes; more than one is a tie. */
  readonly solutions: ReadonlyArray<Corrections>
  /** How many violated edits each solution mends. */
  readonly mended: number
}

/** As a clerk would type it; `undefined` where no decimal writes it. */
const written = (value: Rational): string | undefined => {
  const places = exactPlaces(value)
  return places === undefined ? undefined : toFixed(value, places)
}

const isTypo = (value: Rational, read: Rational): boolean => {
  const [a, b] = [written(value), written(read)]
  return a !== undefined && b !== undefined && a !== b && damerauLevenshtein(a, b) === 1
}

interface Candidate {
  readonly variable: string
  readonly value: Rational
  readonly mends: ReadonlyArray<LinearEdit>
}

const candidatesOf = ({ edits, record, fixed = [] }: TypoCorrection): ReadonlyArray<Candidate> => {
  const violated = violationsOf(edits, record).filter((edit) => edit.comparison === "equals")
  const found = new Map<string, Candidate>()
  for (const edit of violated) {
    for (const variable of edit.terms.keys()) {
      const value = balancingValue(edit, record, variable)
      if (fixed.includes(variable) || value === undefined || !isTypo(record[variable] as Rational, value)) continue
      const corrections = { [variable]: value }
      if (!breaksNothing(edits, record, corrections)) continue
      const still = violationsOf(violated, corrected(record, corrections))
      const key = `${variable} ${written(value)}`
      found.set(key, { variable, value, mends: violated.filter((each) => !still.includes(each)) })
    }
  }
  return [...found.values()]
}

/** No solution where nothing is violated, or where no single slip of a digit mends anything. */
export const correctTypos = (given: TypoCorrection): TyposCorrected => {
  const candidates = candidatesOf(given)
  let best: { readonly mended: number; readonly chosen: ReadonlyArray<ReadonlyArray<Candidate>> } = {
    mended: 0,
    chosen: []
  }
  // Each edit is mended by one variable at most, so chosen candidates share no edit and cannot undo each other.
  const extend = (from: number, chosen: ReadonlyArray<Candidate>, mended: number): void => {
    const size = best.chosen[0]?.length ?? 0
    if (mended > best.mended || (mended === best.mended && mended > 0 && chosen.length < size))
      best = { mended, chosen: [chosen] }
    else if (mended === best.mended && mended > 0 && chosen.length === size)
      best = { mended, chosen: [...best.chosen, chosen] }
    for (let at = from; at < candidates.length; at++) {
      const next = candidates[at] as Candidate
      const clashes = chosen.some(
        (each) => each.variable === next.variable || each.mends.some((edit) => next.mends.includes(edit))
      )
      if (!clashes) extend(at + 1, [...chosen, next], mended + next.mends.length)
    }
  }
  extend(0, [], 0)
  const solutions = best.chosen
    .map((chosen) => Object.fromEntries(chosen.map(({ variable, value }) => [variable, value])))
    .filter((corrections) => breaksNothing(given.edits, given.record, corrections))
  return { solutions, mended: solutions.length === 0 ? 0 : best.mended }
}
