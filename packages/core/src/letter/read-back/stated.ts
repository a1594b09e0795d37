/** What a figure of a letter states: by what its file binds it to, else by its words. */
import { coordinatesOf, type FactId, factIdOf } from "../../domain/fact-id.ts"
import type { Figure } from "../../domain/figure.ts"
import type { FigureBinding } from "../../domain/letter-model.ts"
import type { LetterReading } from "../../domain/letter.ts"
import { MeasureId } from "../../domain/measure.ts"
import { Period } from "../../domain/period.ts"
import type { Bilingual } from "../../domain/text.ts"
import { tellsOf } from "../../filing/told-year.ts"
import { findMeasure, findMetric } from "../../registry.ts"
import { bindingName } from "./binding-name.ts"
import type { BoundReading, FigureBond } from "./bound-span.ts"

export interface Stated {
  readonly figure: Figure
  readonly bond: FigureBond | undefined
  /** Two figures of one key state the same; `undefined` where nothing says what it states. */
  readonly key: string | undefined
  readonly fact: FactId | null
  readonly metric: string | null
  readonly title: Bilingual | undefined
}

const measureTitle = (id: string): Bilingual | undefined => findMeasure(coordinatesOf(id as FactId).measure)?.title

const ofChange = (title: Bilingual | undefined): Bilingual | undefined =>
  title === undefined ? undefined : { zh: `${title.zh}较上年变化`, en: `${title.en}: change on the year before` }

export const titleOfBinding = (binding: FigureBinding): Bilingual | undefined => {
  switch (binding.kind) {
    case "fact":
      return measureTitle(binding.fact)
    case "metric":
      return findMetric(binding.metric)?.title
    case "change":
      return ofChange(measureTitle(binding.now))
    case "standard":
      return { zh: "标准线", en: "Line of a standard" }
    case "count":
      return { zh: binding.of, en: binding.of }
  }
}

/**
 * A fact of the reported year has its own id, though one letter says 2020 and another nothing: what its period adds is
 * left out. Last year's, told for comparison, is one whichever of both years the words were read as.
 */
const withoutOwnYear = (id: FactId, year: string): FactId => {
  const at = coordinatesOf(id)
  if (at.period === null || !tellsOf(at.measure, at.period, year)) return id
  return factIdOf({ ...at, period: null }, Period.make(year))
}

const ofWords = (figure: Figure, year: string): FactId | null => {
  const { measure, period } = figure
  if (measure === null) return null
  const told = period === null ? null : Period.make(period)
  return withoutOwnYear(
    factIdOf({ measure: MeasureId.make(measure), organisation: null, stage: null, period: told }, Period.make(year)),
    year
  )
}

const stated = (figure: Figure, bond: FigureBond | undefined, year: string): Stated => {
  const binding = bond?.span.binding
  const metric = binding?.kind === "metric" ? binding.metric : null
  // Of a metric the measure by which letters state it outright: it is the same number, whether it was computed or told.
  const same = binding?.kind === "fact" ? withoutOwnYear(binding.fact, year) : ofWords(figure, year)
  const fact = metric === null ? same : null
  const title = binding === undefined ? undefined : titleOfBinding(binding)
  return {
    figure,
    bond,
    key: same ?? (binding === undefined ? undefined : bindingName(binding)),
    fact,
    metric,
    title: title ?? (fact === null ? undefined : measureTitle(fact))
  }
}

/** In order of the figures of the reading. */
export const statedIn = (reading: LetterReading & Partial<BoundReading>): ReadonlyArray<Stated> => {
  const year = String(reading.letter.year ?? "0000")
  const bonds = new Map(
    (reading.bonds ?? []).flatMap((bond) => (bond.figure === undefined ? [] : [[bond.figure, bond]]))
  )
  return reading.figures.map((figure, index) => stated(figure, bonds.get(index), year))
}
