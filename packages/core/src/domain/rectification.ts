/** What has to be put right after a review: problems, who puts them right by when, and with what evidence. */
import { Schema } from "effect"
import { AccountId } from "./actor.ts"
import { Trend, ValueRange } from "./comparison.ts"
import { ProblemId } from "./filing.ts"
import { OrganisationId } from "./organisation.ts"
import { Confidence } from "./policy.ts"
import { FindingKey } from "./query-answer.ts"
import { SectionId } from "./section.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { Margin, StandardVerdict } from "./verdict.ts"

/** `standard:preschool-inclusive/preschool/`, `finding:…`, `own:p2`: the same thing has the same id at every review. */
export const RectificationId = Schema.String.check(Schema.isPattern(/^(?:standard|finding|own):/u))
  .pipe(Schema.brand("RectificationId"))
  .annotate({ identifier: "RectificationId", title: "整改问题编号" })
export type RectificationId = typeof RectificationId.Type

/** Where it comes from: a standard unmet, an error of the letter, or the district's own account of its problems. */
export const RectificationSource = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("standard"),
    standard: Schema.String,
    metric: Schema.String,
    stage: Schema.NullOr(Stage),
    group: Schema.NullOr(Schema.String)
  }),
  Schema.Struct({ kind: Schema.Literal("finding"), check: Schema.String, key: FindingKey }),
  Schema.Struct({ kind: Schema.Literal("own"), problem: ProblemId })
]).annotate({ identifier: "RectificationSource" })
export type RectificationSource = typeof RectificationSource.Type

/** Without which a problem of the district's own is not yet taken in hand. */
export const Lacking = Schema.Literals(["plan", "owner", "due"])
export type Lacking = typeof Lacking.Type

export const RectificationProblem = Schema.Struct({
  id: RectificationId,
  source: RectificationSource,
  title: Bilingual,
  /** What is asked, and by which clause; null where no document asks it. */
  requirement: Schema.NullOr(Bilingual),
  basis: Schema.NullOr(Bilingual),
  /** How well the standard is known; null without one. */
  confidence: Schema.NullOr(Confidence),
  /** What was found instead, to six decimals; null where it is no number. */
  value: Schema.NullOr(DecimalText),
  unit: Schema.NullOr(Schema.String),
  /** How much is missing, in natural units. */
  gap: Schema.NullOr(Margin),
  /** Measures that would have to change. */
  measures: Schema.Array(Schema.String),
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int),
  /** The remedy in the district's own words; null until it has one. */
  plan: Schema.NullOr(Schema.String),
  owner: Schema.NullOr(Schema.String),
  /** A year, a school year or an ISO date. */
  due: Schema.NullOr(Schema.String),
  lacking: Schema.Array(Lacking)
}).annotate({ identifier: "RectificationProblem", title: "整改问题" })
export type RectificationProblem = typeof RectificationProblem.Type

/** What a later filing says of a problem: `settled`, it is no longer so; `stands`; `unclear`, the figures do not tell. */
export const Recheck = Schema.Struct({
  problem: RectificationId,
  outcome: Schema.Literals(["settled", "stands", "unclear"]),
  verdictBefore: Schema.NullOr(StandardVerdict),
  verdictAfter: Schema.NullOr(StandardVerdict),
  /** Null where it is no metric's. */
  before: Schema.NullOr(ValueRange),
  after: Schema.NullOr(ValueRange),
  trend: Schema.NullOr(Trend),
  message: Bilingual
}).annotate({ identifier: "Recheck", title: "复核" })
export type Recheck = typeof Recheck.Type

export const TaskId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("TaskId"))
  .annotate({ identifier: "TaskId" })

export const TaskState = Schema.Literals(["open", "reported", "sent-back", "accepted"]).annotate({
  identifier: "TaskState",
  title: "整改任务状态"
})
export type TaskState = typeof TaskState.Type

export const taskStateTitles: Readonly<Record<TaskState, Bilingual>> = {
  open: { zh: "整改中", en: "in hand" },
  reported: { zh: "已报整改", en: "reported done" },
  "sent-back": { zh: "退回整改", en: "sent back" },
  accepted: { zh: "已销号", en: "accepted" }
}

/** What is to be done about a problem: by whom, until when, and what came of it. */
export const RectificationTask = Schema.Struct({
  id: TaskId,
  problem: RectificationId,
  text: Schema.String.check(Schema.isNonEmpty()),
  owner: OrganisationId,
  /** ISO date. */
  due: Schema.String,
  state: TaskState,
  /** What was reported and decided, in order. */
  history: Schema.Array(
    Schema.Struct({
      to: TaskState,
      by: AccountId,
      at: Schema.String,
      note: Schema.String,
      /** SHA-256 of the files that bear it out. */
      evidence: Schema.Array(Schema.String)
    })
  )
}).annotate({ identifier: "RectificationTask", title: "整改任务" })
export type RectificationTask = typeof RectificationTask.Type
