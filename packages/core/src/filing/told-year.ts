import { findMeasure } from "../measures/index.ts"

const isOf = (period: string, year: string): boolean => period.startsWith(year) || period.endsWith(`/${year}`)

/**
 * Whether a figure that states `measure` in `period` speaks in a report on `year`. A measure of the prior year tells of
 * the one before, or of `year` itself where the words that set it back (上年) were not read as a period.
 */
export const tellsOf = (measure: string, period: string | null, year: string): boolean => {
  if (period === null || isOf(period, year)) return true
  return findMeasure(measure)?.year === "prior" && isOf(period, String(Number(year) - 1))
}
