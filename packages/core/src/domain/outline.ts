import { Schema } from "effect"
import { Item } from "./item.ts"
import { SectionId } from "./section.ts"

/** A year's headings and items. Other years and provinces have others, so an outline is data. */
export const Outline = Schema.Struct({
  id: Schema.String,
  year: Schema.Int,
  region: Schema.String,
  /** The document that prescribes it. */
  prescribedBy: Schema.NullOr(Schema.String),
  sections: Schema.Array(Schema.Struct({ id: SectionId, number: Schema.Int, heading: Schema.String })),
  items: Schema.Array(Item)
}).annotate({ identifier: "Outline", title: "提纲" })
export type Outline = typeof Outline.Type
