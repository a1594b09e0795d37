import { Schema } from "effect"
import { Fact } from "./fact.ts"
import { CitedDocument, Commitment } from "./letter.ts"
import { Narrative } from "./narrative.ts"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"
import { School } from "./school.ts"
import { Statement } from "./statement.ts"

export const FilingId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("FilingId"))
  .annotate({ identifier: "FilingId" })
export type FilingId = typeof FilingId.Type

export const ProblemId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("ProblemId"))
  .annotate({ identifier: "ProblemId" })

/** What is wrong by the district's own account, and what it means to do; a problem without a plan is a finding. */
export const Problem = Schema.Struct({
  id: ProblemId,
  text: Schema.String,
  plan: Schema.NullOr(
    Schema.Struct({ text: Schema.String, owner: Schema.NullOr(Schema.String), due: Schema.NullOr(Period) })
  )
}).annotate({ identifier: "Problem", title: "问题" })
export type Problem = typeof Problem.Type

/** A file that bears out a fact, kept under the hash of its content. */
export const Evidence = Schema.Struct({
  sha256: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)),
  name: Schema.String,
  mediaType: Schema.String,
  bytes: Schema.Int
}).annotate({ identifier: "Evidence", title: "佐证材料" })
export type Evidence = typeof Evidence.Type

/** The district that reports. */
export const FilingDistrict = Schema.Struct({
  id: OrganisationId,
  name: Schema.String,
  /** Words that say in which province or city it lies (重庆市大渡口区): its local standards bind; null where unknown. */
  place: Schema.NullOr(Schema.String)
}).annotate({ identifier: "FilingDistrict" })
export type FilingDistrict = typeof FilingDistrict.Type

/** One district, one period: all that it reports. */
export const Filing = Schema.Struct({
  id: FilingId,
  district: FilingDistrict,
  period: Period,
  /** The register of schools; empty where only a letter is known. */
  schools: Schema.Array(School),
  facts: Schema.Array(Fact),
  statements: Schema.Array(Statement),
  documents: Schema.Array(CitedDocument),
  problems: Schema.Array(Problem),
  commitments: Schema.Array(Commitment),
  evidence: Schema.Array(Evidence),
  /** The clerk's own paragraphs, in their order; left out where there are none. */
  narratives: Schema.optionalKey(Schema.Array(Narrative))
}).annotate({ identifier: "Filing", title: "报送" })
export type Filing = typeof Filing.Type
