/** What schools returned towards a figure, a row each: a school with two stages hands in one for each. */
import type { SchoolContribution, Stage } from "@duxue/core"

export interface SchoolReturn {
  readonly school: string
  readonly name: string
  readonly stage: Stage
  /** One a measure, in the same order for every school. */
  readonly cells: ReadonlyArray<SchoolContribution>
}

export const returnsOf = (contributions: ReadonlyArray<SchoolContribution>): ReadonlyArray<SchoolReturn> =>
  Array.from(
    Map.groupBy(contributions, ({ school, stage }) => `${stage} ${school}`).values(),
    (cells): ReadonlyArray<SchoolReturn> => {
      const [first] = cells
      return first === undefined ? [] : [{ school: first.school, name: first.name, stage: first.stage, cells }]
    }
  ).flat()
