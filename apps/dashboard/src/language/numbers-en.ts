import type { ReviewKind } from "../letter/number-bonds.ts"
import type { NumbersMessages } from "./numbers-zh.ts"

const kinds: Readonly<Record<ReviewKind, string>> = {
  touched: "Bound, and changed since",
  gone: "Bound, and gone",
  "measure-not-bound": "Not bound, of a known measure",
  "no-measure": "Not bound, of no known measure",
  others: "Dates, document numbers, marks"
}

/** The words by which numbers are told apart that a fact stands behind, or none, in English. */
export const numbersEn: NumbersMessages = {
  summary: (figures, bound) =>
    bound === 0
      ? `${figures} figures stand in words alone, with no data behind them`
      : bound === figures
        ? `All ${figures} figures have data behind them`
        : `${bound} of ${figures} figures have data behind them, ${figures - bound} have none`,
  changed: (count) => `${count} differ from the data that they are bound to`,
  none: "No number of this letter is bound to data: Duxue did not write it, and its words alone stand behind its numbers.",
  toCompose: "Tie them to the data under Compose",
  kindsLabel: "Numbers without data, by kind",
  kinds,
  was: (text) => `was ${text}`,
  more: (count) => `${count} more are marked in the letter`,
  page: (page) => `page ${page}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  place: "Place"
}
