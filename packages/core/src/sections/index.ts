import type { Item } from "../domain/item.ts"
import type { Outline } from "../domain/outline.ts"
import type { Section } from "../domain/section.ts"
import { partyLeadership, partyLeadershipItems } from "./s01-party-leadership.ts"
import { evaluationReform, evaluationReformItems } from "./s02-evaluation-reform.ts"
import { epidemicControl, epidemicControlItems } from "./s03-epidemic-control.ts"
import { funding, fundingItems } from "./s04-funding.ts"
import { teachers, teachersItems } from "./s05-teachers.ts"
import { preschool, preschoolItems } from "./s06-preschool.ts"
import { compulsory, compulsoryItems } from "./s07-compulsory.ts"
import { largeClasses, largeClassesItems } from "./s08-large-classes.ts"
import { admissions, admissionsItems } from "./s09-admissions.ts"
import { privateAndTutoring, privateAndTutoringItems } from "./s10-private-and-tutoring.ts"
import { wholeChild, wholeChildItems } from "./s11-whole-child.ts"
import { schoolSafety, schoolSafetyItems } from "./s12-school-safety.ts"
import { inspectionReform, inspectionReformItems } from "./s13-inspection-reform.ts"

/** The thirteen sections in the order of the 2021 outline. */
export const sections: ReadonlyArray<Section> = [
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

/** The twenty-four items in the order of the 2021 outline. */
export const items: ReadonlyArray<Item> = [
  ...partyLeadershipItems,
  ...evaluationReformItems,
  ...epidemicControlItems,
  ...fundingItems,
  ...teachersItems,
  ...preschoolItems,
  ...compulsoryItems,
  ...largeClassesItems,
  ...admissionsItems,
  ...privateAndTutoringItems,
  ...wholeChildItems,
  ...schoolSafetyItems,
  ...inspectionReformItems
]

/** The outline by which the districts of Chongqing reported on 2020. Known from letters alone: its text was not seen. */
export const chongqing2021: Outline = {
  id: "chongqing-2021",
  year: 2021,
  region: "重庆市",
  prescribedBy: "渝府教督〔2021〕1号",
  sections: sections.map(({ id, number, heading }) => ({ id, number, heading })),
  items
}
