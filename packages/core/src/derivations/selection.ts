/** Picks the parts of schools that a figure or a standard speaks of. */
import type { SchoolSelection } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { measureNamed } from "../measures/index.ts"
import { compare, fromInteger } from "../quantity/rational.ts"

const pupils = measureNamed("school-pupils").id

/** Whether a part is known to have fewer pupils; one that does not say stays, so that it is asked. */
const hasFewer = (part: SchoolPart, than: number): boolean => {
  const upper = part.fact(pupils)?.interval.upper
  return upper !== undefined && compare(upper, fromInteger(than)) < 0
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
  return pupilsBelow === undefined || part.fact(pupils) === undefined || hasFewer(part, pupilsBelow)
}

/** The parts that are meant; `undefined` where the register has none of these stages at all. */
export const select = (
  parts: ReadonlyArray<SchoolPart>,
  over: SchoolSelection
): ReadonlyArray<SchoolPart> | undefined => {
  const staged = parts.filter(({ stage }) => over.stages.includes(stage))
  return staged.length === 0 ? undefined : staged.filter((part) => fulfils(part, over))
}

/** What a selection itself hangs on: a part that does not return it stays among the chosen, so that it is asked. */
export const measuresOfSelection = ({
  attended,
  teachingPointsFrom,
  pupilsBelow
}: SchoolSelection): ReadonlyArray<MeasureId> =>
  attended === true || teachingPointsFrom !== undefined || pupilsBelow !== undefined ? [pupils] : []
