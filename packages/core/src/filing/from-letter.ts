/** A letter as a filing: each figure that states a measure is a fact, each declared absence a fact of value zero. */
import type { Fact } from "../domain/fact.ts"
import { coordinatesOf, type FactCoordinates } from "../domain/fact-id.ts"
import type { Figure } from "../domain/figure.ts"
import { type Filing, FilingId, ProblemId } from "../domain/filing.ts"
import type { LetterReading } from "../domain/letter.ts"
import { MeasureId } from "../domain/measure.ts"
import { OrganisationId } from "../domain/organisation.ts"
import { Period } from "../domain/period.ts"
import type { Span } from "../domain/text.ts"
import type { BoundReading } from "../letter/read-back/bound-span.ts"
import { findMeasure } from "../measures/index.ts"
import { absenceIn, deniable } from "./stated-absences.ts"
import { statedAnswers } from "./stated-answers.ts"

/** What a figure is a fact of: by what its file binds it to, else by its words; `undefined` where neither says. */
const coordinatesIn = (reading: LetterReading & Partial<BoundReading>) => {
  const bonds = new Map(reading.bonds?.map((bond) => [bond.figure, bond.span.binding]))
  return ({ measure, period }: Figure, index: number): FactCoordinates | undefined => {
    const told = period === null ? null : Period.make(period)
    const binding = bonds.get(index)
    if (binding?.kind === "fact") return { ...coordinatesOf(binding.fact), period: told }
    return measure === null
      ? undefined
      : { measure: MeasureId.make(measure), organisation: null, stage: null, period: told }
  }
}

const figureFact = (reading: LetterReading, figure: Figure, of: FactCoordinates, file: string | null): Fact => ({
  ...of,
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  unit: figure.unit,
  qualifier: figure.qualifier,
  step: figure.step,
  provenance: {
    kind: "letter",
    file,
    span: [figure.start, figure.end],
    quote: reading.text.slice(figure.start, figure.end)
  }
})

/** What is said in words alone: that there is none, that a deed is done. */
const wordedFact = (
  reading: LetterReading,
  measure: MeasureId,
  value: string,
  [start, end]: Span,
  file: string | null
): Fact => ({
  measure,
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: findMeasure(measure)?.unit ?? "",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "letter", file, span: [start, end], quote: reading.text.slice(start, end) }
})

/** Where the letter comes from, in whatever words its frame says it. */
const placeOf = ({ letter }: LetterReading): string | null => {
  const words = [letter.district, letter.signedBy, letter.title].filter((each) => each !== null)
  return words.length === 0 ? null : words.join(" ")
}

/**
 * The filing that a letter amounts to; `undefined` where the letter names no year, so that nobody can say what law
 * judges it. `file` is the name to trace facts to.
 */
export const filingOf = (
  reading: LetterReading & Partial<BoundReading>,
  file: string | null = null
): Filing | undefined => {
  const { year, district } = reading.letter
  if (year === null) return undefined
  const absence = absenceIn(reading)
  const coordinates = coordinatesIn(reading)
  const facts = reading.figures.flatMap((figure, index) => {
    const of = coordinates(figure, index)
    return of === undefined ? [] : [figureFact(reading, figure, of, file)]
  })
  const stated = new Set(facts.map(({ measure }) => measure))
  const answers = statedAnswers(reading.text)
    .filter(({ measure }) => !stated.has(measure))
    .map(({ measure, value, span }) => wordedFact(reading, measure, value, span, file))
  const answered = new Set([...stated, ...answers.map(({ measure }) => measure)])
  const absences = deniable.flatMap(({ id }) => {
    const statement = answered.has(id) ? undefined : absence(id)
    return statement === undefined ? [] : [wordedFact(reading, id, "0", [statement.start, statement.end], file)]
  })
  const name = district ?? reading.letter.signedBy ?? reading.letter.title ?? "未署名"
  return {
    id: FilingId.make(`${name}-${year}`),
    district: { id: OrganisationId.make(name), name, place: placeOf(reading) },
    period: Period.make(String(year)),
    schools: [],
    facts: [...facts, ...answers, ...absences],
    statements: reading.statements,
    documents: reading.documents,
    // Which plan answers which problem is the reviewer's to say: the letter only tells them apart.
    problems: reading.problems.map(({ text }, index) => ({
      id: ProblemId.make(`problem-${index + 1}`),
      text,
      plan: null
    })),
    commitments: reading.commitments,
    evidence: []
  }
}
