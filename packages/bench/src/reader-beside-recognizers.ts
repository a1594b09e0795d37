/**
 * Our whole reading of a letter (figures with unit, qualifier, interval, period and measure; sections, statements,
 * relations) beside the peer's search for bare quantities, in the same run and on the same text.
 */
import { read } from "@duxue/reader"
import { letters } from "./letters.ts"
import { quantitiesByRecognizers } from "./recognizers.ts"
import { table } from "./table.ts"
import { inTurns } from "./timing.ts"

const rounds = 5

export const readerBesideRecognizers = (): string => {
  const rows = letters().map(({ name, text }) => {
    // Once each before the clock runs: models are built, code is compiled.
    const figures = read(text).figures.length
    const quantities = quantitiesByRecognizers(text)
    const [ours = Number.NaN, theirs = Number.NaN] = inTurns(
      rounds,
      () => read(text),
      () => quantitiesByRecognizers(text)
    )
    return [
      name,
      String(text.length),
      String(figures),
      String(quantities),
      ours.toFixed(2),
      theirs.toFixed(1),
      // Reading nothing is quick: no ratio is made of it.
      figures === 0 ? "–" : `${(theirs / ours).toFixed(1)}×`
    ]
  })
  return table(["letter", "characters", "our figures", "their quantities", "our ms", "their ms", "theirs / ours"], rows)
}
