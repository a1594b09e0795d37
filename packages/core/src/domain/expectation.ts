import { Schema } from "effect"
import { SectionId } from "./section.ts"
import { Bilingual } from "./text.ts"

/**
 * What a letter must speak of. It is satisfied by a figure that states one of `measures` (for the judged year, not
 * only for an earlier one) or by a passage with a word of `cues`; silence is a remark.
 */
export const Expectation = Schema.Struct({
  id: Schema.String,
  section: SectionId,
  /** The item's number in the 2021 outline. */
  item: Schema.Int,
  title: Bilingual,
  /** What the inspector would ask the district. */
  question: Bilingual,
  measures: Schema.Array(Schema.String),
  /** Words that answer it without a number; each alone is enough. */
  cues: Schema.Array(Schema.String),
  /** It is expected only where the letter states one of these measures; empty where always. */
  appliesWith: Schema.Array(Schema.String),
  /** First and last year of a letter in which it is expected; null where unbounded. */
  since: Schema.NullOr(Schema.Int),
  until: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Expectation", title: "应答事项" })
export type Expectation = typeof Expectation.Type
