import type { ItemReference } from "../domain/item.ts"
import { type Measure, MeasureId, type Wording } from "../domain/measure.ts"
import type { Stage } from "../domain/stage.ts"

/** A wording as a family writes it: each string is a group, its alternatives parted by a bar, 占比|比例. */
interface WordingDraft {
  readonly near: ReadonlyArray<string>
  readonly around?: ReadonlyArray<string>
  readonly unlike?: string
  readonly following?: ReadonlyArray<string>
  readonly preceding?: ReadonlyArray<string>
}

interface MeasureDraft {
  readonly zh: string
  readonly en: string
  readonly unit: string
  /** Left out where the measure spans the stages. */
  readonly stage?: Stage
  /** Given where it tells of the year before the one reported on. */
  readonly year?: "prior"
  readonly items: ReadonlyArray<ItemReference>
  readonly wordings: ReadonlyArray<WordingDraft>
  /** Words of a declared absence, parted by bars: 无大班额|消除大班额. */
  readonly absence?: string
}

const alternatives = (group: string): ReadonlyArray<string> => group.split("|")

const wording = (draft: WordingDraft): Wording => ({
  near: draft.near.map(alternatives),
  ...(draft.around === undefined ? {} : { around: draft.around.map(alternatives) }),
  ...(draft.unlike === undefined ? {} : { unlike: alternatives(draft.unlike) }),
  ...(draft.following === undefined ? {} : { following: draft.following }),
  ...(draft.preceding === undefined ? {} : { preceding: draft.preceding })
})

/** A family of measures by id. The keys stay literal, so that a formula cannot name a measure that is not there. */
export const defineMeasures = <Id extends string>(
  drafts: Readonly<Record<Id, MeasureDraft>>
): Readonly<Record<Id, Measure>> => {
  const family = {} as Record<Id, Measure>
  for (const id of Object.keys(drafts) as Array<Id>) {
    const { zh, en, unit, stage, year, items, wordings, absence } = drafts[id]
    family[id] = {
      id: MeasureId.make(id),
      title: { zh, en },
      unit,
      stage: stage ?? null,
      level: "district",
      year: year ?? "reported",
      items,
      wordings: wordings.map(wording),
      ...(absence === undefined ? {} : { absence: alternatives(absence) })
    }
  }
  return family
}
