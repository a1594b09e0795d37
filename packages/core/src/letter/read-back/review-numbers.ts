/** Every number of a letter, by whether anything but its author's word stands behind it. */
import type { LetterReading } from "../../domain/letter.ts"
import type { NumberReview, ReviewedNumber } from "../../domain/number-review.ts"
import type { Span } from "../../domain/text.ts"
import { fromInteger, rational, roundTo, toDecimal } from "../../quantity/rational.ts"
import type { BoundReading, FigureBond } from "./bound-span.ts"
import { plainNumbers } from "./plain-numbers.ts"
import { sentenceAround } from "./quoted-sentence.ts"
import { type Stated, statedIn, titleOfBinding } from "./stated.ts"

const statusOf = (bond: FigureBond | undefined): ReviewedNumber["status"] => {
  if (bond === undefined) return "unbound"
  return bond.state === "kept" ? "bound" : bond.state
}

const ofFigure = (text: string, { figure, bond, fact, metric, title }: Stated): ReviewedNumber => {
  const span: Span = [figure.start, figure.end]
  const status = statusOf(bond)
  return {
    span,
    text: figure.text,
    sentence: sentenceAround(text, span),
    status,
    reason: status !== "unbound" ? null : figure.measure === null ? "no-measure" : "measure-not-bound",
    value: figure.value,
    unit: figure.unit,
    title: title ?? null,
    fact,
    metric,
    was: status === "touched" ? (bond?.span.written.text ?? null) : null,
    section: figure.section,
    item: figure.item
  }
}

const ofBondGone = (text: string, { span: { start, end, binding, written } }: FigureBond): ReviewedNumber => ({
  span: [start, end],
  text: text.slice(start, end),
  sentence: sentenceAround(text, [start, end]),
  status: "gone",
  reason: null,
  value: null,
  unit: null,
  title: titleOfBinding(binding) ?? null,
  fact: binding.kind === "fact" ? binding.fact : null,
  metric: binding.kind === "metric" ? binding.metric : null,
  was: written.text,
  section: null,
  item: null
})

const shareOf = (part: number, whole: number): string | null =>
  whole === 0 ? null : toDecimal(roundTo(rational(BigInt(part) * 100n, fromInteger(whole).numerator), 2))

/** `reading` as `withBoundFigures` returns it; a letter that binds nothing has every number unbound. */
export const reviewNumbers = (reading: LetterReading & Partial<BoundReading>): NumberReview => {
  const { text } = reading
  const figures = statedIn(reading).map((each) => ofFigure(text, each))
  const gone = (reading.bonds ?? []).filter(({ state }) => state === "gone").map((bond) => ofBondGone(text, bond))
  const others = plainNumbers(reading).map(({ span, reason }): ReviewedNumber => ({
    span,
    text: text.slice(...span),
    sentence: sentenceAround(text, span),
    status: "unbound",
    reason,
    value: null,
    unit: null,
    title: null,
    fact: null,
    metric: null,
    was: null,
    section: null,
    item: null
  }))
  const count = (status: ReviewedNumber["status"]): number => figures.filter((each) => each.status === status).length
  const bound = count("bound")
  const all = figures.length + gone.length
  return {
    numbers: [...figures, ...gone, ...others].toSorted((a, b) => a.span[0] - b.span[0]),
    counts: {
      figures: all,
      bound,
      touched: count("touched"),
      gone: gone.length,
      unbound: count("unbound"),
      measureNotBound: figures.filter(({ reason }) => reason === "measure-not-bound").length,
      others: others.length
    },
    boundShare: shareOf(bound, all)
  }
}
