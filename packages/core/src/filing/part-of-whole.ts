/**
 * What is said of a whole and leaves nothing out settles each of its parts: 小学、初中就近入学比例均为100% says so of each, and
 * where no accident happened none was a major one. Any other figure of the whole says nothing of a part.
 */
import { findMeasure, type MeasureName } from "../measures/index.ts"
import * as Interval from "../quantity/interval.ts"
import { equals, fromInteger, zero } from "../quantity/rational.ts"

/** The measure of the whole, by that of the part. */
const wholes: Partial<Readonly<Record<MeasureName, MeasureName>>> = {
  "near-enrolment-rate-primary-stated": "near-enrolment-rate-stated",
  "near-enrolment-rate-junior-stated": "near-enrolment-rate-stated",
  "dropouts-of-poor-households": "suspected-dropouts",
  "major-accidents": "safety-accidents"
}

const byPart: ReadonlyMap<string, MeasureName> = new Map(Object.entries(wholes))

/** The measure that settles `measure` where it leaves nothing out, if there is one. */
export const wholeOf = (measure: string): MeasureName | undefined => byPart.get(measure)

/** Whether a value of a whole leaves nothing out: none of what is counted, or all (100%) or none of a share. */
export const leavesNothingOut = (whole: MeasureName, value: Interval.Interval): boolean => {
  if (!Interval.isPoint(value) || value.lower === undefined) return false
  return equals(value.lower, zero) || (findMeasure(whole)?.unit === "%" && equals(value.lower, fromInteger(100)))
}
