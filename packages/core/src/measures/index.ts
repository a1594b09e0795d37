import { leaf, type Formula } from "../formula/formula.ts"
import type { Measure, MeasureId } from "../domain/measure.ts"
import { admissionMeasures } from "./admissions.ts"
import { attainmentMeasures } from "./attainment.ts"
import { admissionReturnMeasures } from "./admission-returns.ts"
import { balanceMeasures } from "./balance.ts"
import { campusMeasures } from "./campus.ts"
import { classSizeMeasures } from "./class-sizes.ts"
import { classMeasures } from "./classes.ts"
import { cohortMeasures } from "./cohorts.ts"
import { communityKindergartenMeasures } from "./community-kindergartens.ts"
import { compulsoryMeasures } from "./compulsory.ts"
import { epidemicMeasures } from "./epidemic.ts"
import { evaluationMeasures } from "./evaluation.ts"
import { fundingMeasures } from "./funding.ts"
import { inspectionReturnMeasures } from "./inspection-returns.ts"
import { inspectionMeasures } from "./inspection.ts"
import { kindergartenReturnMeasures } from "./kindergarten-returns.ts"
import { operatingFundMeasures } from "./operating-funds.ts"
import { partyBuildingMeasures } from "./party-building.ts"
import { partyMeasures } from "./party.ts"
import { payMeasures } from "./pay.ts"
import { perPupilMeasures } from "./per-pupil.ts"
import { postMeasures } from "./posts.ts"
import { preschoolQualityMeasures } from "./preschool-quality.ts"
import { preschoolMeasures } from "./preschool.ts"
import { privateAndTutoringMeasures } from "./private-and-tutoring.ts"
import { pupilDayMeasures } from "./pupil-days.ts"
import { pupilHealthMeasures } from "./pupil-health.ts"
import { pupilMeasures } from "./pupils.ts"
import { qualityBalanceDutyMeasures } from "./quality-balance-duties.ts"
import { rotationMeasures } from "./rotation.ts"
import { safetyReturnMeasures } from "./safety-returns.ts"
import { safetyMeasures } from "./safety.ts"
import { schoolCampusMeasures } from "./school-campus.ts"
import { schoolClassMeasures } from "./school-classes.ts"
import { schoolPupilMeasures } from "./school-pupils.ts"
import { schoolSafetyMeasures } from "./school-safety.ts"
import { schoolTeacherMeasures } from "./school-teachers.ts"
import { schoolMeasures } from "./schools.ts"
import { seniorStageMeasures } from "./senior-stage.ts"
import { staffMeasures } from "./staff.ts"
import { variationMeasures } from "./variation.ts"
import { tutoringLimitMeasures } from "./tutoring-limits.ts"
import { wholeChildMeasures } from "./whole-child.ts"

/** Every family, a district's in the order of the sections, then what schools return; a key that two families share would be lost, so the registry counts them. */
export const measureFamilies = [
  partyMeasures,
  partyBuildingMeasures,
  evaluationMeasures,
  epidemicMeasures,
  fundingMeasures,
  perPupilMeasures,
  operatingFundMeasures,
  seniorStageMeasures,
  payMeasures,
  postMeasures,
  staffMeasures,
  rotationMeasures,
  preschoolMeasures,
  preschoolQualityMeasures,
  kindergartenReturnMeasures,
  communityKindergartenMeasures,
  compulsoryMeasures,
  cohortMeasures,
  qualityBalanceDutyMeasures,
  balanceMeasures,
  variationMeasures,
  attainmentMeasures,
  schoolMeasures,
  campusMeasures,
  pupilMeasures,
  classMeasures,
  classSizeMeasures,
  admissionMeasures,
  admissionReturnMeasures,
  privateAndTutoringMeasures,
  tutoringLimitMeasures,
  wholeChildMeasures,
  pupilHealthMeasures,
  pupilDayMeasures,
  safetyMeasures,
  safetyReturnMeasures,
  inspectionMeasures,
  inspectionReturnMeasures,
  schoolPupilMeasures,
  schoolClassMeasures,
  schoolTeacherMeasures,
  schoolCampusMeasures,
  schoolSafetyMeasures
] as const

type KeysOf<Family> = Family extends unknown ? keyof Family : never

/** The id of a measure that exists: formulas and expectations are checked against it by the compiler. */
export type MeasureName = KeysOf<(typeof measureFamilies)[number]>

export const measures: ReadonlyArray<Measure> = measureFamilies.flatMap((family) => Object.values<Measure>(family))

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]))

export const measureNamed = (name: MeasureName): Measure => byId.get(name) as Measure

export const findMeasure = (id: string): Measure | undefined => byId.get(id)

/** The measure as the leaf of a formula. */
export const stated = (name: MeasureName): Formula<MeasureId> => leaf(measureNamed(name).id)
