/** From a slip to a fault: only what breaks a relation of the key beyond rounding is planted. */
import { evaluate, type Formula } from "./formula.ts"
import { exactly } from "./allowed.ts"
import type { Edit, Fault, FaultKind, Place } from "./fault.ts"
import { type Fraction, parseFraction } from "./fraction.ts"
import { brokenBy, type Key, type ReadyFigure } from "./key.ts"
import { textOf, type WrittenNumber } from "./written-number.ts"

export const placeOf = ({ figure }: ReadyFigure): Place => [figure.start, figure.end]

/** The figures of some relations but for those planted, in order of the text. */
export const figuresAgainst = (
  key: Key,
  breaks: ReadonlyArray<number>,
  planted: ReadonlySet<string>
): ReadonlyArray<Place> => {
  const ids = new Set(
    breaks.flatMap((index) => {
      const relation = key.relations[index]
      return relation === undefined ? [] : [relation.result, ...relation.ids]
    })
  )
  return [...key.figures.values()]
    .filter(({ figure }) => ids.has(figure.id) && !planted.has(figure.id))
    .map(placeOf)
    .toSorted((a, b) => a[0] - b[0])
}

/** `undefined` where nothing changes, or nothing breaks. */
export const faultOfFigures = (
  key: Key,
  kind: FaultKind,
  anew: ReadonlyMap<string, WrittenNumber>
): Fault | undefined => {
  const edits: Array<Edit> = []
  for (const [id, written] of anew) {
    const ready = key.figures.get(id)
    if (ready === undefined) return undefined
    const after = textOf(written)
    if (after === ready.figure.text) return undefined
    edits.push({ at: placeOf(ready), before: ready.figure.text, after })
  }
  const breaks = brokenBy(key, anew)
  if (breaks.length === 0) return undefined
  return {
    kind,
    letter: key.letter.name,
    edits: edits.toSorted((a, b) => a.at[0] - b.at[0]),
    breaks,
    against: figuresAgainst(key, breaks, new Set(anew.keys()))
  }
}

/** What a formula makes of the figures as printed, rounding aside. */
export const printedValue = (key: Key, formula: Formula): Fraction | undefined =>
  evaluate(formula, (id) => {
    const value = parseFraction(key.figures.get(id)?.figure.value ?? "")
    return value === undefined ? undefined : exactly(value)
  })?.least
