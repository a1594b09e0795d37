import type { CheckReport } from "../domain/check.ts"
import type { Reading } from "../domain/reading.ts"
import { metrics } from "../metrics/index.ts"
import { crossSectionRelations } from "../relations/cross-section.ts"
import { checkBy } from "./check.ts"

/**
 * Recomputes and judges everything that a letter says by the registry's metrics, standards and expectations.
 * Pure: the day of judgement is the last day of the year that the letter reports on.
 */
export const check = (reading: Reading): CheckReport =>
  checkBy(reading, { metrics, standards: [], expectations: [], crossSection: crossSectionRelations })
