import { Schema } from "effect"
import { Provenance } from "./fact.ts"
import { MetricExample, MetricGroup } from "./metric.ts"
import { Standard } from "./policy.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { StandardVerdict, Verdict } from "./verdict.ts"

/** What one school returned that went into a district's figure: down to the cell. */
export const SchoolContribution = Schema.Struct({
  /** Its id in the register. */
  school: Schema.String,
  name: Schema.String,
  stage: Stage,
  measure: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  /** Null where the school did not tell it. */
  value: Schema.NullOr(DecimalText),
  /** The file that says so; null where none does. */
  file: Schema.NullOr(Schema.String),
  /** Sheet and cell, or line, as the file's reader names it. */
  place: Schema.NullOr(Schema.String)
}).annotate({ identifier: "SchoolContribution", title: "学校数据" })
export type SchoolContribution = typeof SchoolContribution.Type

/** One figure of a formula, and where it comes from. */
export const ExplainedInput = Schema.Struct({
  measure: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  /** To six decimals; null where it is missing or only a range is known. */
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  /** Told by the district, computed from the returns of its schools, or not known. */
  source: Schema.Literals(["stated", "computed", "missing"]),
  /** Where the district tells it; null where it does not. */
  provenance: Schema.NullOr(Provenance),
  /** What the district tells of it, also where the computed figure goes before it. */
  stated: Schema.NullOr(DecimalText),
  /** How it follows from the returns of schools; null where no return can tell it. */
  sentence: Schema.NullOr(Bilingual),
  /** Why the returns come to nothing; null where they do, or where there are none. */
  refusal: Schema.NullOr(Bilingual),
  schools: Schema.Array(SchoolContribution)
}).annotate({ identifier: "ExplainedInput", title: "计算依据" })
export type ExplainedInput = typeof ExplainedInput.Type

/** How far one input alone may move before a verdict turns, all others staying as they are. */
export const Movement = Schema.Struct({
  standard: Schema.String,
  measure: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  now: DecimalText,
  /**
   * The nearest value at which the verdict is another: of what is counted a whole number, of all else the line itself,
   * to six decimals.
   */
  turnsAt: DecimalText,
  /** Units that may go and the verdict stays; negative where it is unmet: as many are lacking. */
  room: DecimalText,
  /** Whether all inputs are known exactly; otherwise it is told of the figures as written. */
  exact: Schema.Boolean
}).annotate({ identifier: "Movement", title: "变动余地" })
export type Movement = typeof Movement.Type

/** A standard with the document that sets it, in the line of those that bound before and will bind after. */
export const ExplainedStandard = Schema.Struct({
  ...Standard.fields,
  policy: Schema.Struct({
    id: Schema.String,
    title: Bilingual,
    number: Schema.NullOr(Schema.String),
    url: Schema.NullOr(Schema.String)
  }),
  /** Whether it is in force on the day that judges. */
  inForce: Schema.Boolean
}).annotate({ identifier: "ExplainedStandard", title: "标准沿革" })
export type ExplainedStandard = typeof ExplainedStandard.Type

/** A wrong way that is often taken, and what it would have come to. */
export const Trap = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  text: Bilingual,
  value: Schema.NullOr(DecimalText),
  /** What would have been judged by the first standard in force; null where none is, or nothing came out. */
  verdict: Schema.NullOr(StandardVerdict)
}).annotate({ identifier: "Trap", title: "常见误算" })
export type Trap = typeof Trap.Type

/** One form of a metric for one filing: what it is, what it comes to, from what, and by which law it is judged. */
export const Explanation = Schema.Struct({
  metric: Schema.String,
  /** `average-class-size@primary`. */
  key: Schema.String,
  stage: Schema.NullOr(Stage),
  group: Schema.NullOr(MetricGroup),
  title: Bilingual,
  unit: Schema.String,
  decimals: Schema.Int,
  direction: Schema.Literals(["higher", "lower"]),
  basis: Schema.NullOr(Bilingual),
  /** The day whose law judges. */
  date: Schema.String,
  /** Over the titles of its inputs: 公办园在园幼儿数 ÷ 在园幼儿总数 × 100%. */
  formula: Bilingual,
  /** The same with the figures, 7353人 ÷ 14662人 × 100% = 50.15%; null where an input is missing. */
  worked: Schema.NullOr(Bilingual),
  /** Whether the value follows from the formula, or is what a letter states outright. */
  computed: Schema.Boolean,
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  verdicts: Schema.Array(Verdict),
  inputs: Schema.Array(ExplainedInput),
  movement: Schema.Array(Movement),
  /** Every standard that ever binds it in the place, in order of date. */
  standards: Schema.Array(ExplainedStandard),
  /** A formula for a sheet in which the inputs stand in column B, in order, from row 2 on. */
  excel: Schema.String,
  /** An expression over a table with one row a filing and one column a measure (PostgreSQL, DuckDB). */
  sql: Schema.String,
  traps: Schema.Array(Trap),
  examples: Schema.Array(MetricExample)
}).annotate({ identifier: "Explanation", title: "指标说明" })
export type Explanation = typeof Explanation.Type
