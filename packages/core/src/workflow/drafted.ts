import type { FilingLife } from "../domain/filing-life.ts"
import type { FilingState } from "../domain/filing-state.ts"
import { standing } from "./signatures.ts"

/**
 * Where a filing stands before it is sent: as far as what was declared and signed still holds. So a figure that changes
 * takes the filing back exactly to whoever has to look again.
 */
export const drafted = ({ assignments, signatures, returned }: FilingLife): FilingState => {
  if (assignments.some(({ filledAt }) => filledAt === null)) return returned.length === 0 ? "assigned" : "returned"
  if (assignments.some(({ organisation }) => standing(signatures, "department", organisation) === undefined))
    return "filled"
  if (standing(signatures, "check") === undefined) return "department-signed"
  return standing(signatures, "district") === undefined ? "district-checked" : "signed"
}
