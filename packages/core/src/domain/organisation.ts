import { Schema } from "effect"
import { Stage } from "./stage.ts"

export const OrganisationId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("OrganisationId"))
  .annotate({ identifier: "OrganisationId" })
export type OrganisationId = typeof OrganisationId.Type

/** Who reports, is reported on, or reviews. */
export const Organisation = Schema.Struct({
  id: OrganisationId,
  kind: Schema.Literals(["municipality", "district", "department", "school", "town"]),
  name: Schema.String,
  parent: Schema.NullOr(OrganisationId),
  /** Of a school: the stages that it has; a 一贯制 school has several. */
  stages: Schema.Array(Stage)
}).annotate({ identifier: "Organisation" })
export type Organisation = typeof Organisation.Type
