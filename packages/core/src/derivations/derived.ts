import type { Bilingual } from "../domain/text.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import type * as Interval from "../quantity/interval.ts"
import type { Rational } from "../quantity/rational.ts"

/** What the returns come to, or why they come to nothing: a school value that is missing is named, never filled in. */
export type Derived =
  | {
      readonly kind: "derived"
      readonly interval: Interval.Interval
      readonly value: Rational | undefined
      readonly parts: ReadonlyArray<SchoolPart>
    }
  | { readonly kind: "refused"; readonly reason: Bilingual }

export type Refused = Extract<Derived, { readonly kind: "refused" }>

/** `undefined` for a measure that no return can tell. */
export type Derive = (measure: string) => Derived | undefined
