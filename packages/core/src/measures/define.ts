import type { ItemReference } from "../domain/item.ts"
import { type Measure, MeasureId, type Wording } from "../domain/measure.ts"
import type { Stage } from "../domain/stage.ts"

/** A wording as a family writes it: each string is a group, its alternatives parted by a bar, 占比|比例. */
interface WordingDraft {
  readonly near: ReadonlyArray<string>
  readonly around?: ReadonlyArray<string>
  readonly unlike?: string
  readonly apart?: string
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
  /** Given where a school's return tells it, part by part. */
  readonly level?: "school"
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
  ...(draft.apart === undefined ? {} : { apart: alternatives(draft.apart) }),
  ...(draft.following === undefined ? {} : { following: draft.following }),
  ...(draft.preceding === undefined ? {} : { preceding: draft.preceding })
})

/** A draft with nothing in it that no draft has: a misspelt key would be dropped in silence. */
type Exactly<Draft> = MeasureDraft & Readonly<Record<Exclude<keyof Draft, keyof MeasureDraft>, never>>

/** A measure whose sections and level the compiler knows. */
export type Located<Items, Level> = Measure & { readonly items: Items; readonly level: Level }

type LevelOf<Draft> = Draft extends { readonly level: "school" } ? "school" : "district"

type Family<Drafts extends Readonly<Record<string, MeasureDraft>>> = {
  readonly [Id in keyof Drafts]: Located<Drafts[Id]["items"], LevelOf<Drafts[Id]>>
}

/** A family of measures by id. The keys stay literal, so that a formula cannot name a measure that is not there. */
export const defineMeasures = <Drafts extends Readonly<Record<string, MeasureDraft>>>(
  drafts: Drafts & { readonly [Id in keyof Drafts]: Exactly<Drafts[Id]> }
): { readonly [Id in keyof Drafts]: Located<Drafts[Id]["items"], LevelOf<Drafts[Id]>> } => {
  const family: Record<string, Measure> = {}
  for (const [id, draft] of Object.entries<MeasureDraft>(drafts)) {
    const { zh, en, unit, stage, year, level, items, wordings, absence } = draft
    family[id] = {
      id: MeasureId.make(id),
      title: { zh, en },
      unit,
      stage: stage ?? null,
      level: level ?? "district",
      year: year ?? "reported",
      items,
      wordings: wordings.map(wording),
      ...(absence === undefined ? {} : { absence: alternatives(absence) })
    }
  }
  // The loop makes one measure of each draft, with its own items and level; the compiler cannot follow it there.
  return family as Family<Drafts>
}
