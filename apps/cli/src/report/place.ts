/** Where in a text an offset stands: its line and column, its sentence, its section and item. */
import { type Bilingual, type Finding, type SectionId, sections, type Span } from "@duxue/core"
import { paragraphsOf } from "@duxue/reader"
import { firstIndex } from "./first-index.ts"

/** Lines and columns from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** A function from offsets to lines and columns; lines end with \n, \r\n or \r. */
export const lineIndex = (text: string): ((offset: number) => LineColumn) => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const line = firstIndex(starts.length, (at) => (starts[at] ?? 0) > offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** A passage of the text; `before` and `after` say that the sentence goes on there. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly before: boolean
  readonly after: boolean
}

const closers = "”’」』）》"
const endsSentence = (character: string): boolean => "。！？；!?".includes(character)

/** Finds the passage around a span: the sentence, of which no more than `reach` characters to either side. */
export type SentenceFinder = (span: Span, reach: number) => Passage

/**
 * Sentences end with 。！？； or with their paragraph, whatever lines the file broke them into. White space and
 * Markdown signs at their ends are left out.
 */
export const sentenceFinder = (text: string): SentenceFinder => {
  const paragraphs = paragraphsOf(text)
  return ([from, to], reach) => {
    const [opening, closing] = paragraphs[firstIndex(paragraphs.length, (at) => (paragraphs[at]?.[1] ?? 0) > from)] ?? [
      from,
      to
    ]
    const first = Math.max(Math.min(opening, from), from - reach)
    const last = Math.min(Math.max(closing, to), to + reach)
    let start = from
    while (start > first && !endsSentence(text.charAt(start - 1))) start--
    let end = to
    while (end < last && !endsSentence(text.charAt(end))) end++
    const before = start === first && start > opening && !endsSentence(text.charAt(start - 1))
    const after = end === last && end < closing && !endsSentence(text.charAt(end))
    // The sentence keeps its stop, and a quotation's end after it.
    if (end < last) end++
    while (end < last && closers.includes(text.charAt(end))) end++
    while (start < from && (closers.includes(text.charAt(start)) || /\s/.test(text.charAt(start)))) start++
    while (end > to && /\s/.test(text.charAt(end - 1))) end--
    return { start, end, before, after }
  }
}

/** A place longer than this is a passage, and is shown by its first sentence. */
const longestPlace = 60

/** The part of a place that is marked: all of it, or of a whole passage the first sentence. */
export const openingOf = (text: string, [start, end]: Span): Span => {
  if (end - start <= longestPlace) return [start, end]
  for (let stop = start; stop < start + longestPlace; stop++) {
    if (endsSentence(text.charAt(stop))) return [start, stop]
  }
  return [start, start + longestPlace]
}

const titles: ReadonlyMap<SectionId, Bilingual> = new Map(sections.map(({ id, shortTitle }) => [id, shortTitle]))

/** 经费保障 · 第 6 项; empty for the frame of the letter. */
export const sectionAndItem = ({ section, item }: Pick<Finding, "section" | "item">): Bilingual => {
  const title = section === null ? undefined : titles.get(section)
  const joined = (...parts: ReadonlyArray<string | undefined>): string => parts.filter(Boolean).join(" · ")
  return {
    zh: joined(title?.zh, item === null ? undefined : `第 ${item} 项`),
    en: joined(title?.en, item === null ? undefined : `item ${item}`)
  }
}
