/**
 * Our figures (number, unit, qualifier, interval), and our whole reading of a letter (those, with period, subject and
 * measure; outline, statements, names, relations), beside the peer's search for bare quantities: in the same run, on
 * the same text, by turns.
 */
import { read, readFigures } from "@duxue/reader"
import { letters } from "./letters.ts"
import { quantitiesByRecognizers } from "./recognizers.ts"
import { table } from "./table.ts"
import { inTurns, timeOf } from "./timing.ts"

const rounds = 5
/** Readings to a round: the median of one would be that of the clock and of the collector of garbage. */
const readings = 20
/** Long enough for the compiler of the engine to have done with what runs often. */
const warmUp = 1_000

const repeated = (run: () => unknown) => (): void => {
  for (let reading = 0; reading < readings; reading++) run()
}

export const readerBesideRecognizers = (): string => {
  const rows = letters().map(({ name, text }) => {
    // Models are built at the peer's first call, and code is compiled at the next ones: both are warm before the clock runs.
    const quantities = quantitiesByRecognizers(text)
    for (let call = 0; call < 2; call++) quantitiesByRecognizers(text)
    const figures = readFigures(text).length
    for (let spent = 0; spent < warmUp;) spent += timeOf(() => [readFigures(text), read(text)])
    const [ours = Number.NaN, whole = Number.NaN, theirs = Number.NaN] = inTurns(
      rounds,
      repeated(() => readFigures(text)),
      repeated(() => read(text)),
      () => quantitiesByRecognizers(text)
    )
    // Reading nothing is quick: no ratio is made of it.
    const times = (milliseconds: number): string =>
      figures === 0 ? "–" : `${((theirs * readings) / milliseconds).toFixed(0)}×`
    return [
      name,
      String(text.length),
      String(figures),
      String(quantities),
      (ours / readings).toFixed(2),
      (whole / readings).toFixed(2),
      theirs.toFixed(0),
      times(ours),
      times(whole)
    ]
  })
  return table(
    [
      "letter",
      "characters",
      "our figures",
      "their quantities",
      "figures ms",
      "whole reading ms",
      "their ms",
      "theirs / figures",
      "theirs / whole"
    ],
    rows
  )
}
