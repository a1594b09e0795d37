import type { SectionBuilder } from "../section-builder.ts"
import { partyLeadership } from "./s01-party-leadership.ts"
import { evaluationReform } from "./s02-evaluation-reform.ts"
import { epidemicControl } from "./s03-epidemic-control.ts"
import { funding } from "./s04-funding.ts"
import { teachers } from "./s05-teachers.ts"
import { preschool } from "./s06-preschool.ts"
import { compulsory } from "./s07-compulsory.ts"
import { largeClasses } from "./s08-large-classes.ts"
import { admissions } from "./s09-admissions.ts"
import { privateAndTutoring } from "./s10-private-and-tutoring.ts"
import { wholeChild } from "./s11-whole-child.ts"
import { schoolSafety } from "./s12-school-safety.ts"
import { inspectionReform } from "./s13-inspection-reform.ts"

/** The prose of the sections, in the order of the outline. */
export const sectionBuilders: ReadonlyArray<SectionBuilder> = [
  partyLeadership,
  evaluationReform,
  epidemicControl,
  funding,
  teachers,
  preschool,
  compulsory,
  largeClasses,
  admissions,
  privateAndTutoring,
  wholeChild,
  schoolSafety,
  inspectionReform
]
