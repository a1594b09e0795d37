/** The numbers of a text that are no figures: dates, numbers of documents, marks of headings and lists, numbers in words. */
import type { LetterReading } from "../../domain/letter.ts"
import type { UnboundReason } from "../../domain/number-review.ts"
import type { Span } from "../../domain/text.ts"

export interface PlainNumber {
  readonly span: Span
  readonly reason: UnboundReason
}

const digits = /[0-9０-９]+(?:[.．][0-9０-９]+)*/g

const dateBehind = /^\s*(?:年|月|日|学年|世纪|[—–~-]{1,2}\s*\d{4}\s*学?年|[-./]\d{1,2}[-./]\d{1,2}(?!\d))/
const dateBefore = /\d{4}[-./](?:\d{1,2}[-./])?$/
const markBehind = /^\s*(?:[.．、）)]|$)/
const markBefore = /(?:^|\n)[\s#]*[（(]?$/
const documentBefore = /[〔﹝[［]$/
const documentBehind = /^\s*号/

/** How many characters beside a number say what it is. */
const BESIDE = 12

const reasonOf = (text: string, [start, end]: Span, inDocument: boolean): UnboundReason => {
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const behind = text.slice(end, end + BESIDE)
  if (inDocument || documentBefore.test(before) || documentBehind.test(behind)) return "document-number"
  if (dateBehind.test(behind) || dateBefore.test(before)) return "date"
  return markBefore.test(before) && markBehind.test(behind) ? "numbering" : "in-words"
}

/** Whether a place lies in one of some stretches, asked in order of the text. */
const within = (stretches: ReadonlyArray<{ readonly start: number; readonly end: number }>) => {
  let next = 0
  return (at: number): boolean => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= at) next++
    const stretch = stretches[next]
    return stretch !== undefined && stretch.start <= at
  }
}

/** In order of the text. */
export const plainNumbers = ({ text, figures, documents }: LetterReading): ReadonlyArray<PlainNumber> => {
  const isOfFigure = within(figures)
  const isOfDocument = within(documents)
  const found: Array<PlainNumber> = []
  for (const { 0: number, index } of text.matchAll(digits)) {
    if (isOfFigure(index)) continue
    const span: Span = [index, index + number.length]
    found.push({ span, reason: reasonOf(text, span, isOfDocument(index)) })
  }
  return found
}
