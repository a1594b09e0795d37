import { Schema } from "effect"
import { SectionId } from "./section.ts"

/** Parts of a letter that are neither item nor section. */
export const narrativeParts = ["opening", "problems", "plans", "closing"] as const

/**
 * Where a paragraph of the clerk's own stands: an item of the outline by its number (after what is composed of it), a
 * section by its id (under its heading), or a part of the letter: `opening` before all sections, `problems` and `plans`
 * under their headings, `closing` before the signature.
 */
export const NarrativePlace = Schema.Union([Schema.Int, SectionId, Schema.Literals(narrativeParts)]).annotate({
  identifier: "NarrativePlace"
})
export type NarrativePlace = typeof NarrativePlace.Type

export const isNarrativePlace = Schema.is(NarrativePlace)

/** The clerk's own words, kept as they are; each line is a paragraph. */
export const Narrative = Schema.Struct({
  place: NarrativePlace,
  text: Schema.String.check(Schema.isNonEmpty())
}).annotate({ identifier: "Narrative", title: "自写段落" })
export type Narrative = typeof Narrative.Type
