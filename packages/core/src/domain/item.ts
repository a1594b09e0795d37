import { Schema } from "effect"
import { SectionId } from "./section.ts"
import { Bilingual } from "./text.ts"

/** One of the twenty-four items of the 2021 outline. */
export const Item = Schema.Struct({
  section: SectionId,
  number: Schema.Int,
  title: Bilingual,
  /** What the inspector wants to read here; a question that the letter leaves unanswered is a remark. */
  questions: Schema.Array(Bilingual)
}).annotate({ identifier: "Item" })
export type Item = typeof Item.Type

/** Where a measure or a metric belongs: the official number, stated once, on the measure itself. */
export interface ItemReference<Of extends SectionId = SectionId> {
  readonly section: Of
  readonly item: number
}

export const ItemReference = Schema.Struct({ section: SectionId, item: Schema.Int }).annotate({
  identifier: "ItemReference"
})

/** The section stays literal, so that the compiler knows which measures a section has. */
export const item = <Of extends SectionId>(section: Of, number: number): ItemReference<Of> => ({
  section,
  item: number
})
