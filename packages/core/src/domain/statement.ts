import { Schema } from "effect"
import { SectionId } from "./section.ts"

/**
 * What a letter declares without a number: a duty done (落实…), a prohibition kept (不下达升学指标), an absence
 * (未发现, 无大班额), a completion (全面完成, 全覆盖), or a claim that figures may bear out or refute (均有增长).
 */
export const StatementKind = Schema.Literals(["duty", "prohibition", "absence", "completion", "claim"])
export type StatementKind = typeof StatementKind.Type

export const Polarity = Schema.Literals(["affirmed", "denied"]).annotate({ identifier: "Polarity" })
export type Polarity = typeof Polarity.Type

export const Statement = Schema.Struct({
  start: Schema.Int,
  end: Schema.Int,
  kind: StatementKind,
  /** Whether the thing spoken of is said to be so (affirmed) or not to be so (denied). */
  polarity: Polarity,
  subject: Schema.String,
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Statement", title: "陈述" })
export type Statement = typeof Statement.Type
