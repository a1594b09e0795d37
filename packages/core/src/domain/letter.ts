/** What is read out of a letter: its frame, outline, figures and declarations, each with its place in the text. */
import { Schema } from "effect"
import { Figure } from "./figure.ts"
import { SectionId } from "./section.ts"
import { Statement } from "./statement.ts"

export const LetterHead = Schema.Struct({
  title: Schema.NullOr(Schema.String),
  district: Schema.NullOr(Schema.String),
  /** The year reported on. */
  year: Schema.NullOr(Schema.Int),
  addressee: Schema.NullOr(Schema.String),
  signedBy: Schema.NullOr(Schema.String),
  /** ISO date. */
  signedOn: Schema.NullOr(Schema.String)
}).annotate({ identifier: "LetterHead" })
export type LetterHead = typeof LetterHead.Type

export const ItemPassage = Schema.Struct({
  number: Schema.Int,
  heading: Schema.String,
  start: Schema.Int,
  end: Schema.Int
}).annotate({ identifier: "ItemPassage" })
export type ItemPassage = typeof ItemPassage.Type

export const SectionPassage = Schema.Struct({
  id: Schema.NullOr(SectionId),
  heading: Schema.String,
  start: Schema.Int,
  end: Schema.Int,
  items: Schema.Array(ItemPassage)
}).annotate({ identifier: "SectionPassage" })
export type SectionPassage = typeof SectionPassage.Type

/** A problem of part two, or a plan of part three. */
export const Passage = Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.String }).annotate({
  identifier: "Passage"
})
export type Passage = typeof Passage.Type

/** A promise with a date: 2021年底移交. */
export const Commitment = Schema.Struct({
  start: Schema.Int,
  end: Schema.Int,
  /** "2021", or an ISO date where the letter gives the day or says 底. */
  due: Schema.String,
  subject: Schema.String
}).annotate({ identifier: "Commitment", title: "承诺" })
export type Commitment = typeof Commitment.Type

/** A document named by the letter in 《…》, with its 文号 where one follows. */
export const CitedDocument = Schema.Struct({
  title: Schema.String,
  number: Schema.NullOr(Schema.String),
  /** The year inside the 文号. */
  year: Schema.NullOr(Schema.Int),
  start: Schema.Int,
  end: Schema.Int
}).annotate({ identifier: "CitedDocument", title: "文件" })
export type CitedDocument = typeof CitedDocument.Type

/** The body of `read`: everything understood, with offsets into `text`. */
export const LetterReading = Schema.Struct({
  /** The text as given, byte-order mark removed. */
  text: Schema.String,
  letter: LetterHead,
  sections: Schema.Array(SectionPassage),
  figures: Schema.Array(Figure),
  statements: Schema.Array(Statement),
  problems: Schema.Array(Passage),
  plans: Schema.Array(Passage),
  commitments: Schema.Array(Commitment),
  documents: Schema.Array(CitedDocument)
}).annotate({ identifier: "LetterReading", title: "核读结果" })
export type LetterReading = typeof LetterReading.Type
