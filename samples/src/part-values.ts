import type { MeasureName, School, Stage } from "@duxue/core"

/** What one stage of a school reports, by measure. */
export type SchoolMeasureValues = Partial<Readonly<Record<Extract<MeasureName, `school-${string}`>, number>>>

/** One stage of a school with its pupils in classes, before anything else is known of it. */
export interface Part {
  readonly school: School
  readonly stage: Stage
  readonly pupils: number
  readonly classes: number
}
