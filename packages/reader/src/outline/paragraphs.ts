import type { Source } from "../source/source.ts"

/** A range of the text as understood. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Paragraph extends Range {
  readonly text: string
}

/** The paragraphs of the text as understood, without their line feeds. */
export const paragraphsOf = (plain: string): ReadonlyArray<Paragraph> => {
  const paragraphs: Array<Paragraph> = []
  let start = 0
  while (start <= plain.length) {
    const feed = plain.indexOf("\n", start)
    const end = feed < 0 ? plain.length : feed
    if (end > start) paragraphs.push({ start, end, text: plain.slice(start, end) })
    if (feed < 0) break
    start = feed + 1
  }
  return paragraphs
}

/**
 * The level of the Markdown heading that a paragraph was given as, 0 for none. The text as understood has lost the
 * hashes, so the line is looked at as given.
 */
export const hashesBefore = (source: Source, paragraph: Paragraph): number => {
  const [at] = source.span(paragraph.start, paragraph.start + 1)
  let line = at
  while (line > 0 && at - line < 12 && source.text[line - 1] !== "\n") line--
  return /^[ \t]{0,3}(#{1,6})[ \t]/.exec(source.text.slice(line, at))?.[1]?.length ?? 0
}
