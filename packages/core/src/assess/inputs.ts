/** What a district's measure is known as: computed from the returns of its schools where they are whole, else as stated. */
import type { Bilingual } from "../domain/text.ts"
import type { FactIndex } from "../filing/fact-index.ts"
import type { KnownFact } from "../filing/known-fact.ts"
import { leavesNothingOut, wholeOf } from "../filing/part-of-whole.ts"
import type * as Interval from "../quantity/interval.ts"
import type { Rational } from "../quantity/rational.ts"
import { type Derived, deriver } from "../derivations/derive.ts"
import type { Standards } from "./standards-on.ts"

/** A measure that has a value. */
export interface Known {
  readonly interval: Interval.Interval
  readonly value: Rational | undefined
  /** What the district states; absent where only the returns say it. */
  readonly stated: KnownFact | undefined
  /** What the returns come to; absent where there are none. */
  readonly derived: Extract<Derived, { readonly kind: "derived" }> | undefined
}

/** A measure that has none, and what to ask for. */
export interface Unknown {
  readonly reason: Bilingual | undefined
}

export type Input = { readonly known: Known } | { readonly unknown: Unknown }

export type Inputs = (measure: string) => Input

/** The inputs of a filing under the standards of a day. Each measure is resolved once. */
export const inputsOf = (index: FactIndex, standards: Standards): Inputs => {
  const derive = deriver(index, standards)
  const resolve = (measure: string): Input => {
    const stated = index.district(measure)
    const derived = derive(measure)
    // Whoever supposes a figure of the district asks what follows from it, not what the returns come to.
    const supposed = stated?.fact.provenance.kind === "supposed"
    if (derived?.kind === "derived" && !supposed) {
      return { known: { interval: derived.interval, value: derived.value, stated, derived } }
    }
    if (stated !== undefined) {
      return { known: { interval: stated.interval, value: stated.value, stated, derived: undefined } }
    }
    return settledByWhole(measure) ?? { unknown: { reason: derived?.kind === "refused" ? derived.reason : undefined } }
  }
  const settledByWhole = (measure: string): Input | undefined => {
    const whole = wholeOf(measure)
    const known = whole === undefined ? undefined : knownOf(input(whole))
    if (whole === undefined || known === undefined || !leavesNothingOut(whole, known.interval)) return undefined
    // It is the whole that is both stated and computed; of the part one of them is told on.
    return { known: { ...known, derived: known.stated === undefined ? known.derived : undefined } }
  }
  const resolved = new Map<string, Input>()
  const input: Inputs = (measure) => {
    const found = resolved.get(measure)
    if (found !== undefined) return found
    const resolving = resolve(measure)
    resolved.set(measure, resolving)
    return resolving
  }
  return input
}

export const knownOf = (input: Input): Known | undefined => ("known" in input ? input.known : undefined)
