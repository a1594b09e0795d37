/** How a district's figure follows from the returns of its schools: what a letter states, the register computes. */
import type { Formula } from "../formula/formula.ts"
import type { Rational } from "../quantity/rational.ts"
import type { MeasureId } from "./measure.ts"
import type { School, SchoolKind } from "./school.ts"
import type { Stage } from "./stage.ts"

/**
 * Which parts of schools are meant. Every condition that is given must hold. Where the register has no part of these
 * stages nothing can be derived; where it has, but none that fulfils the other conditions, a total is nought.
 */
export interface SchoolSelection {
  /** A 一贯制 school is counted once a stage, by its part. */
  readonly stages: ReadonlyArray<Stage>
  readonly kinds?: ReadonlyArray<SchoolKind>
  readonly ownership?: School["ownership"]
  /** 普惠性: public kindergartens, and private ones that are recognised as inclusive. */
  readonly inclusive?: boolean
  /** Without parts that are known to have no pupils: a 初中部 that has not opened yet. */
  readonly attended?: boolean
  /** Teaching points of fewer pupils are left out: 50 in the assessment of balance. */
  readonly teachingPointsFrom?: number
  /** Only parts of fewer pupils: 100 where small schools are spoken of. */
  readonly pupilsBelow?: number
}

/** What a district's figure is made of, over the parts that a selection picks. Missing for one school is missing for all. */
export type Derivation = { readonly over: SchoolSelection } & (
  | { readonly op: "total"; readonly of: Formula<MeasureId> }
  /** A formula of totals: 100 × Σ rotated ÷ Σ due to rotate. */
  | { readonly op: "overall"; readonly of: Formula<MeasureId> }
  /** The greatest or the least of all parts, or of all schools with the parts of a school together. */
  | { readonly op: "greatest" | "least"; readonly of: Formula<MeasureId>; readonly each: "part" | "school" }
  /** How many schools, or parts of schools, there are. */
  | { readonly op: "count"; readonly each: "part" | "school" }
  /** How many schools answer yes to every question in every part. */
  | { readonly op: "answers"; readonly yes: ReadonlyArray<MeasureId>; readonly as: "count" | "share" }
  /** Pupil-weighted coefficient of variation of `of ÷ by`: √(Σ(Pᵢ/P)(xᵢ−X̄)²) ÷ X̄, X̄ = ΣXᵢ ÷ ΣPᵢ. */
  | { readonly op: "variation"; readonly of: Formula<MeasureId>; readonly by: MeasureId }
  /** The plain mean of the coefficients of several amounts (基本均衡的综合差异系数). */
  | { readonly op: "mean-variation"; readonly of: ReadonlyArray<Formula<MeasureId>>; readonly by: MeasureId }
  /** How many of several district metrics keep, or break, their standards in force. */
  | { readonly op: "lines"; readonly metrics: ReadonlyArray<string>; readonly stage: Stage; readonly kept: boolean }
  /** How many schools break the standards of a school metric. */
  | { readonly op: "breaking"; readonly metric: string }
  /** How many parts meet `atLeast` of the standards of school metrics, and the rest to `restFactor` of theirs. */
  | {
      readonly op: "attainment"
      readonly metrics: ReadonlyArray<string>
      readonly stage: Stage
      readonly atLeast: number
      readonly restFactor: Rational
    }
)
