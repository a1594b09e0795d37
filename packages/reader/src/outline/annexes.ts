/** Where the body of a letter gives way to its annexes. What stands in them is of no section. */
import type { Source } from "../source/source.ts"
import { ranks, markAt } from "./marks.ts"
import { hashesBefore, type Paragraph } from "./paragraphs.ts"
import { isAnnexMark, isBody } from "./signature.ts"

/** 附件1 with its title behind it, where Markdown makes a heading of both. */
const titled = /^附件(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?![:,、.\d])[^。;:|]{0,40}$/

/** Whether a line heads the first page of an annex. */
export const opensAnnexes = (source: Source, paragraph: Paragraph): boolean =>
  isAnnexMark(paragraph) || (titled.test(paragraph.text) && hashesBefore(source, paragraph) > 0)

/** The note that lists the annexes stands above the signature: 附件:1.…, each of the others on a line of its own. */
const note = /^附件?\d?:/
const listed = /^\d{1,2}[.、]/
/** Blanks are left for the day: not yet dated. */
const blankDate = /^年月日$/
const LONGEST_LISTED = 60
const MOST_LISTED = 20

/** Where the note of annexes begins that stands among the last lines before a paragraph. */
const noteAbove = (paragraphs: ReadonlyArray<Paragraph>, before: number): number | undefined => {
  for (let at = before - 1; at > 0 && before - at <= MOST_LISTED; at--) {
    const paragraph = paragraphs[at] as Paragraph
    const { text, start } = paragraph
    if (note.test(text)) return start
    if (!signs(paragraph) && !(listed.test(text) && text.length <= LONGEST_LISTED)) return undefined
  }
  return undefined
}

/** A body, or a date, that stands under the text: of a letter that nobody dated too. */
const signs = ({ text }: Paragraph): boolean => isBody(text) || blankDate.test(text)

/** The first of the lines under the text that sign it. */
const signedAbove = (paragraphs: ReadonlyArray<Paragraph>, before: number): number => {
  let at = before
  while (at > 1 && signs(paragraphs[at - 1] as Paragraph)) at--
  return at
}

const isClause = (source: Source, { start }: Paragraph): boolean =>
  (markAt(source.plain, start)?.rank ?? ranks.circled) <= ranks.clause

/**
 * Where the body ends for its annexes, with or without a signature; `undefined` where none follow. A letter that only hands
 * over a report as its annex has its sections there, and goes on.
 */
export const annexesStart = (source: Source, paragraphs: ReadonlyArray<Paragraph>): number | undefined => {
  const first = paragraphs.findIndex((paragraph, index) => index > 0 && opensAnnexes(source, paragraph))
  if (first < 0) return noteAbove(paragraphs, paragraphs.length)
  const isTold = (paragraph: Paragraph): boolean => isClause(source, paragraph)
  if (!paragraphs.slice(0, first).some(isTold) && paragraphs.slice(first).some(isTold)) return undefined
  return noteAbove(paragraphs, first) ?? paragraphs[signedAbove(paragraphs, first)]?.start
}
