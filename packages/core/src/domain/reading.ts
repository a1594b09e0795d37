/** What the reader hands to the checks beside the reading that surfaces print: all in spans and figure indices. */
import type { Formula } from "../formula/formula.ts"
import type { FigureBond } from "../letter/read-back/bound-span.ts"
import type { LetterReading } from "./letter.ts"
import type { RelationClaim } from "./relation.ts"
import type { Span } from "./text.ts"

/** A body named in the text. */
export interface Name {
  readonly text: string
  readonly span: Span
}

/** Names told one after another with their number announced: 甲小学、乙小学等5所学校. */
export interface NameList {
  readonly names: ReadonlyArray<Name>
  /** The figure that announces how many. */
  readonly announced: number | undefined
  /** Whether 等 leaves it open that more are meant than are named. */
  readonly open: boolean
  /** What the bodies have in common, in words of the text: 办学规模超过2000人. */
  readonly about: string
}

/** Two spellings of what is probably one body. */
export interface NameVariant {
  readonly first: Name
  readonly second: Name
}

/** A percentage said to have grown by a percentage: probably 百分点 are meant. */
export interface ShareGrowth {
  /** The growth, as a figure index. */
  readonly growth: number
  /** The share that grew. */
  readonly share: number
}

/** 均高于国家标准, 比上年均有增长: a comparison asserted of figures. */
export interface ComparisonClaim {
  readonly span: Span
  readonly direction: "higher" | "lower" | "not-lower" | "not-higher"
  readonly against: "prior-year" | "standard" | "peer"
  /** The figures of which it is said. */
  readonly figures: ReadonlyArray<number>
  /** What it is compared with, in words of the text: 公务员. */
  readonly subject: string
}

/**
 * What the words say a figure must be beside another, or beside a line that they name: 由50.1%上升至50.7%, 高于规定的10%,
 * 实现全覆盖 (100%). `bound` is over figure indices.
 */
export interface Assertion {
  readonly span: Span
  readonly figure: number
  readonly relation: "higher" | "lower" | "not-lower" | "not-higher"
  readonly bound: Formula<number>
  /** The word that would make it true, and where: 下降 for 上升. */
  readonly mend: { readonly span: Span; readonly text: string } | undefined
}

/** A date that the text gives, outside documents' titles and numbers. */
export interface DateMention {
  readonly span: Span
  /** ISO date, month or year, as exact as the text. */
  readonly date: string
}

export interface Reading extends LetterReading {
  readonly claims: ReadonlyArray<RelationClaim>
  /** Figures told in parallel (分别为…), by index: of one kind, so of like size. */
  readonly series: ReadonlyArray<ReadonlyArray<number>>
  readonly nameLists: ReadonlyArray<NameList>
  readonly nameVariants: ReadonlyArray<NameVariant>
  readonly shareGrowths: ReadonlyArray<ShareGrowth>
  readonly comparisons: ReadonlyArray<ComparisonClaim>
  readonly assertions: ReadonlyArray<Assertion>
  readonly dates: ReadonlyArray<DateMention>
  /** The span of the date under the signature. */
  readonly signedAt: Span | undefined
  /** What became of the figures that the file itself binds to facts; left out where it binds none. */
  readonly bonds?: ReadonlyArray<FigureBond>
}
