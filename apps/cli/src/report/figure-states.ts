import { type CheckReport, type Figure, findingStateOf, type LetterReading, type Span } from "@duxue/core"
import { firstIndex } from "./first-index.ts"
import { type FigureState } from "./state.ts"

/** Gravest first; a figure shows the first that applies. */
const gravity: ReadonlyArray<FigureState> = [
  "fails",
  "query",
  "unmet",
  "remark",
  "undecided",
  "holds",
  "bound",
  "unbound"
]

/**
 * The state of each figure, by its index. A finding marks the figures inside its first span, which is what is thought
 * wrong. A relation marks its result and its operands as holding or undecided; where it fails, its finding speaks.
 */
export const figureStates = (reading: LetterReading, report: CheckReport | undefined): ReadonlyArray<FigureState> => {
  const states = reading.figures.map((figure): FigureState => (figure.measure === null ? "unbound" : "bound"))
  const figuresWithin = figureFinder(reading.figures)
  const mark = (span: Span, state: FigureState): void => {
    for (const index of figuresWithin(span)) {
      const present = states[index] ?? "unbound"
      if (gravity.indexOf(state) < gravity.indexOf(present)) states[index] = state
    }
  }
  for (const { verdict, result, operands } of report?.relations ?? []) {
    if (verdict !== "fails") for (const span of [result, ...operands]) mark(span, verdict)
  }
  for (const finding of report?.findings ?? []) {
    const [first] = finding.spans
    const state = findingStateOf(finding)
    if (first !== undefined && state !== "missing") mark(first, state)
  }
  return states
}

/** Finds the figures that lie in a span, as indices, by bisection over their starts. */
export const figureFinder = (figures: ReadonlyArray<Figure>): ((span: Span) => ReadonlyArray<number>) => {
  const sorted = figures.map(({ start, end }, index) => ({ start, end, index })).toSorted((a, b) => a.start - b.start)
  return ([start, end]) => {
    const first = firstIndex(sorted.length, (at) => (sorted[at]?.start ?? 0) >= start)
    const found: Array<number> = []
    for (let at = first; at < sorted.length; at++) {
      const figure = sorted[at]
      if (figure === undefined || figure.start >= end) break
      if (figure.end <= end) found.push(figure.index)
    }
    return found
  }
}
