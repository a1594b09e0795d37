/** A slip in one figure, or in two that stand side by side. */
import { type Chance, pick } from "../chance.ts"
import type { FaultKind } from "../fault.ts"
import type { Key, ReadyFigure } from "../key.ts"
import type { Planter } from "../planter.ts"
import { faultOfFigures } from "../proof.ts"
import { renumbered, type WrittenNumber } from "../written-number.ts"
import { digitReplaced, digitsTransposed, type Slip } from "./digits.ts"

type Written = ReadyFigure & { readonly written: WrittenNumber }

const isWritten = (each: ReadyFigure | undefined): each is Written => each?.written !== undefined

/** The ids of figures that some relation of the key speaks of. */
const related = (key: Key): ReadonlyArray<Written> => {
  const ids = new Set(key.relations.flatMap((each) => (each.holds ? [each.result, ...each.ids] : [])))
  return [...ids].map((id) => key.figures.get(id)).filter(isWritten)
}

/** One figure, written as the slip gives it. */
export const slipIn =
  (kind: FaultKind, slip: Slip): Planter =>
  (key, chance) => {
    const target = pick(chance, related(key))
    const written = target === undefined ? undefined : pick(chance, slip(target.written))
    return target === undefined || written === undefined
      ? undefined
      : faultOfFigures(key, kind, new Map([[target.figure.id, written]]))
  }

/** Nothing longer than a clause stands between two neighbours. */
const NEIGHBOURING = 40

const neighbourOf = (key: Key, { figure }: Written): Written | undefined => {
  const next = [...key.figures.values()]
    .filter((other) => other.figure.start >= figure.end)
    .toSorted((a, b) => a.figure.start - b.figure.start)
    .at(0)
  const isNear =
    next !== undefined && next.figure.start - figure.end <= NEIGHBOURING && next.figure.unit === figure.unit
  return isNear && isWritten(next) ? next : undefined
}

/** 公办7353人、民办6277人 as 公办6277人、民办7353人: each keeps its own unit and scale. */
export const neighboursExchanged: Planter = (key, chance) => {
  const first = pick(chance, related(key))
  const second = first === undefined ? undefined : neighbourOf(key, first)
  if (first === undefined || second === undefined || first.written.scale !== second.written.scale) return undefined
  return faultOfFigures(
    key,
    "neighbours-exchanged",
    new Map([
      [first.figure.id, renumbered(first.written, second.written.number)],
      [second.figure.id, renumbered(second.written, first.written.number)]
    ])
  )
}

const slipsOfOneDigit = (chance: Chance, written: WrittenNumber): WrittenNumber | undefined =>
  pick(chance, [...digitReplaced(written), ...digitsTransposed(written)])

/** A figure told twice, one of the two mistyped. */
export const repeatDiffers: Planter = (key, chance) => {
  const repeat = pick(
    chance,
    key.relations.filter((each) => each.kind === "repeat" && each.holds)
  )
  if (repeat === undefined) return undefined
  const target = key.figures.get(pick(chance, [repeat.result, ...repeat.ids]) ?? "")
  const written = isWritten(target) ? slipsOfOneDigit(chance, target.written) : undefined
  return written === undefined || target === undefined
    ? undefined
    : faultOfFigures(key, "repeat-differs", new Map([[target.figure.id, written]]))
}
