/** A trial as Markdown tables: by kind, by letter, over all, and what is said of the clean letters. */
import { table } from "../../table.ts"
import { faultKinds } from "../injector/fault.ts"
import type { Outcome } from "./outcome.ts"
import { linesToPass, type Rates, ratesOf } from "./rates.ts"
import type { Trial } from "./trial.ts"

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

const columns = ["planted", "found", "located", "right first", "within three", "strays"]

const row = (name: string, rates: Rates): ReadonlyArray<string> => [
  name,
  String(rates.planted),
  percent(rates.found),
  percent(rates.located),
  percent(rates.first),
  percent(rates.withinThree),
  String(rates.strays)
]

const rowsBy = (
  outcomes: ReadonlyArray<Outcome>,
  names: ReadonlyArray<string>,
  nameOf: (outcome: Outcome) => string
): ReadonlyArray<ReadonlyArray<string>> =>
  names
    .map((name) => ({ name, own: outcomes.filter((each) => nameOf(each) === name) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => row(name, ratesOf(own)))

/** How often a first suggestion of each cause is the right one: what the order of causes in the checks rests on. */
const rowsByCause = (outcomes: ReadonlyArray<Outcome>): ReadonlyArray<ReadonlyArray<string>> => {
  const byCause = new Map<string, { offered: number; right: number }>()
  for (const { best, first } of outcomes) {
    const cause = best?.suggestion?.cause
    if (cause === undefined) continue
    const { offered, right } = byCause.get(cause) ?? { offered: 0, right: 0 }
    byCause.set(cause, { offered: offered + 1, right: right + (first ? 1 : 0) })
  }
  return [...byCause]
    .toSorted(([, a], [, b]) => b.offered - a.offered)
    .map(([cause, { offered, right }]) => [cause, String(offered), percent(right / offered)])
}

const needed = [
  "line to pass",
  "",
  percent(linesToPass.found),
  percent(linesToPass.located),
  percent(linesToPass.first),
  "",
  ""
]

export const trialReport = ({ seed, letters, outcomes }: Trial): string => {
  const byKind = rowsBy(outcomes, faultKinds, ({ fault }) => fault.kind)
  const byLetter = rowsBy(
    outcomes,
    letters.map(({ name }) => name),
    ({ fault }) => fault.letter
  )
  const clean = letters.map(({ name, characters, errors, queries }) => [name, characters, errors, queries].map(String))
  return [
    `${outcomes.length} faults, one at a time, in ${letters.length} letters; seed ${seed}.`,
    table(["kind", ...columns], [...byKind, row("all", ratesOf(outcomes)), needed]),
    table(["letter", ...columns], byLetter),
    "First suggestions by the cause that they give:",
    table(["cause", "offered", "right"], rowsByCause(outcomes)),
    "Before anything was planted:",
    table(["clean letter", "characters", "errors", "queries"], clean)
  ].join("\n\n")
}
