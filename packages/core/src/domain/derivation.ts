/** How a district's figure follows from the returns of its schools: what a letter states, the register computes. */
import type { Formula } from "../formula/formula.ts"
import type { Rational } from "../quantity/rational.ts"
import type { MeasureId } from "./measure.ts"
import type { School, SchoolKind } from "./school.ts"
import type { Stage } from "./stage.ts"

/** Which parts of schools are meant. Every condition that is given must hold. */
export interface SchoolSelection {
  /** A 一贯制 school is counted once a stage, by its part. */
  readonly stages: ReadonlyArray<Stage>
  readonly kinds?: ReadonlyArray<SchoolKind>
  readonly withoutKinds?: ReadonlyArray<SchoolKind>
  readonly ownership?: School["ownership"]
  readonly inclusive?: boolean
}

/** A school-level metric and whether its standard in force is met, or met to a part of it (85%). */
export interface SchoolCondition {
  readonly metric: string
  readonly meets: boolean
}

/** What a district's figure is made of, over the parts that a selection picks. Missing for one school is missing for all. */
export type Derivation = { readonly over: SchoolSelection } & (
  | { readonly op: "total"; readonly of: Formula<MeasureId> }
  /** Pupil-weighted coefficient of variation of `of ÷ by`: √(Σ(Pᵢ/P)(xᵢ−X̄)²) ÷ X̄, X̄ = ΣXᵢ ÷ ΣPᵢ. */
  | { readonly op: "variation"; readonly of: Formula<MeasureId>; readonly by: MeasureId }
  /** The unweighted mean of the coefficients of several derivations (基本均衡的综合差异系数). */
  | { readonly op: "mean-variation"; readonly of: ReadonlyArray<Formula<MeasureId>>; readonly by: MeasureId }
  | { readonly op: "greatest"; readonly of: Formula<MeasureId> }
  /** How many schools (not parts) fulfil every condition; with none, how many there are. */
  | { readonly op: "count"; readonly where: ReadonlyArray<SchoolCondition> }
  /** How many parts meet `atLeast` of the standards, and the rest to `restFactor` of theirs. */
  | {
      readonly op: "attainment"
      readonly metrics: ReadonlyArray<string>
      readonly atLeast: number
      readonly restFactor: Rational
    }
)
