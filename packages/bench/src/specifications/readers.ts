/** The readers that are scored: ours of numbers, percentages and sums, ours of letters, and the peer's own package. */
import { readFigures, readMoney, readNumbers, readPercentages } from "@duxue/reader"
import { Rational } from "@duxue/core"
import type { Found } from "./score.ts"
import type { SpecificationName } from "./specification.ts"

type Reader = (text: string) => ReadonlyArray<Found>

/** Our exported readers, by the specification that asks for the same. */
export const ourReaders: ReadonlyMap<SpecificationName, Reader> = new Map<SpecificationName, Reader>([
  ["number", readNumbers],
  ["percentage", readPercentages],
  ["currency", readMoney]
])

/** The figures of a letter, as they are found in any sentence. */
export const letterReader: Reader = (text) =>
  readFigures(text).map(({ start, end, value }) => ({
    start,
    end,
    value: value === null ? undefined : Rational.decimal(value)
  }))
