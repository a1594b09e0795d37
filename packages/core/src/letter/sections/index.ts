import type { SectionBuilder } from "../section-builder.ts"
import { partyLeadership } from "./s01-party-leadership.ts"
import { evaluationReform } from "./s02-evaluation-reform.ts"
import { epidemicControl } from "./s03-epidemic-control.ts"
import { funding } from "./s04-funding.ts"
import { teachers } from "./s05-teachers.ts"
import { preschool } from "./s06-preschool.ts"

/** The prose of the sections, in the order of the outline. */
export const sectionBuilders: ReadonlyArray<SectionBuilder> = [
  partyLeadership,
  evaluationReform,
  epidemicControl,
  funding,
  teachers,
  preschool
]
