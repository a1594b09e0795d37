/** Scores a reader by a specification as its own package does: every place and value of a case, and nothing besides. */
import type { Rational } from "@duxue/core"
import { isPrinted } from "./printed-value.ts"
import type { Expected, SpecificationCase } from "./specification.ts"

/** What a reader found in the input of a case. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: Rational.Rational | undefined
  readonly currency?: string | null
}

const isFound = ({ start, end, value, currency, ignoresValue }: Expected, found: Found): boolean =>
  start === found.start &&
  end === found.end &&
  (ignoresValue ||
    (value === null ? found.value === undefined : found.value !== undefined && isPrinted(found.value, value))) &&
  (currency === undefined || found.currency === undefined || currency === found.currency)

/** Whether all that is expected was found, in order, and nothing else. */
const isMet = ({ expected }: SpecificationCase, found: ReadonlyArray<Found>): boolean =>
  expected.length === found.length && expected.every((each, index) => isFound(each, found[index] as Found))

/** The cases that a reader does not meet. */
export const unmetBy = (
  cases: ReadonlyArray<SpecificationCase>,
  read: (text: string) => ReadonlyArray<Found>
): ReadonlyArray<SpecificationCase> => cases.filter((each) => !isMet(each, read(each.input)))

/** How many of the expected results a reader finds that names its figures by wider spans: value and overlap alone. */
export const foundAmong = (
  cases: ReadonlyArray<SpecificationCase>,
  read: (text: string) => ReadonlyArray<Found>
): { readonly found: number; readonly expected: number; readonly elsewhere: number } => {
  let found = 0
  let expected = 0
  let elsewhere = 0
  for (const each of cases) {
    const wanted = each.expected.filter(({ value }) => value !== null)
    const got = read(each.input)
    const matches = ({ start, end, value }: Expected) =>
      got.some(
        (one) =>
          one.start < end && start < one.end && one.value !== undefined && value !== null && isPrinted(one.value, value)
      )
    expected += wanted.length
    found += wanted.filter(matches).length
    if (wanted.length === 0) elsewhere += got.length
  }
  return { found, expected, elsewhere }
}
