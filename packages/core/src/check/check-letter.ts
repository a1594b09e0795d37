import type { CheckReport } from "../domain/check.ts"
import type { Reading } from "../domain/reading.ts"
import { expectations, metrics, standardsIn } from "../registry.ts"
import { crossSectionRelations } from "../relations/cross-section.ts"
import { checkBy } from "./check.ts"

/** Where the letter comes from, in whatever words its frame says it. */
const placeOf = ({ letter }: Reading): string | null => {
  const words = [letter.district, letter.signedBy, letter.title].filter((each) => each !== null)
  return words.length === 0 ? null : words.join(" ")
}

/**
 * Recomputes and judges everything that a letter says by the registry's metrics, expectations, and the standards that
 * bind where it comes from. Pure: the day of judgement is the last day of the year that the letter reports on.
 */
export const check = (reading: Reading): CheckReport =>
  checkBy(reading, {
    metrics,
    standards: standardsIn(placeOf(reading)),
    expectations,
    crossSection: crossSectionRelations
  })
