/**
 * Correction of signs and of values exchanged (Scholtus 2008): the fewest signs turned, and allowed pairs exchanged, by
 * which the record satisfies every edit.
 */
import { negate, type Rational } from "../quantity/rational.ts"
import { corrected, type Corrections, violationsOf } from "./balance-edits.ts"
import { type EditRecord, type LinearEdit, variablesOf } from "./linear-edit.ts"

export interface SignCorrection {
  readonly edits: ReadonlyArray<LinearEdit>
  readonly record: EditRecord
  /** The variables whose sign may be turned; all if not given. */
  readonly turnable?: ReadonlyArray<string>
  /** The pairs that may have been exchanged. */
  readonly exchangeable?: ReadonlyArray<readonly [string, string]>
  /** How many actions at most. */
  readonly most?: number
}

interface Action {
  readonly variables: ReadonlyArray<string>
  readonly corrections: Corrections
}

const MOST_ACTIONS = 3

/** All solutions of the fewest actions; none where the record satisfies all edits, or where no such action helps. */
export const correctSigns = ({
  edits,
  record,
  turnable = variablesOf(edits),
  exchangeable = [],
  most = MOST_ACTIONS
}: SignCorrection): ReadonlyArray<Corrections> => {
  if (violationsOf(edits, record).length === 0) return []
  const turns = turnable.flatMap((variable): ReadonlyArray<Action> => {
    const value: Rational | undefined = record[variable]
    return value === undefined || value.numerator === 0n
      ? []
      : [{ variables: [variable], corrections: { [variable]: negate(value) } }]
  })
  const exchanges = exchangeable.flatMap(([a, b]): ReadonlyArray<Action> => {
    const [left, right] = [record[a], record[b]]
    return left === undefined || right === undefined
      ? []
      : [{ variables: [a, b], corrections: { [a]: right, [b]: left } }]
  })
  const actions = [...turns, ...exchanges]
  const solutions: Array<Corrections> = []
  const choose = (from: number, left: number, touched: ReadonlySet<string>, chosen: Corrections): void => {
    if (left === 0) {
      if (violationsOf(edits, corrected(record, chosen)).length === 0) solutions.push(chosen)
      return
    }
    for (const [at, { variables, corrections }] of actions.entries()) {
      if (at < from || variables.some((variable) => touched.has(variable))) continue
      choose(at + 1, left - 1, new Set([...touched, ...variables]), { ...chosen, ...corrections })
    }
  }
  for (let size = 1; size <= most && solutions.length === 0; size++) choose(0, size, new Set(), {})
  return solutions
}
