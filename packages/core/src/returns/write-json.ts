/** A filing's returns as JSON: what is written here reads back to the same facts. */
import type { Filing } from "../domain/filing.ts"
import { stagesOfKind } from "../domain/school.ts"
import type { DepartmentReturnsFile, SchoolReturnsFile } from "./return-files.ts"
import { groupBy } from "../group-by.ts"

/** The figures of the schools, by school and stage; those of other periods are no part of a return. */
export const schoolReturnsFile = ({ schools, facts }: Filing): SchoolReturnsFile => {
  const bySchool = groupBy(facts, ({ organisation }) => organisation)
  return {
    kind: "school-returns",
    schools: schools.map((school) => {
      const own = (bySchool.get(school.id) ?? []).filter(({ period }) => period === null)
      const stages = stagesOfKind[school.kind]
      return {
        ...school,
        parts: stages.map((stage) => ({
          stage,
          values: Object.fromEntries(
            own
              .filter((fact) => fact.stage === stage || (fact.stage === null && stages.length === 1))
              .map(({ measure, value }) => [measure, value])
          )
        }))
      }
    })
  }
}

/** The district's own exact figures of its period. */
export const departmentReturnsFile = ({ facts }: Filing): DepartmentReturnsFile => {
  const known = new Set<string>()
  return {
    kind: "department-returns",
    values: facts.flatMap(({ organisation, period, qualifier, measure, value }) => {
      if (organisation !== null || period !== null || qualifier !== "exact" || value === null) return []
      // A letter may say a figure twice; a return says it once.
      if (known.has(measure)) return []
      known.add(measure)
      return [{ measure, value }]
    })
  }
}
