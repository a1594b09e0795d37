import { Schema } from "effect"
import { AccountId } from "./actor.ts"
import { ContentHash, ContentId } from "./content.ts"

export const ReturnedFigureId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("ReturnedFigureId"))
  .annotate({ identifier: "ReturnedFigureId" })
export type ReturnedFigureId = typeof ReturnedFigureId.Type

/** A figure (or a paragraph) that the municipality sends back, with its reason and a day; answered by a change or a note. */
export const ReturnedFigure = Schema.Struct({
  id: ReturnedFigureId,
  content: ContentId,
  /** What it said when it was returned; null where the reason is that nothing was said. */
  hash: Schema.NullOr(ContentHash),
  reason: Schema.String.check(Schema.isNonEmpty()),
  /** ISO date by which it is to be answered. */
  due: Schema.String,
  by: AccountId,
  at: Schema.String,
  /** The district's note, where it stands by its figure; null until then, and where it changed the figure. */
  answer: Schema.NullOr(Schema.Struct({ note: Schema.String, by: AccountId, at: Schema.String }))
}).annotate({ identifier: "ReturnedFigure", title: "退回事项" })
export type ReturnedFigure = typeof ReturnedFigure.Type
