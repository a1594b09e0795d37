import { Schema } from "effect"
import { ItemReference } from "./item.ts"
import { Stage } from "./stage.ts"
import { Bilingual } from "./text.ts"

export const MeasureId = Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u))
  .pipe(Schema.brand("MeasureId"))
  .annotate({ identifier: "MeasureId", title: "指标项编号" })
export type MeasureId = typeof MeasureId.Type

/**
 * The words by which a figure in prose is known to state a measure. Each group lists alternatives, and every group
 * needs one of them: `near` in the words that stand with the figure between its neighbours, `around` anywhere in
 * its sentence, its item or the headings above. A word of `unlike` among the near words rules the measure out,
 * and one of `apart` wherever `around` is looked for.
 * `following` and `preceding` name measures of which the figure just before it, or just after it, in the sentence must
 * state one: Chinese prose leaves a subject out where a neighbour has it (公办在园幼儿6120人，占比51.30%，较上年增长约2%;
 * 兼职督学14名（与学校数之比约1:3）).
 */
export const Wording = Schema.Struct({
  near: Schema.Array(Schema.Array(Schema.String)),
  around: Schema.optionalKey(Schema.Array(Schema.Array(Schema.String))),
  unlike: Schema.optionalKey(Schema.Array(Schema.String)),
  apart: Schema.optionalKey(Schema.Array(Schema.String)),
  following: Schema.optionalKey(Schema.Array(Schema.String)),
  preceding: Schema.optionalKey(Schema.Array(Schema.String))
}).annotate({ identifier: "Wording" })
export type Wording = typeof Wording.Type

/** What is collected: a quantity that a district reports again every year. */
export const Measure = Schema.Struct({
  id: MeasureId,
  title: Bilingual,
  /** Base form, `元/生·年`; see `quantity/unit.ts`. */
  unit: Schema.String,
  stage: Schema.NullOr(Stage),
  level: Schema.Literals(["district", "school"]),
  /** Of which year a letter tells it: the one reported on, or the one before, told for comparison. */
  year: Schema.Literals(["reported", "prior"]),
  items: Schema.Array(ItemReference),
  /** Several where prose says the same thing in unlike ways. */
  wordings: Schema.Array(Wording),
  /** Words by which a declared absence (学校无违规招生) is one of this: its value is then 0. */
  absence: Schema.optionalKey(Schema.Array(Schema.String))
}).annotate({ identifier: "Measure" })
export type Measure = typeof Measure.Type
