/** Headings: the words that follow a mark, or stand on a line of their own. */
import type { Section } from "@duxue/core"
import type { Source } from "../source/source.ts"
import { sectionOf } from "./mapping.ts"
import { type Mark, marksIn, ranks } from "./marks.ts"
import { hashesBefore, type Paragraph, type Range } from "./paragraphs.ts"
import { roleOf } from "./roles.ts"

export interface Heading extends Range {
  /** Where its words begin, past the mark. */
  readonly words: number
  readonly rank: number
  /** As printed; undefined for a heading without a mark. */
  readonly number: number | undefined
  /** Its words as understood, without mark or closing sign. */
  readonly text: string
  /** False where the mark opens prose without a heading, and `text` is only how the prose begins. */
  readonly proper: boolean
}

const longest = 60

/** 一.经费落实情况与问题平川县属…: the heading lost its line break; it ends like a heading and a subject follows. */
const lostBreak =
  /^[^,。;:]{2,22}?(?:情况|问题|工作|成效|做法|打算|措施|建议)(?=(?:我|本|全|该)[区县市]|[\u4e00-\u9fff]{2,4}[区县市]属|近年|现有|(?:19|20)\d\d年)/

const wordsAfter = (source: Source, mark: Mark, limit: number): { readonly end: number; readonly proper: boolean } => {
  const { plain } = source
  const ahead = plain.slice(mark.end, Math.min(limit, mark.end + longest + 40))
  const feed = ahead.indexOf("\n")
  const text = feed < 0 ? ahead : ahead.slice(0, feed)
  const stop = mark.end + text.length
  const broken = lostBreak.exec(text)
  if (broken !== null) return { end: mark.end + broken[0].length, proper: true }
  const full = sentenceEnd(text)
  if (full >= 0 && full <= longest) return closing(source.plain, mark, full)
  if (full < 0 && stop - mark.end <= longest && !/[,;]$|:./.test(text)) return { end: stop, proper: true }
  const space = spaceWithin(source, mark.end, Math.min(stop, mark.end + 30))
  if (space !== undefined) return { end: space, proper: true }
  const colon = shortColon(text)
  if (colon !== undefined) return { end: mark.end + colon + 1, proper: true }
  const clause = text.search(/[,;:。]/)
  return { end: mark.end + (clause < 0 ? Math.min(text.length, 30) : Math.min(clause, longest)), proper: false }
}

/** A colon ends a heading of a few words (1.机构设置:…); otherwise the first full stop does. */
const closing = (plain: string, mark: Mark, full: number): { readonly end: number; readonly proper: boolean } => ({
  end: mark.end + (shortColon(plain.slice(mark.end, mark.end + full)) ?? full) + 1,
  proper: true
})

const shortColon = (text: string): number | undefined => {
  const colon = text.search(/[,;:]/)
  return text[colon] === ":" && colon >= 2 && colon <= 20 ? colon : undefined
}

/** The first full stop outside quotes and brackets. */
const sentenceEnd = (text: string): number => {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if ("“《(〈「".includes(sign)) depth++
    else if ("”》)〉」".includes(sign)) depth = Math.max(0, depth - 1)
    else if (sign === "。" && depth === 0) return at
  }
  return -1
}

/** A space that ends a heading in a text without line breaks: no other sign before it. */
const spaceWithin = (source: Source, start: number, end: number): number | undefined => {
  for (let at = start; at < end; at++) {
    if (/[,。;:、]/.test(source.plain[at] as string)) return undefined
    if (at - start >= 4 && source.spacedAt(at)) return at
  }
  return undefined
}

const fromMark = (source: Source, mark: Mark, limit: number): Heading => {
  const { end, proper } = wordsAfter(source, mark, limit)
  const text = source.plain.slice(mark.end, end).replace(/[。:;,]$/, "")
  return { start: mark.start, words: mark.end, end, rank: mark.rank, number: mark.number, text, proper }
}

const boxed = /^【([^【】]{2,30})】/

/** A heading without a mark: Markdown's, 【…】, or a short line that names a section or a part. */
const unmarked = (paragraph: Paragraph, hashes: number, sections: ReadonlyArray<Section>): Heading | undefined => {
  const box = boxed.exec(paragraph.text)
  const whole = box === null ? paragraph.text : (box[1] as string)
  const lone = whole.length <= 30 && !/[。;:!?|…]|,.*,|,$/.test(whole)
  const role = lone ? roleOf(whole) : undefined
  if (hashes === 0 && box === null && !(lone && (role !== undefined || sectionOf(whole, sections) !== undefined)))
    return undefined
  const words = paragraph.start + (box === null ? 0 : 1)
  return {
    start: paragraph.start,
    words,
    end: box === null ? paragraph.end : paragraph.start + box[0].length,
    rank: role === undefined ? ranks.clause + 0.5 : ranks.clause,
    number: undefined,
    text: whole.replace(/[。:]$/, ""),
    proper: true
  }
}

/** Ranks Markdown headings without a mark among the marked ones of the same and other levels. */
const rankByHashes = (level: number, marked: ReadonlyMap<number, number>): number => {
  const same = marked.get(level)
  if (same !== undefined) return same
  let above = -1
  for (const [other, rank] of marked) if (other < level) above = Math.max(above, rank)
  return above + level * 0.1
}

/** The headings of a range of paragraphs, in order. */
export const headingsIn = (
  source: Source,
  paragraphs: ReadonlyArray<Paragraph>,
  sections: ReadonlyArray<Section>
): ReadonlyArray<Heading> => {
  const marks = marksIn(source, paragraphs)
  const marked = new Set(marks.map(({ start }) => start))
  const end = paragraphs[paragraphs.length - 1]?.end ?? 0
  const headings = marks.map((mark, index) => fromMark(source, mark, marks[index + 1]?.start ?? end))
  const numbered = marks.filter(({ rank }) => rank <= ranks.bracketed).length >= 3
  const hashRanks = new Map<number, number>()
  const levels = paragraphs.map((paragraph) => hashesBefore(source, paragraph))
  const byStart = new Map(headings.map((heading) => [heading.start, heading]))
  for (const [index, { start }] of paragraphs.entries()) {
    const heading = byStart.get(start)
    const level = levels[index] as number
    if (heading !== undefined && level > 0 && !hashRanks.has(level)) hashRanks.set(level, heading.rank)
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (marked.has(paragraph.start)) continue
    const level = levels[index] as number
    const heading = unmarked(paragraph, level, sections)
    if (heading === undefined) continue
    if (level > 0) headings.push({ ...heading, rank: rankByHashes(level, hashRanks) })
    // Where headings are numbered, a short line that happens to hold a cue is a line of a table or a list.
    else if (!numbered || roleOf(heading.text) !== undefined || boxed.test(paragraph.text)) headings.push(heading)
  }
  return headings.toSorted((a, b) => a.start - b.start)
}
