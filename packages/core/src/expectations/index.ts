import type { Expectation } from "../domain/expectation.ts"
import { fundingExpectations } from "./funding.ts"
import { pupilExpectations } from "./pupils.ts"
import { teacherExpectations } from "./teachers.ts"

/** What a letter must speak of. Short by intent: each one that is missing is a remark that somebody has to answer. */
export const expectations: ReadonlyArray<Expectation> = [
  ...teacherExpectations,
  ...fundingExpectations,
  ...pupilExpectations
].toSorted((a, b) => a.item - b.item)
