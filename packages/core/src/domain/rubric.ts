import { Schema } from "effect"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { StandardVerdict } from "./verdict.ts"

/** A metric that a rubric speaks of; without a stage, all its forms that have a standard. */
export const RubricMetric = Schema.Struct({
  metric: Schema.String,
  stage: Schema.optionalKey(Stage),
  group: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "RubricMetric" })
export type RubricMetric = typeof RubricMetric.Type

/** One line of a rubric. */
export const RubricItem = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  /** Points that it is worth. */
  weight: DecimalText,
  metrics: Schema.Array(RubricMetric).check(Schema.isMinLength(1)),
  /** Each verdict an equal part of the weight, or the worst of them for the whole. */
  combine: Schema.Literals(["mean", "worst"])
}).annotate({ identifier: "RubricItem" })
export type RubricItem = typeof RubricItem.Type

/**
 * What part of its weight a verdict earns (0 to 1); `open` where it may be anything between, so that the score is an
 * interval; `left-out` where the weight goes to the others.
 */
export const VerdictWorth = Schema.Union([Schema.Literals(["open", "left-out"]), DecimalText]).annotate({
  identifier: "VerdictWorth"
})
export type VerdictWorth = typeof VerdictWorth.Type

/** What follows where a veto applies. */
export const VetoEffect = Schema.Union([
  /** No better than this grade. */
  Schema.Struct({ kind: Schema.Literal("grade-at-most"), grade: Schema.String }),
  /** Down by so many grades. */
  Schema.Struct({ kind: Schema.Literal("grade-lowered"), by: Schema.Int.check(Schema.isGreaterThan(0)) }),
  /** No more than so many points. */
  Schema.Struct({ kind: Schema.Literal("score-at-most"), score: DecimalText })
]).annotate({ identifier: "VetoEffect" })
export type VetoEffect = typeof VetoEffect.Type

/** 一票否决 and its milder kin: applies where any of the metrics is unmet. */
export const Veto = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  metrics: Schema.Array(RubricMetric).check(Schema.isMinLength(1)),
  effect: VetoEffect
}).annotate({ identifier: "Veto", title: "否决项" })
export type Veto = typeof Veto.Type

/** A grade, and the score from which on it is given. */
export const GradeLine = Schema.Struct({ id: Schema.String, title: Bilingual, from: DecimalText }).annotate({
  identifier: "GradeLine"
})
export type GradeLine = typeof GradeLine.Type

/** How a province or city scores a district: data that it loads; none is built in. */
export const Rubric = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  /** Where weights, lines and vetoes come from, and what of them nobody published. */
  source: Bilingual,
  /** What each verdict earns. */
  worth: Schema.Struct({
    met: VerdictWorth,
    unmet: VerdictWorth,
    undecided: VerdictWorth,
    missing: VerdictWorth,
    "not-applicable": VerdictWorth,
    "no-standard": VerdictWorth
  }),
  items: Schema.Array(RubricItem).check(Schema.isMinLength(1)),
  vetoes: Schema.Array(Veto),
  /** From the best to the worst; the last from 0. */
  grades: Schema.Array(GradeLine).check(Schema.isMinLength(1))
}).annotate({ identifier: "Rubric", title: "评分细则" })
export type Rubric = typeof Rubric.Type

/** What is wrong with a rubric as loaded, and where: `items.3.metrics.0.metric`. */
export const RubricProblem = Schema.Struct({
  path: Schema.String,
  message: Bilingual,
  /** Ids that may have been meant. */
  near: Schema.Array(Schema.String)
}).annotate({ identifier: "RubricProblem" })
export type RubricProblem = typeof RubricProblem.Type

const ScoreRange = Schema.Struct({ lower: DecimalText, upper: DecimalText }).annotate({ identifier: "ScoreRange" })

export const ScoredMetric = Schema.Struct({
  metric: Schema.String,
  stage: Schema.NullOr(Stage),
  group: Schema.NullOr(Schema.String),
  standard: Schema.NullOr(Schema.String),
  verdict: StandardVerdict,
  worth: VerdictWorth
}).annotate({ identifier: "ScoredMetric" })
export type ScoredMetric = typeof ScoredMetric.Type

/** One line of a score. */
export const ScoreLine = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  weight: DecimalText,
  /** Points earned, after what is left out has gone to the others; null where the line itself is left out. */
  points: Schema.NullOr(ScoreRange),
  verdicts: Schema.Array(ScoredMetric)
}).annotate({ identifier: "ScoreLine" })
export type ScoreLine = typeof ScoreLine.Type

export const AppliedVeto = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  effect: VetoEffect,
  /** Whether a metric is unmet; otherwise one is undecided or missing, and the veto may apply. */
  certain: Schema.Boolean,
  metrics: Schema.Array(Schema.String),
  reason: Bilingual
}).annotate({ identifier: "AppliedVeto" })
export type AppliedVeto = typeof AppliedVeto.Type

const Grade = Schema.Struct({ id: Schema.String, title: Bilingual }).annotate({ identifier: "Grade" })

/** The body of `score`: points and grade as exact as the verdicts allow. */
export const Score = Schema.Struct({
  rubric: Schema.String,
  date: Schema.String,
  /** Of the full marks, to six decimals. */
  score: ScoreRange,
  full: DecimalText,
  /** Null where several are possible. */
  grade: Schema.NullOr(Grade),
  /** The worst and the best that are possible. */
  grades: Schema.Struct({ lowest: Grade, highest: Grade }),
  vetoes: Schema.Array(AppliedVeto),
  lines: Schema.Array(ScoreLine)
}).annotate({ identifier: "Score", title: "评分结果" })
export type Score = typeof Score.Type
