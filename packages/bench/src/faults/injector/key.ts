/** A keyed letter made ready for proofs: what each figure may stand for, which relations hold, what a change breaks. */
import { type Allowed, meets } from "./allowed.ts"
import { parseFraction } from "./fraction.ts"
import { evaluate, type Formula, idsOf, parseFormula } from "./formula.ts"
import type { KeyedFigure, KeyedLetter } from "./keyed-letter.ts"
import { allowedBy, parseWritten, valueOf, type WrittenNumber } from "./written-number.ts"

export interface ReadyFigure {
  readonly figure: KeyedFigure
  /** `undefined` where it is not plainly written in Arabic digits: no fault of the digits is planted there. */
  readonly written: WrittenNumber | undefined
  /** `undefined` where the words leave it open. */
  readonly allowed: Allowed | undefined
}

export interface ReadyRelation {
  readonly kind: string
  readonly result: string
  readonly formula: Formula
  /** Of the formula. */
  readonly ids: ReadonlyArray<string>
  /** False where the letter's own figures do not bear it out, or leave it open: it proves nothing. */
  readonly holds: boolean
}

export interface Key {
  readonly letter: KeyedLetter
  readonly figures: ReadonlyMap<string, ReadyFigure>
  readonly relations: ReadonlyArray<ReadyRelation>
}

const boundsOf = ({ lower, upper }: KeyedFigure): Allowed | undefined => {
  const least = lower === null ? undefined : parseFraction(lower)
  const most = upper === null ? undefined : parseFraction(upper)
  return least === undefined || most === undefined ? undefined : { least, most }
}

const ready = (figure: KeyedFigure): ReadyFigure => {
  const written = figure.qualifier === "exact" ? parseWritten(figure.text) : undefined
  if (written === undefined) return { figure, written, allowed: boundsOf(figure) }
  const value = parseFraction(figure.value)
  const own = valueOf(written)
  if (value === undefined || value.over !== own.over || value.under !== own.under)
    throw new Error(`figure ${figure.id}: the key says ${figure.value}, and ${figure.text} is written`)
  return { figure, written, allowed: allowedBy(written) }
}

/** Whether the relation fails with some figures written anew; never where a figure is left open. */
const failsWith = (
  { formula, result }: { readonly formula: Formula; readonly result: string },
  of: (id: string) => Allowed | undefined
): boolean | undefined => {
  const computed = evaluate(formula, of)
  const stated = of(result)
  return computed === undefined || stated === undefined ? undefined : !meets(computed, stated)
}

/** Throws an Error that names the figure or formula where the key is at odds with the letter. */
export const readyKey = (letter: KeyedLetter): Key => {
  const figures = new Map(letter.figures.map((figure) => [figure.id, ready(figure)]))
  for (const { id, start, end, text } of letter.figures) {
    if (letter.text.slice(start, end) !== text)
      throw new Error(`${letter.name}: figure ${id} is not at ${start}–${end}`)
  }
  const allowedAt = (id: string) => figures.get(id)?.allowed
  const relations = letter.relations.map(({ kind, result, formula: text }) => {
    const formula = parseFormula(text)
    const ids = idsOf(formula)
    for (const id of [result, ...ids])
      if (!figures.has(id)) throw new Error(`${letter.name}: the relation ${result} = ${text} names no figure ${id}`)
    return { kind, result, formula, ids, holds: failsWith({ formula, result }, allowedAt) === false }
  })
  return { letter, figures, relations }
}

/** The relations that hold as the letter stands and fail once the figures are written as `anew` says. */
export const brokenBy = (key: Key, anew: ReadonlyMap<string, WrittenNumber>): ReadonlyArray<number> =>
  key.relations.flatMap((relation, index) => {
    if (!relation.holds || ![relation.result, ...relation.ids].some((id) => anew.has(id))) return []
    const of = (id: string) => {
      const written = anew.get(id)
      return written === undefined ? key.figures.get(id)?.allowed : allowedBy(written)
    }
    return failsWith(relation, of) === true ? [index] : []
  })
