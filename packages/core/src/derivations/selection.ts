/** Picks the parts of schools that a figure or a standard speaks of. */
import type { SchoolSelection } from "../domain/derivation.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { compare, fromInteger } from "../quantity/rational.ts"

/** Whether a part is known to have fewer pupils; one that does not say stays, so that it is asked. */
const hasFewer = (part: SchoolPart, pupils: number): boolean => {
  const upper = part.fact("school-pupils")?.interval.upper
  return upper !== undefined && compare(upper, fromInteger(pupils)) < 0
}

/** Public kindergartens are inclusive by their nature; of private ones the register says so. */
const isInclusive = ({ school }: SchoolPart): boolean => school.ownership === "public" || school.inclusive === true

const fulfils = (part: SchoolPart, over: SchoolSelection): boolean => {
  const { school } = part
  if (over.kinds !== undefined && !over.kinds.includes(school.kind)) return false
  if (over.ownership !== undefined && over.ownership !== school.ownership) return false
  if (over.inclusive !== undefined && over.inclusive !== isInclusive(part)) return false
  if (over.attended === true && hasFewer(part, 1)) return false
  const { teachingPointsFrom, pupilsBelow } = over
  if (teachingPointsFrom !== undefined && school.kind === "teaching-point" && hasFewer(part, teachingPointsFrom)) {
    return false
  }
  return pupilsBelow === undefined || hasFewer(part, pupilsBelow)
}

/** The parts that are meant; `undefined` where the register has none of these stages at all. */
export const select = (
  parts: ReadonlyArray<SchoolPart>,
  over: SchoolSelection
): ReadonlyArray<SchoolPart> | undefined => {
  const staged = parts.filter(({ stage }) => over.stages.includes(stage))
  return staged.length === 0 ? undefined : staged.filter((part) => fulfils(part, over))
}
