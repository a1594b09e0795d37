/** Figures as they are written: what number and unit say by themselves, before the letter around them is asked. */
import { type Figure, Rational } from "@duxue/core"
import { readDocuments } from "../documents/cited.ts"
import type { Source } from "../source/source.ts"
import { addressesIn } from "./addresses.ts"
import { roundMeans } from "./rounded-means.ts"
import { scanFigures } from "./scan.ts"
import type { ScannedFigure } from "./scanned.ts"

/** A figure but for what only its letter tells: its period, what it counts, and where in the outline it stands. */
export type WrittenFigure = Omit<Figure, "period" | "subject" | "measure" | "section" | "item">

/** The figures of a text as understood, outside the titles and numbers of documents and the addresses of pages. */
export const scannedIn = (source: Source): ReadonlyArray<ScannedFigure> => {
  const { ranges } = readDocuments(source)
  const addresses = addressesIn(source.plain)
  const excluded = addresses.length === 0 ? ranges : [...ranges, ...addresses].toSorted((a, b) => a.start - b.start)
  return roundMeans(source.plain, scanFigures(source, excluded))
}

const decimalOf = (value: Rational.Rational | undefined): string | null =>
  value === undefined ? null : Rational.toDecimal(value, 12)

export const writtenFigure = (source: Source, figure: ScannedFigure): WrittenFigure => {
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
    step: decimalOf(figure.step) ?? "0"
  }
}
