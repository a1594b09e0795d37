/** Plants faults of every kind in clean letters, by seed. */
import { type Chance, shuffled } from "./chance.ts"
import { type Fault, type FaultKind, faultKinds } from "./fault.ts"
import { type Key, readyKey } from "./key.ts"
import type { KeyedLetter } from "./keyed-letter.ts"
import type { Planter } from "./planter.ts"
import { claimAgainstFigure } from "./slips/claim-faults.ts"
import { dateImpossible } from "./slips/date-faults.ts"
import {
  digitDoubled,
  digitDropped,
  digitReplaced,
  digitsTransposed,
  pointAdded,
  pointDropped,
  pointMoved,
  unitSlip
} from "./slips/digits.ts"
import { countOfList, nameDropped } from "./slips/list-faults.ts"
import { nameVariant } from "./slips/name-faults.ts"
import { neighboursExchanged, repeatDiffers, slipIn } from "./slips/number-faults.ts"
import { computedSlip, staleYear, sumSlip, wrongBase } from "./slips/reckoning-faults.ts"
import { changeReversed, percentAsPoints, pointsAsPercent } from "./slips/wording-faults.ts"

const planters: Readonly<Record<FaultKind, Planter>> = {
  "digit-replaced": slipIn("digit-replaced", digitReplaced),
  "digits-transposed": slipIn("digits-transposed", digitsTransposed),
  "digit-dropped": slipIn("digit-dropped", digitDropped),
  "digit-doubled": slipIn("digit-doubled", digitDoubled),
  "point-dropped": slipIn("point-dropped", pointDropped),
  "point-moved": slipIn("point-moved", pointMoved),
  "point-added": slipIn("point-added", pointAdded),
  "unit-slip": slipIn("unit-slip", unitSlip),
  "points-as-percent": pointsAsPercent,
  "percent-as-points": percentAsPoints,
  "change-reversed": changeReversed,
  "neighbours-exchanged": neighboursExchanged,
  "wrong-base": wrongBase,
  "stale-year": staleYear,
  "sum-slip": sumSlip,
  "computed-slip": computedSlip,
  "repeat-differs": repeatDiffers,
  "name-variant": nameVariant,
  "date-impossible": dateImpossible,
  "count-of-list": countOfList,
  "name-dropped": nameDropped,
  "claim-against-figure": claimAgainstFigure
}

/** Tries after which a letter is taken to have no more room for a kind. */
const MOST_TRIES = 200

const identityOf = (fault: Fault): string =>
  `${fault.letter} ${fault.edits.map(({ at, after }) => `${at[0]}:${after}`).join(" ")}`

/** The next fault of a kind in a letter that is not planted yet. */
const plantOne = (key: Key, kind: FaultKind, chance: Chance, planted: Set<string>): Fault | undefined => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const fault = planters[kind](key, chance)
    if (fault === undefined || planted.has(identityOf(fault))) continue
    planted.add(identityOf(fault))
    return fault
  }
  return undefined
}

/**
 * Up to `count` faults, each alone in its letter: the kinds by turns, and within a kind the letters by turns, so that
 * no long letter and no common kind stands for all. Fewer where the letters have no more room. Throws an Error where a
 * key is at odds with its letter.
 */
export const plantFaults = (
  letters: ReadonlyArray<KeyedLetter>,
  count: number,
  chance: Chance
): ReadonlyArray<Fault> => {
  const keys = letters.map(readyKey)
  const planted = new Set<string>()
  const faults: Array<Fault> = []
  const open = new Map(faultKinds.map((kind) => [kind, [...shuffled(chance, keys)]]))
  while (faults.length < count && open.size > 0) {
    for (const [kind, waiting] of open) {
      if (faults.length >= count) break
      const key = waiting.shift()
      const fault = key === undefined ? undefined : plantOne(key, kind, chance, planted)
      if (fault !== undefined && key !== undefined) {
        faults.push(fault)
        waiting.push(key)
      }
      if (waiting.length === 0) open.delete(kind)
    }
  }
  return faults
}
