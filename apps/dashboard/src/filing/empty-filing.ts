import { type Filing, FilingId, OrganisationId, Period } from "@duxue/core"

/** A filing that tells nothing: by it the catalogue shows formulas and standards while no letter is open. */
export const emptyFiling = (year: number): Filing => ({
  id: FilingId.make(`empty-${year}`),
  district: { id: OrganisationId.make("nobody"), name: "", place: null },
  period: Period.make(String(year)),
  schools: [],
  facts: [],
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
})
