/**
 * The figures of a letter that says itself what they state: their measures and periods are taken from there, their values
 * from what stands there now. Words are asked only of figures that nothing binds.
 */
import { coordinatesOf } from "../../domain/fact-id.ts"
import type { Figure } from "../../domain/figure.ts"
import type { FigureBinding } from "../../domain/letter-model.ts"
import type { LetterReading } from "../../domain/letter.ts"
import { findMetric } from "../../registry.ts"
import type { BoundSpan } from "./bound-span.ts"

/** The measure that a binding says a figure states; of a metric, the one by which letters state it outright. */
const measureOf = (binding: FigureBinding): string | null => {
  switch (binding.kind) {
    case "fact":
      return coordinatesOf(binding.fact).measure
    case "metric":
      return findMetric(binding.metric)?.statedAs ?? null
    case "change":
    case "standard":
    case "count":
      return null
  }
}

const isSame = (text: string, { written }: BoundSpan): boolean =>
  text.replace(/\s/g, "") === written.text.replace(/\s/g, "")

/** As it was written, where nobody touched it; else as it is now, of what it was bound to. */
const bound = (figure: Figure, span: BoundSpan, text: string): Figure => {
  const measure = measureOf(span.binding)
  if (!isSame(text, span)) return { ...figure, measure, period: span.written.period ?? figure.period }
  const { value, lower, upper, unit, qualifier, step, period } = span.written
  return { ...figure, measure, value, lower, upper, unit, qualifier, step, period: period ?? figure.period }
}

/** What no reader of numbers sees as one (已, 尚未), and what two figures were read of: as it was written. */
const placed = (span: BoundSpan, text: string): Figure => {
  const { value, lower, upper, unit, qualifier, step, period } = span.written
  return {
    start: span.start,
    end: span.end,
    text,
    value,
    lower,
    upper,
    unit,
    qualifier,
    step,
    period,
    subject: "",
    measure: measureOf(span.binding),
    section: null,
    item: null
  }
}

const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number }
) => a.start < b.end && b.start < a.end

export const withBoundFigures = <Reading extends LetterReading>(
  reading: Reading,
  spans: ReadonlyArray<BoundSpan>
): Reading => {
  if (spans.length === 0) return reading
  const taken = new Set<BoundSpan>()
  const figures = reading.figures.map((figure) => {
    const span = spans.find((each) => overlaps(each, figure))
    if (span === undefined) return figure
    taken.add(span)
    return bound(figure, span, reading.text.slice(span.start, span.end))
  })
  // A binding whose words are gone binds nothing any more.
  const rest = spans.flatMap((span) => {
    const text = reading.text.slice(span.start, span.end)
    return taken.has(span) || !isSame(text, span) ? [] : [placed(span, text)]
  })
  return rest.length === 0 ? { ...reading, figures } : { ...reading, figures: [...figures, ...rest] }
}
