/** A claim in words that its own figures refute: 均高于 where they are lower, 全覆盖 of 97%. */
import { pick } from "../chance.ts"
import type { Fault, Place } from "../fault.ts"
import { dividedBy, fraction, order, parseFraction, times } from "../fraction.ts"
import type { Key, ReadyFigure } from "../key.ts"
import type { KeyedPhrase } from "../keyed-letter.ts"
import type { Planter } from "../planter.ts"
import { placeOf } from "../proof.ts"
import { rewritten, textOf, type WrittenNumber } from "../written-number.ts"

const whole = /全覆盖|全部|全员|应[^，。；]{1,2}尽|百分之百|无一|实现[^，。；]{0,6}全/
const above = /高于|超过|多于|增长|增加|提高|不低于|只增不减|上升/
const below = /低于|少于|下降|减少|降低|不高于|不超过/

const figuresOf = (key: Key, phrase: KeyedPhrase): ReadonlyArray<ReadyFigure> =>
  phrase.figures.flatMap((id) => key.figures.get(id) ?? [])

const rewrittenFault = (
  key: Key,
  phrase: KeyedPhrase,
  target: ReadyFigure,
  written: WrittenNumber,
  against: ReadonlyArray<Place>
): Fault | undefined => {
  const after = textOf(written)
  if (after === target.figure.text) return undefined
  const edit = { at: placeOf(target), before: target.figure.text, after }
  const claim: Place = [phrase.start, phrase.end]
  return {
    kind: "claim-against-figure",
    letter: key.letter.name,
    edits: [edit],
    breaks: [],
    against: [claim, ...against]
  }
}

/** 全覆盖, with a rate of less than all. */
const lessThanAll = (key: Key, chance: () => number, phrase: KeyedPhrase): Fault | undefined => {
  const target = pick(
    chance,
    figuresOf(key, phrase).filter(({ figure }) => figure.unit === "%" && figure.value === "100")
  )
  if (target?.written === undefined) return undefined
  const written = { ...target.written, number: String(91 + Math.floor(chance() * 8)) }
  return rewrittenFault(key, phrase, target, written, [])
}

/** 高于上年, with a figure that is not: the first figure of the claim against the second. */
const otherWayRound = (key: Key, chance: () => number, phrase: KeyedPhrase): Fault | undefined => {
  const [now, then, ...others] = figuresOf(key, phrase)
  if (now?.written === undefined || then === undefined || others.length > 0) return undefined
  const [a, b] = [now, then].map(({ figure }) => parseFraction(figure.value))
  if (a === undefined || b === undefined || now.figure.unit !== then.figure.unit) return undefined
  const rose = order(a, b) > 0
  if (!(rose ? above : below).test(phrase.text) || order(a, b) === 0) return undefined
  // Beyond the other by three to eight in a hundred, to the side that the claim denies.
  const beyond = fraction(BigInt(rose ? 97 - Math.floor(chance() * 6) : 103 + Math.floor(chance() * 6)))
  const value = dividedBy(times(b, beyond), fraction(100n))
  if (value === undefined) return undefined
  return rewrittenFault(key, phrase, now, rewritten(now.written, value), [placeOf(then)])
}

export const claimAgainstFigure: Planter = (key, chance) => {
  const phrase = pick(
    chance,
    key.letter.phrases.filter((each) => each.kind === "claim" || each.kind === "standard")
  )
  if (phrase === undefined) return undefined
  return whole.test(phrase.text) ? lessThanAll(key, chance, phrase) : otherWayRound(key, chance, phrase)
}
