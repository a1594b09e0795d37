import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"

export const RoundId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("RoundId"))
  .annotate({ identifier: "RoundId" })
export type RoundId = typeof RoundId.Type

/** One year's call for reports: what is asked, of which period, by which outline and rubric, and until when. */
export const Round = Schema.Struct({
  id: RoundId,
  municipality: OrganisationId,
  title: Schema.String,
  period: Period,
  outline: Schema.String,
  /** Null where no points are given. */
  rubric: Schema.NullOr(Schema.String),
  /** ISO dates. */
  opensOn: Schema.String,
  departmentsBy: Schema.String,
  districtsBy: Schema.String
}).annotate({ identifier: "Round", title: "报送轮次" })
export type Round = typeof Round.Type
