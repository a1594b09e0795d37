/** Faults planted in the keyed sample letters, and what the checks make of each. */
import { type KeyedLetter, keyedLetters } from "@duxue/samples"
import { stream } from "../../random.ts"
import { plantFaults } from "../injector/plant.ts"
import { type Clean, cleanOf } from "./clean.ts"
import { type Outcome, outcomeOf } from "./outcome.ts"

export interface CleanLetter {
  readonly name: string
  readonly characters: number
  readonly errors: number
  readonly queries: number
}

export interface Trial {
  readonly seed: number
  readonly letters: ReadonlyArray<CleanLetter>
  readonly outcomes: ReadonlyArray<Outcome>
}

const cleanLetterOf = (name: string, { text, findings }: Clean): CleanLetter => ({
  name,
  characters: text.length,
  errors: findings.filter((each) => each.severity === "error").length,
  queries: findings.filter((each) => each.severity === "query").length
})

/** Deterministic for a seed. Throws an Error where a key is at odds with its letter. */
export const faultTrial = (
  count: number,
  seed: number,
  letters: ReadonlyArray<KeyedLetter> = keyedLetters()
): Trial => {
  const clean = new Map(letters.map(({ name, text }) => [name, cleanOf(text)]))
  const outcomes = plantFaults(letters, count, stream(seed)).flatMap((fault) => {
    const letter = clean.get(fault.letter)
    return letter === undefined ? [] : [outcomeOf(letter, fault)]
  })
  return { seed, letters: [...clean].map(([name, letter]) => cleanLetterOf(name, letter)), outcomes }
}
