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
export interface ItemReference {
  readonly section: SectionId
  readonly item: number
}

export const ItemReference = Schema.Struct({ section: SectionId, item: Schema.Int }).annotate({
  identifier: "ItemReference"
})

export const item = (section: SectionId, number: number): ItemReference => ({ section, item: number })
