import { Schema } from "effect"
import { Assignment } from "./assignment.ts"
import { FilingId } from "./filing.ts"
import { FilingState } from "./filing-state.ts"
import { OrganisationId } from "./organisation.ts"
import { QueryAnswer } from "./query-answer.ts"
import { ReturnedFigure } from "./returned-figure.ts"
import { RoundId } from "./round.ts"
import { Signature } from "./signature.ts"

/** A filing as a piece of work: where it stands, who answers for what, what was signed, returned and answered. */
export const FilingLife = Schema.Struct({
  filing: FilingId,
  round: RoundId,
  district: OrganisationId,
  municipality: OrganisationId,
  state: FilingState,
  /** At least the district's own: `rest`. */
  assignments: Schema.Array(Assignment),
  /** All that were given, the lapsed too, in order. */
  signatures: Schema.Array(Signature),
  /** All that was ever returned, in order. */
  returned: Schema.Array(ReturnedFigure),
  answers: Schema.Array(QueryAnswer)
}).annotate({ identifier: "FilingLife", title: "报送过程" })
export type FilingLife = typeof FilingLife.Type
