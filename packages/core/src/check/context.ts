/** What every check looks at: the figures made exact, every relation recomputed, every standard judged. */
import type { Expectation } from "../domain/expectation.ts"
import type { Reading } from "../domain/reading.ts"
import type { FigureValues } from "./figure-values.ts"
import type { Fault } from "./localisation/fault.ts"
import type { Scene } from "./localisation/scene.ts"
import type { Recomputed } from "./recompute.ts"
import type { Judged } from "./judged.ts"

export interface CheckContext extends FigureValues {
  /** Every relation, of prose and of the model, in the order of the report. */
  readonly recomputed: ReadonlyArray<Recomputed>
  /** The figures and relations as localisation looks at them. */
  readonly scene: Scene
  /** What is wrong where relations fail: each failing one stands in one fault. */
  readonly faults: ReadonlyArray<Fault>
  readonly judged: ReadonlyArray<Judged>
  readonly expectations: ReadonlyArray<Expectation>
  /** The last day of the year reported on, whose law judges; `undefined` where the letter names no year. */
  readonly date: string | undefined
}

/** The last day of the year reported on: the law of that day judges. */
export const judgedOn = (reading: Reading): string | undefined =>
  reading.letter.year === null ? undefined : `${reading.letter.year}-12-31`
