/** Many texts from one seed, each read and checked, until a count or a time is reached. */
import { writeSync } from "node:fs"
import type { Chance } from "./chance.ts"
import { chanceOfCase } from "./chance.ts"
import { cpuTime } from "./cpu-time.ts"
import { endsWithin } from "./interrupt.ts"
import { minimise } from "./minimise.ts"
import { examine } from "./violations.ts"

export interface Campaign {
  readonly name: string
  readonly seed: number
  readonly text: (chance: Chance) => string
  /** One case in so many is also written as JSON, read back and decoded, which takes as long as reading it. */
  readonly encodedEvery: number
}

/** The cases from one number up to, not including, another, or as many of them as there is time for. */
export interface Budget {
  readonly from: number
  readonly to: number
  readonly milliseconds: number
}

export interface Fault {
  /** `chanceOfCase(seed, case)` makes the text again. */
  readonly case: number
  readonly violation: string
  /** The least text that has this kind of fault. */
  readonly text: string
}

export interface Outcome {
  readonly campaign: string
  readonly seed: number
  readonly cases: number
  readonly characters: number
  readonly figures: number
  readonly relations: number
  readonly findings: number
  readonly milliseconds: number
  /** Of the texts of a hundred characters or more the one that took longest for its length. */
  readonly slowest: { readonly case: number; readonly characters: number; readonly microseconds: number }
  /** How many texts had a fault, and the first of the faults. */
  readonly faulty: number
  readonly faults: ReadonlyArray<Fault>
}

/** So many are told; the rest would be more of the same. */
const MOST_FAULTS = 12
/** Reading takes about two microseconds a character: this is a thousand times a letter's time, in milliseconds of work. */
const HANGS_AFTER = 5_000
/** Cases run together under one watch, which goes by the clock: it is started once for all of them. */
const BATCH = 250
const WATCHED_FOR = 30_000
/** A long campaign says how far it is every so many milliseconds. */
const TOLD_EVERY = 60_000
const LEAST_TIMED = 100
/** Shorter texts say nothing about the time per character. */
const TOO_SLOW = 300

/** What a violation is, without the numbers of the one case. */
const kindOf = (violation: string): string => violation.slice(0, violation.indexOf(":"))

const HANGS = "hangs: not done after five seconds of work"

const faultIn = (text: string): string | undefined => {
  let found: string | undefined
  const ended = endsWithin(WATCHED_FOR, () => {
    found = examine(text).violations[0]
  })
  return ended ? found : HANGS
}

const shrunk = (text: string, violation: string): string =>
  violation.startsWith("hangs:") || violation.startsWith("slow:")
    ? text
    : minimise(text, (candidate) => {
        const found = faultIn(candidate)
        return found !== undefined && kindOf(found) === kindOf(violation)
      })

/** Microseconds a character, the least of three times: a pause of the machine is no fault of the text. */
const timed = (text: string): number => {
  const times = [0, 1, 2].map(() => {
    const start = cpuTime()
    examine(text)
    return cpuTime() - start
  })
  return (Math.min(...times) * 1_000) / text.length
}

export const run = ({ name, seed, text: make, encodedEvery }: Campaign, budget: Budget): Outcome => {
  const faults: Array<Fault> = []
  const begun = performance.now()
  let index = budget.from
  let told = begun
  let current = ""
  let begunAt = 0
  let characters = 0
  let figures = 0
  let relations = 0
  let findings = 0
  let faulty = 0
  let slowest = { case: 0, characters: 0, microseconds: 0 }
  const isDone = (): boolean => index >= budget.to || performance.now() - begun >= budget.milliseconds
  const add = (violation: string): void => {
    faulty++
    if (faults.length < MOST_FAULTS) faults.push({ case: index, violation, text: current })
  }
  const step = (): void => {
    current = make(chanceOfCase(seed, index))
    begunAt = cpuTime()
    const examined = examine(current, index % encodedEvery === 0)
    const took = ((cpuTime() - begunAt) * 1_000) / Math.max(1, current.length)
    characters += current.length
    figures += examined.figures
    relations += examined.relations
    findings += examined.findings
    if (examined.violations[0] !== undefined) add(examined.violations[0])
    else if (current.length >= LEAST_TIMED && took > slowest.microseconds) {
      const microseconds = Math.min(took, timed(current))
      if (microseconds > slowest.microseconds) slowest = { case: index, characters: current.length, microseconds }
      if (microseconds > TOO_SLOW) add(`slow: ${microseconds.toFixed(0)} µs a character`)
    }
    index++
  }
  while (!isDone()) {
    const ended = endsWithin(WATCHED_FOR, () => {
      for (let left = BATCH; left > 0 && !isDone(); left--) step()
    })
    const now = performance.now()
    if (now - told >= TOLD_EVERY) {
      told = now
      // At once: what a busy thread logs waits until it has nothing left to do.
      writeSync(1, `${name} ${index}: ${((now - begun) / 60_000).toFixed(1)} minutes, ${faulty} faults\n`)
    }
    // On a busy machine the watch may ring though little was done: then the case is taken up again.
    if (!ended && cpuTime() - begunAt >= HANGS_AFTER) {
      add(HANGS)
      index++
    }
  }
  return {
    campaign: name,
    seed,
    cases: index - budget.from,
    characters,
    figures,
    relations,
    findings,
    milliseconds: performance.now() - begun,
    slowest,
    faulty,
    faults: faults.map((fault) => ({ ...fault, text: shrunk(fault.text, fault.violation) }))
  }
}

/** Two stretches of one campaign as one. */
export const together = (a: Outcome, b: Outcome): Outcome => ({
  campaign: a.campaign,
  seed: a.seed,
  cases: a.cases + b.cases,
  characters: a.characters + b.characters,
  figures: a.figures + b.figures,
  relations: a.relations + b.relations,
  findings: a.findings + b.findings,
  milliseconds: Math.max(a.milliseconds, b.milliseconds),
  slowest: a.slowest.microseconds >= b.slowest.microseconds ? a.slowest : b.slowest,
  faulty: a.faulty + b.faulty,
  faults: [...a.faults, ...b.faults]
})

/** Each fault as a person can run it again. */
export const faultsInWords = ({ campaign, seed, faults }: Outcome): ReadonlyArray<string> =>
  faults.map(
    ({ case: index, violation, text }) =>
      `${campaign}, seed ${seed}, case ${index}: ${violation}\n  ${JSON.stringify(text)}`
  )
