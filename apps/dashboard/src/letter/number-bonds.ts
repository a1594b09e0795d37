/** Which figures of a reading something stands behind, by their indices. */
import type { NumberReview, ReviewedNumber } from "@duxue/core"
import type { Checked } from "../checking/check-text.ts"

/** By the index of the figure; what is no figure, and what is gone, has none. */
export const bondsOf = ({
  reading,
  numbers
}: Pick<Checked, "reading" | "numbers">): ReadonlyMap<number, ReviewedNumber> => {
  const byStart = new Map(numbers.numbers.filter(({ unit }) => unit !== null).map((each) => [each.span[0], each]))
  const bonds = new Map<number, ReviewedNumber>()
  for (const [index, { start }] of reading.figures.entries()) {
    const number = byStart.get(start)
    if (number !== undefined) bonds.set(index, number)
  }
  return bonds
}

/** What the review lists, the gravest first. */
export const reviewKinds = ["touched", "gone", "measure-not-bound", "no-measure", "others"] as const
export type ReviewKind = (typeof reviewKinds)[number]

const isOther = ({ reason }: ReviewedNumber): boolean =>
  reason !== null && reason !== "measure-not-bound" && reason !== "no-measure"

/** Numbers of one kind, in order of the text. */
export const numbersOf = ({ numbers }: NumberReview, kind: ReviewKind): ReadonlyArray<ReviewedNumber> =>
  numbers.filter((number) => (kind === "others" ? isOther(number) : kind === number.status || kind === number.reason))
