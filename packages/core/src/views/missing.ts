import type { MeasureName } from "../measures/index.ts"
import type { Quantity } from "../quantity/quantity.ts"
import type { Bilingual } from "../domain/text.ts"

/** A measure that a filing does not tell: an answer of its own, never zero. */
export interface Missing {
  readonly missing: true
  readonly measure: MeasureName
  /** What to ask for. */
  readonly title: Bilingual
  /** Why the returns could not be totalled, where there are returns. */
  readonly reason: Bilingual | undefined
}

export const isMissing = (value: Quantity | Missing): value is Missing => "missing" in value
