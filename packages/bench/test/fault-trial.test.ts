/** Faults planted in the sample letters by a fixed seed: how many the checks find, locate and mend. */
import { keyedLetters } from "@duxue/samples"
import { describe, expect, it } from "vitest"
import type { Fault } from "../src/faults/injector/fault.ts"
import { cleanOf } from "../src/faults/trial/clean.ts"
import { type Outcome, outcomeOf } from "../src/faults/trial/outcome.ts"
import { ratesOf } from "../src/faults/trial/rates.ts"
import { trialReport } from "../src/faults/trial/report.ts"
import { faultTrial } from "../src/faults/trial/trial.ts"

const outcome = (found: boolean, located: boolean, first: boolean): Outcome => ({
  fault: { kind: "digit-replaced", letter: "example", edits: [], breaks: [], against: [] },
  best: undefined,
  found,
  located,
  first,
  withinThree: first,
  strays: 0
})

describe("rates", () => {
  it("are shares of what was planted", () => {
    const rates = ratesOf([
      outcome(true, true, true),
      outcome(true, true, false),
      outcome(true, false, false),
      outcome(false, false, false)
    ])
    expect(rates).toEqual({ planted: 4, found: 0.75, located: 0.5, first: 0.25, withinThree: 0.25, strays: 0 })
  })

  it("of nothing are nought", () => expect(ratesOf([]).found).toBe(0))
})

describe("a fault in a letter", () => {
  const text = "全县有小学61所，其中公办52所、民办9所。在园幼儿2140人。"
  const clean = cleanOf(text)
  const fault = (before: string, after: string, against: ReadonlyArray<string> = []): Fault => {
    const place = (words: string): readonly [number, number] => [
      text.indexOf(words),
      text.indexOf(words) + words.length
    ]
    return {
      kind: "digit-replaced",
      letter: "example",
      edits: [{ at: place(before), before, after }],
      breaks: [],
      against: against.map(place)
    }
  }

  it("is found where the checks speak of it or of what it breaks", () => {
    expect(outcomeOf(clean, fault("52所", "25所", ["61所", "9所"])).found).toBe(true)
  })

  it("is not found where nothing is said of it", () => {
    expect(outcomeOf(clean, fault("2140人", "2410人"))).toMatchObject({ found: false, located: false, strays: 0 })
  })

  it("is not found by what the checks said before", () => {
    const belied = cleanOf(text.replace("52所", "25所"))
    expect(outcomeOf(belied, { ...fault("2140人", "2410人"), against: [[5, 8]] }).found).toBe(false)
  })
})

describe("the sample letters", () => {
  const trial = faultTrial(100, 7)
  const rates = ratesOf(trial.outcomes)

  it("have room for as many faults", () => expect(rates.planted).toBe(100))

  it("say the same for the same seed", () => {
    const few = keyedLetters().slice(0, 2)
    expect(trialReport(faultTrial(15, 3, few))).toBe(trialReport(faultTrial(15, 3, few)))
    // A busy machine is no defect.
  }, 60_000)

  // What is reached, less what a letter more or less may turn; the lines to pass stand in `linesToPass`.
  it("give most faults away", () => {
    expect(rates.found).toBeGreaterThan(0.75)
    expect(rates.located).toBeGreaterThan(0.65)
    expect(rates.first).toBeGreaterThan(0.6)
  })

  it.each(trial.letters)("$name, clean, is accused of next to nothing", ({ characters, errors, queries }) => {
    const letters = Math.max(1, characters / 6_000)
    expect(errors).toBeLessThanOrEqual(letters)
    expect(queries).toBeLessThanOrEqual(5 * letters)
  })
})
