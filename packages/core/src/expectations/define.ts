import type { Expectation } from "../domain/expectation.ts"
import type { ItemReference } from "../domain/item.ts"
import type { Bilingual } from "../domain/text.ts"
import type { MeasureName } from "../measures/index.ts"

interface ExpectationDraft {
  readonly id: string
  readonly item: ItemReference
  readonly title: Bilingual
  readonly question: Bilingual
  readonly measures: ReadonlyArray<MeasureName>
  readonly cues?: ReadonlyArray<string>
  readonly appliesWith?: ReadonlyArray<MeasureName>
  readonly since?: number
  readonly until?: number
}

/** What a letter must speak of, with its measures checked by the compiler. */
export const defineExpectation = (draft: ExpectationDraft): Expectation => ({
  id: draft.id,
  section: draft.item.section,
  item: draft.item.item,
  title: draft.title,
  question: draft.question,
  measures: draft.measures,
  cues: draft.cues ?? [],
  appliesWith: draft.appliesWith ?? [],
  since: draft.since ?? null,
  until: draft.until ?? null
})
