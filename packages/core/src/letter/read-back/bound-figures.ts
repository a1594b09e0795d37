/**
 * The figures of a letter that says itself what they state: their measures and periods are taken from there, their values
 * from what stands there now. Words are asked only of figures that nothing binds.
 */
import { coordinatesOf } from "../../domain/fact-id.ts"
import type { Figure } from "../../domain/figure.ts"
import type { FigureBinding } from "../../domain/letter-model.ts"
import type { ItemPassage, LetterReading } from "../../domain/letter.ts"
import { isYesNo } from "../../quantity/unit.ts"
import { findMetric } from "../../registry.ts"
import { answerIn } from "../answer-words.ts"
import type { BoundReading, BoundSpan, FigureBond } from "./bound-span.ts"
import { holdsClaims, insertFigures } from "./inserted-figures.ts"
import { withoutSettled } from "./settled-claims.ts"
import { hasValueOf, isSameText, standsAsWritten } from "./stands-as-written.ts"

/** The measure that a binding says a figure states; of a metric, the one by which letters state it outright. */
const measureOf = (binding: FigureBinding): string | null => {
  switch (binding.kind) {
    case "fact": {
      const { measure, organisation } = coordinatesOf(binding.fact)
      // What is told of one school is no figure of the district's.
      return organisation === null ? measure : null
    }
    case "metric":
      return binding.school === undefined ? (findMetric(binding.metric)?.statedAs ?? null) : null
    case "change":
    case "standard":
    case "count":
      return null
  }
}

/** As it was written, where nobody touched it; else as it is now, of what it was bound to. */
const bound = (figure: Figure, span: BoundSpan, kept: boolean): Figure => {
  const measure = measureOf(span.binding)
  const { value, lower, upper, unit, qualifier, step, period } = span.written
  return kept
    ? { ...figure, measure, value, lower, upper, unit, qualifier, step, period: period ?? figure.period }
    : { ...figure, measure, period: period ?? figure.period }
}

/** The section and the item in which a place lies; looked up in order, each passage once. */
const placesIn = ({ sections }: LetterReading) => {
  let section = 0
  return (at: number): Pick<Figure, "section" | "item"> => {
    while (section < sections.length && (sections[section]?.end ?? 0) <= at) section++
    const passage = sections[section]
    if (passage === undefined || at < passage.start) return { section: null, item: null }
    const within = ({ start, end }: ItemPassage): boolean => start <= at && at < end
    return { section: passage.id, item: passage.items.find(within)?.number ?? null }
  }
}

type Place = Pick<Figure, "section" | "item">

/**
 * What no reader of numbers sees as one: as it was written, or of an answer (已, 尚未) as it is now. `undefined` where what
 * was bound is not there any more.
 */
const placed = (span: BoundSpan, text: string, place: Place): Figure | undefined => {
  const { value, lower, upper, unit, qualifier, step, period } = span.written
  const { start, end, binding } = span
  const told = { start, end, text, unit, qualifier, step, period, subject: "", measure: measureOf(binding), ...place }
  if (isSameText(text, span)) return { ...told, value, lower, upper }
  const answer = isYesNo(unit) ? answerIn(text) : undefined
  return answer === undefined ? undefined : { ...told, value: answer, lower: answer, upper: answer }
}

/**
 * Which figure stands at a span: of several, as where the reader parted what was one (1间/12班), the one of its value, else
 * the one that fills most of it.
 */
const filling = (figures: ReadonlyArray<Figure>, indices: ReadonlyArray<number>, span: BoundSpan): number => {
  const own = indices.find((index) => hasValueOf(figures[index] as Figure, span))
  if (own !== undefined) return own
  const common = (index: number): number => {
    const { start, end } = figures[index] as Figure
    return Math.min(end, span.end) - Math.max(start, span.start)
  }
  return indices.reduce((best, index) => (common(index) > common(best) ? index : best))
}

/** For each span the figures that share a character with it, in one pass over both; a figure is of the first such span. */
const figuresAt = (
  figures: ReadonlyArray<Figure>,
  spans: ReadonlyArray<BoundSpan>
): ReadonlyArray<ReadonlyArray<number>> => {
  let next = 0
  return spans.map(({ start, end }) => {
    while (next < figures.length && (figures[next] as Figure).end <= start) next++
    const found: Array<number> = []
    while (next < figures.length && (figures[next] as Figure).start < end) found.push(next++)
    return found
  })
}

/** What became of a span, before the figures are put in order: the figure read there, or the one put there. */
interface Standing {
  readonly span: BoundSpan
  readonly state: FigureBond["state"]
  readonly read?: number
  readonly placed?: number
}

/** How many figures before a bound one are looked at. */
const MOST_BEFORE = 3

/** 七项指标达标项数 | 6项: words before a bound figure, in its line, do not state what it states itself. */
const withoutRivals = ({ figures, text }: LetterReading, bonds: ReadonlyArray<FigureBond>): ReadonlyArray<Figure> => {
  const bonded = new Set(bonds.map(({ figure }) => figure))
  const freed = [...figures]
  for (const index of bonded) {
    const own = index === undefined ? undefined : figures[index]
    if (index === undefined || own === undefined || own.measure === null) continue
    for (let at = index - 1; at >= 0 && index - at <= MOST_BEFORE; at--) {
      const before = figures[at] as Figure
      if (bonded.has(at) || text.slice(before.end, own.start).includes("\n")) break
      if (before.measure === own.measure) freed[at] = { ...before, measure: null }
    }
  }
  return freed
}

/**
 * `spans` are those of the text of `reading`. The reading gains the figures that only the file tells of, in their places,
 * and says of every span what became of it. Linear in both.
 */
export const withBoundFigures = <Of extends LetterReading>(
  reading: Of,
  spans: ReadonlyArray<BoundSpan>
): Of & BoundReading => {
  if (spans.length === 0) return { ...reading, bonds: [] }
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  const figures = [...reading.figures]
  const placeAt = placesIn(reading)
  const more: Array<Figure> = []
  const found = figuresAt(reading.figures, inOrder).map((indices, order): Standing => {
    const span = inOrder[order] as BoundSpan
    const text = reading.text.slice(span.start, span.end)
    if (indices.length === 0) {
      const figure = placed(span, text, placeAt(span.start))
      if (figure === undefined) return { span, state: "gone" }
      return { span, state: isSameText(text, span) ? "kept" : "touched", placed: more.push(figure) - 1 }
    }
    const own = filling(reading.figures, indices, span)
    const kept = standsAsWritten(figures[own] as Figure, span, text)
    // What the reader parted states one thing, and its other parts nothing.
    for (const index of indices) figures[index] = { ...(figures[index] as Figure), measure: null }
    figures[own] = bound(figures[own] as Figure, span, kept)
    return { span, state: kept ? "kept" : "touched", read: own }
  })
  const { reading: whole, at, inserted } = insertFigures(reading, figures, more)
  const bonds = found.map(({ span, state, ...where }): FigureBond => {
    if (where.read !== undefined) return { span, state, figure: at(where.read) }
    return { span, state, figure: where.placed === undefined ? undefined : inserted[where.placed] }
  })
  const settled = holdsClaims(whole) ? { ...whole, claims: withoutSettled(whole.claims, bonds) } : whole
  return { ...settled, figures: withoutRivals(whole, bonds), bonds }
}
