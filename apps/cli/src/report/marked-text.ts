/** The text of a letter with its figures and findings in place: what a surface that shows the whole letter draws. */
import type { CheckReport, Figure, LetterReading, NumberedFinding, Relation, Span } from "@duxue/core"
import { firstIndex } from "./first-index.ts"
import { figureStates } from "./figure-states.ts"
import { openingOf, sentenceFinder } from "./place.ts"
import type { FigureState } from "./state.ts"

/** A stretch of the text that is drawn in a state of its own. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly state: FigureState
  /** Of a figure: what it was understood as. */
  readonly figure: Figure | undefined
  /** The findings that begin here, which its number refers to. */
  readonly findings: ReadonlyArray<NumberedFinding>
}

/** What stands beside the sentence that ends at `end`. */
export interface Notes {
  readonly end: number
  readonly findings: ReadonlyArray<NumberedFinding>
  /** Relations that hold: shown quietly. */
  readonly holding: ReadonlyArray<Relation>
}

export interface MarkedText {
  readonly marks: ReadonlyArray<Mark>
  readonly notes: ReadonlyArray<Notes>
}

/** How far a note may stand from its figure in a sentence that does not end. */
const reach = 600

/** Marks and notes in order of the text; marks do not overlap, and where they would, the finding's is kept. */
export const markText = (
  reading: LetterReading,
  report: CheckReport | undefined,
  findings: ReadonlyArray<NumberedFinding>
): MarkedText => {
  const placed = findings.filter(({ finding }) => finding.spans.length > 0)
  const states = figureStates(reading, report)
  const figures = reading.figures.map((figure, index): Mark => ({
    start: figure.start,
    end: figure.end,
    state: states[index] ?? "unbound",
    figure,
    findings: []
  }))
  const marks = withoutOverlap([...findingMarks(reading.text, placed, reading.figures), ...figures])
  const references = findingsByMark(marks, placed)
  return {
    marks: marks.map((mark, index) => ({ ...mark, findings: references.get(index) ?? [] })),
    notes: notesOf(reading, report, placed)
  }
}

const firstSpan = ({ finding }: NumberedFinding): Span => finding.spans[0] ?? [0, 0]

/** A mark for each finding whose place is no figure: a date, a name, a phrase. Gravest first, as the findings are. */
const findingMarks = (
  text: string,
  findings: ReadonlyArray<NumberedFinding>,
  figures: ReadonlyArray<Figure>
): ReadonlyArray<Mark> => {
  const places = new Set(figures.map(({ start, end }) => `${start}-${end}`))
  return findings.flatMap((numbered): ReadonlyArray<Mark> => {
    const [start, end] = openingOf(text, firstSpan(numbered))
    if (places.has(`${start}-${end}`)) return []
    const state = numbered.state === "missing" ? "remark" : numbered.state
    return [{ start, end, state, figure: undefined, findings: [] }]
  })
}

/** Earlier marks of the list win. */
const withoutOverlap = (marks: ReadonlyArray<Mark>): ReadonlyArray<Mark> => {
  const ranked = marks
    .map((mark, rank) => ({ mark, rank }))
    .toSorted((a, b) => a.mark.start - b.mark.start || a.rank - b.rank)
  const kept: Array<{ readonly mark: Mark; readonly rank: number }> = []
  for (const candidate of ranked) {
    const last = kept.at(-1)
    if (last === undefined || last.mark.end <= candidate.mark.start) kept.push(candidate)
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate
  }
  return kept.map(({ mark }) => mark)
}

/** Each finding at the first mark that its place touches: its number stands there and nowhere else. */
const findingsByMark = (
  marks: ReadonlyArray<Mark>,
  findings: ReadonlyArray<NumberedFinding>
): ReadonlyMap<number, ReadonlyArray<NumberedFinding>> => {
  const references = new Map<number, Array<NumberedFinding>>()
  for (const each of findings) {
    const [start] = firstSpan(each)
    const index = firstIndex(marks.length, (at) => (marks[at]?.end ?? 0) > start)
    references.set(index, [...(references.get(index) ?? []), each])
  }
  return references
}

const notesOf = (
  reading: LetterReading,
  report: CheckReport | undefined,
  findings: ReadonlyArray<NumberedFinding>
): ReadonlyArray<Notes> => {
  const byEnd = new Map<number, { readonly findings: Array<NumberedFinding>; readonly holding: Array<Relation> }>()
  const sentenceOf = sentenceFinder(reading.text)
  const at = (span: Span) => {
    const { end } = sentenceOf(span, reach)
    const notes = byEnd.get(end) ?? { findings: [], holding: [] }
    byEnd.set(end, notes)
    return notes
  }
  for (const each of findings) at(firstSpan(each)).findings.push(each)
  for (const relation of report?.relations ?? []) {
    if (relation.verdict === "holds") at(relation.result).holding.push(relation)
  }
  return [...byEnd].map(([end, notes]) => ({ end, ...notes })).toSorted((a, b) => a.end - b.end)
}
