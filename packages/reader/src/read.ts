import { type Figure, type Measure, Rational, type Reading } from "@duxue/core"
import * as core from "@duxue/core"
import { bind } from "./binding/bind.ts"
import { surroundingsOf } from "./context/clauses.ts"
import { readPeriods } from "./context/periods.ts"
import { subjectOf } from "./context/subjects.ts"
import { scanFigures } from "./figures/scan.ts"
import { understand } from "./source/source.ts"

const decimalOf = (value: Rational.Rational | undefined): string | null =>
  value === undefined ? null : Rational.toDecimal(value, 12)

/** Reads a letter: its frame, outline, figures and declarations. Pure, and linear in the length of `given`. */
export const read = (given: string): Reading => {
  const source = understand(given)
  const { plain } = source
  const excluded = [...plain.matchAll(/《[^》\n]*》|[(（][^()\n]{0,12}[〔[][12]\d{3}[〕\]]\d+号[)）]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const scanned = scanFigures(source, excluded)
  const near = surroundingsOf(plain, scanned)
  const periods = readPeriods(plain, excluded, 2020)
  const measures = (core as { measures?: ReadonlyArray<Measure> }).measures ?? []
  const contexts = scanned.map((figure, index) => {
    const surroundings = near[index]!
    return {
      figure,
      near: surroundings,
      around: plain.slice(surroundings.sentence.start, surroundings.sentence.end),
      section: null,
      period: periods.at(figure.start, surroundings)
    }
  })
  const bound = bind(contexts, measures)
  const figures = scanned.map((figure, index): Figure => {
    const [start, end] = source.span(figure.start, figure.end)
    return {
      start,
      end,
      text: source.text.slice(start, end),
      value: decimalOf(figure.value),
      lower: decimalOf(figure.lower),
      upper: decimalOf(figure.upper),
      unit: figure.unit,
      qualifier: figure.qualifier,
      step: decimalOf(figure.step) ?? "0",
      period: contexts[index]!.period,
      subject: subjectOf(plain, figure, near[index]!),
      measure: bound[index]?.id ?? null,
      section: null,
      item: null
    }
  })
  return {
    text: source.text,
    letter: { title: null, district: null, year: null, addressee: null, signedBy: null, signedOn: null },
    sections: [],
    figures,
    statements: [],
    problems: [],
    plans: [],
    commitments: [],
    documents: [],
    claims: [],
    series: [],
    nameLists: [],
    shareGrowths: [],
    comparisons: [],
    dates: [],
    signedAt: undefined
  }
}
