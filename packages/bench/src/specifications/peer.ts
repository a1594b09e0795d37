/** The peer's own package, asked what its specifications ask. It has no model of number ranges in this language. */
import {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeTemperature
} from "@microsoft/recognizers-text-suite"
import { valueOfPrinted } from "./printed-value.ts"
import type { Found } from "./score.ts"
import type { SpecificationName } from "./specification.ts"

interface Recognized {
  readonly start: number
  readonly end: number
  readonly resolution: Readonly<Record<string, unknown>>
}

const foundBy =
  (recognize: (text: string, culture: string) => ReadonlyArray<Recognized>) =>
  (text: string): ReadonlyArray<Found> =>
    recognize(text, Culture.Chinese).map(({ start, end, resolution }) => {
      const { value } = resolution
      return { start, end: end + 1, value: typeof value === "string" ? valueOfPrinted(value) : undefined }
    })

/** The package's models, by the specification that each answers to. */
export const peerReaders: ReadonlyMap<SpecificationName, (text: string) => ReadonlyArray<Found>> = new Map<
  SpecificationName,
  (text: string) => ReadonlyArray<Found>
>([
  ["number", foundBy(recognizeNumber)],
  ["percentage", foundBy(recognizePercentage)],
  ["currency", foundBy(recognizeCurrency)],
  ["ordinal", foundBy(recognizeOrdinal)],
  ["dimension", foundBy(recognizeDimension)],
  ["age", foundBy(recognizeAge)],
  ["temperature", foundBy(recognizeTemperature)]
])
