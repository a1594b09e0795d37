import { describe, expect, it } from "vitest"
import { keyedLetters } from "../src/keyed/index.ts"
import { type LetterScore, scoreLetter } from "../src/keyed/letter-score.ts"

const scores = keyedLetters().map(scoreLetter)
const total = (count: (score: LetterScore) => number): number => scores.reduce((sum, score) => sum + count(score), 0)

const figures = total((score) => score.figures.pairs.length)
const found = total((score) => score.figures.pairs.filter(({ read }) => read !== undefined).length)

describe("letters of many houses, read and checked against their keys", () => {
  it.each<readonly [string, number, number]>([
    ["figures found", found / figures, 0.99],
    ["figures that are some", found / (found + total((score) => score.figures.extra.length)), 0.98],
    ["values right", 1 - total((score) => score.figures.wrongValue.length) / found, 0.995],
    ["units right", 1 - total((score) => score.figures.wrongUnit.length) / found, 0.98],
    ["qualifiers right", 1 - total((score) => score.figures.wrongQualifier.length) / found, 0.97],
    [
      "relations of one passage found",
      1 - total((score) => score.relations.missed.length) / total((score) => score.relations.asked),
      0.9
    ],
    [
      "relations judged right",
      1 - total((score) => score.relations.misjudged.length) / total((score) => score.relations.asked),
      0.98
    ],
    ["figures in no relation said to fail", 1 - total((score) => score.relations.alarms.length) / figures, 0.99]
  ])("%s: %f, of which %f are asked", (_, rate, line) => {
    expect(rate).toBeGreaterThanOrEqual(line)
  })

  it.each(scores.map((score) => [score.letter.name, score] as const))(
    "%s, which has no fault, is charged with hardly any",
    (_, { errors, queries }) => {
      expect(errors.map(({ message }) => message).slice(1)).toEqual([])
      expect(queries.map(({ message }) => message).slice(5)).toEqual([])
    }
  )
})
