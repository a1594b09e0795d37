import type { Polarity, StatementKind } from "@duxue/core"
import type { Cues } from "./cues.ts"

/** What a clause is found to declare; ranges are offsets into the clause. */
export interface Declared {
  readonly kind: StatementKind
  readonly polarity: Polarity
  readonly from: number
  readonly to: number
  /** Where the thing spoken of stands; undefined where an earlier clause names it. */
  readonly subject: readonly [from: number, to: number] | undefined
}

/** A kind of declaration, as it is found in a clause with the cue characters that are `present` in it. */
export type Finder = (bare: string, text: string, present: Cues) => ReadonlyArray<Declared>

/** What a match names `what`; empty where that part of the pattern did not take part. */
export const whatOf = (match: RegExpExecArray): string => match.groups?.["what"] ?? ""

/** Where a named group of a match that ends at the end of the clause stands. */
export const tailRange = (bare: string, tail: string): readonly [number, number] | undefined =>
  tail.length === 0 ? undefined : [bare.length - tail.length, bare.length]
