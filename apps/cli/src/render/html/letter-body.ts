/** The letter itself, paragraph by paragraph, its figures marked and its notes after their sentences. */
import type { CheckReport, Figure, Language, LetterReading, NumberedFinding, SectionId, Span } from "@duxue/core"
import { paragraphsOf } from "@duxue/reader"
import { firstIndex } from "../../report/first-index.ts"
import { figurePeriod, figureValue, measureTitle } from "../../report/figure-words.ts"
import { type Mark, markText, type Notes } from "../../report/marked-text.ts"
import { stateWords } from "../../report/state.ts"
import { mark as markOf } from "./mark.ts"
import { markup, type Markup } from "./markup.ts"
import { findingNote, holdingNote, noteId } from "./note.ts"

interface Drawing {
  readonly reading: LetterReading
  readonly marks: ReadonlyArray<Mark>
  readonly notes: ReadonlyArray<Notes>
  readonly language: Language
}

export const letterBody = (
  reading: LetterReading,
  report: CheckReport | undefined,
  findings: ReadonlyArray<NumberedFinding>,
  language: Language
): Markup => {
  const drawing = { reading, language, ...markText(reading, report, findings) }
  return markup`<main data-component="letter" lang="zh-CN">
${paragraphsOf(reading.text).map((paragraph) => paragraphMarkup(drawing, paragraph))}
</main>`
}

/** Where a section's table row links to. */
export const sectionAnchor = (id: SectionId): string => `section-${id}`

const paragraphMarkup = (drawing: Drawing, span: Span): Markup => {
  const content = contentMarkup(drawing, span)
  const { text, letter, sections } = drawing.reading
  const written = text.slice(span[0], span[1]).replace(/\s+/g, "")
  if (letter.title !== null && written === letter.title.replace(/\s+/g, "")) {
    return markup`<h1>${content}</h1>
`
  }
  const section = sections.find(({ start }) => start >= span[0] && start < span[1])
  const anchor =
    section?.id === undefined || section.id === null ? undefined : markup` id="${sectionAnchor(section.id)}"`
  // A heading that runs on into its paragraph stays a paragraph.
  if (section !== undefined && written.length <= section.heading.replace(/\s+/g, "").length + 8) {
    return markup`<h2${anchor}>${content}</h2>
`
  }
  if (/^[一二三四五六七八九十]+、/.test(written) && written.length <= 30) {
    return markup`<h2 data-part>${content}</h2>
`
  }
  return markup`<div data-slot="clause"${anchor}>${content}</div>
`
}

const contentMarkup = (drawing: Drawing, [from, to]: Span): ReadonlyArray<Markup | string> => {
  const { marks, notes, reading } = drawing
  const pieces: Array<Markup | string> = []
  let offset = from
  const writeTo = (end: number): void => {
    pieces.push(unbroken(reading.text.slice(offset, end)))
    offset = end
  }
  const noteFrom = firstIndex(notes.length, (index) => (notes[index]?.end ?? 0) > from)
  let nextNote = noteFrom
  const writeNotes = (before: number): void => {
    for (; nextNote < notes.length; nextNote++) {
      const note = notes[nextNote]
      if (note === undefined || note.end > before) return
      if (note.end > offset) writeTo(note.end)
      pieces.push(...notesMarkup(drawing, note))
    }
  }
  for (let index = firstIndex(marks.length, (at) => (marks[at]?.end ?? 0) > from); index < marks.length; index++) {
    const mark = marks[index]
    if (mark === undefined || mark.start >= to) break
    writeNotes(mark.start)
    if (mark.start > offset) writeTo(mark.start)
    const end = Math.min(mark.end, to)
    pieces.push(markMarkup(drawing, mark, unbroken(reading.text.slice(Math.max(offset, mark.start), end))))
    offset = end
  }
  writeNotes(to)
  writeTo(to)
  return pieces
}

/** Line ends that a file put inside a sentence; between Latin words they stand for a space. */
const unbroken = (text: string): string =>
  text.replace(/([\w.,;])?\s*[\r\n]+\s*(\w)?/g, (_, before: string | undefined, after: string | undefined) =>
    before !== undefined && after !== undefined ? `${before} ${after}` : (before ?? "") + (after ?? "")
  )

const markMarkup = ({ language }: Drawing, { state, figure, findings }: Mark, content: string): Markup => {
  const word = stateWords[state][language]
  const tip = figure === undefined ? word : [word, ...figureTip(figure, language)].filter(Boolean).join(" · ")
  const [first] = findings
  if (first === undefined) {
    return markup`<span data-component="figure" data-state="${state}" title="${tip}">${content}</span>`
  }
  const references = findings.map((each) => reference(each, language))
  return markup`<a data-component="figure" data-state="${state}" href="#${noteId(first)}" title="${tip}">${content}${references}</a>`
}

/** The number by which a figure and its note are told to belong together. */
const reference = ({ state, number }: NumberedFinding, language: Language): Markup => {
  const word = markup`<span data-slot="word">${stateWords[state][language]}</span>`
  return markup`<sup data-slot="ref">${markOf(state)}${word}${number}</sup>`
}

/** What appears over a figure: what it was understood to say. */
const figureTip = (figure: Figure, language: Language): ReadonlyArray<string> => [
  figure.subject,
  figureValue(figure, language),
  figurePeriod(figure, language),
  measureTitle(figure)?.[language] ?? ""
]

const notesMarkup = ({ reading, language }: Drawing, { findings, holding }: Notes): ReadonlyArray<Markup> => [
  ...findings.map((each) => findingNote(each, reading, language)),
  ...holding.map((each) => holdingNote(each, language))
]
