import { Schema } from "effect"

/** A text that a user sees: official Chinese, and English beside it. */
export const Bilingual = Schema.Struct({ zh: Schema.String, en: Schema.String }).annotate({ identifier: "Bilingual" })
export type Bilingual = typeof Bilingual.Type

/** Which of the two a surface shows. */
export const Language = Schema.Literals(["zh", "en"]).annotate({ identifier: "Language" })
export type Language = typeof Language.Type

/** Start and end (exclusive) in UTF-16 units of the text as given. */
export const Span = Schema.Tuple([Schema.Int, Schema.Int]).annotate({ identifier: "Span", title: "位置" })
export type Span = typeof Span.Type

/** An exact decimal as text, so that no reader of the JSON rounds it. */
export const DecimalText = Schema.String.check(Schema.isPattern(/^-?\d+(\.\d+)?$/u)).annotate({
  identifier: "Decimal",
  title: "十进制数"
})
export type DecimalText = typeof DecimalText.Type
