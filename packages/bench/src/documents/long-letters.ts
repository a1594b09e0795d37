/** The letters that are written and read: long prose with a figure in every other line, and a district told with tables. */
import { compose, type Filing, filingOf, type LetterModel, letterOf } from "@duxue/core"
import { read } from "@duxue/reader"
import { generatedFilings } from "@duxue/samples/filings"
import { letters } from "../letters.ts"

export interface LongLetter {
  readonly name: string
  readonly letter: LetterModel
}

const samples = ["dadukou-2020.md", "paraphrase-2022.md"] as const

/** A letter of `samples/` with its own words, every figure that is understood bound. */
const asWritten = (name: string): LetterModel => {
  const found = letters().find((each) => each.name === name)
  const reading = read(found?.text ?? "")
  const filing = filingOf(reading)
  if (filing === undefined) throw new Error(`samples/letters/${name} is no letter any more`)
  return letterOf(reading, filing)
}

/** Two letters end to end: some 25 pages, as districts send. */
const prose = (): LetterModel => {
  const [first, second] = samples.map(asWritten) as [LetterModel, LetterModel]
  return { ...first, blocks: [...first.blocks, ...second.blocks] }
}

/** Of the districts that are drawn, the one with the most schools. */
const largest = (): Filing =>
  generatedFilings(12).reduce((most, filing) => (filing.schools.length > most.schools.length ? filing : most))

export const longLetters = (): ReadonlyArray<LongLetter> => [
  { name: "two letters of samples/ end to end", letter: prose() },
  { name: "a district's filing, with a table of its schools", letter: compose(largest()) }
]
