/** How well letters of other houses are read and checked, each against the key that its author made by eye. */
import { keyedLetters } from "@duxue/samples"
import { scoreLetter } from "@duxue/samples/scores"
import { table } from "./table.ts"

const rate = (value: number): string => value.toFixed(3)

export const readingScore = (): string =>
  table(
    [
      "letter",
      "characters",
      "figures",
      "recall",
      "precision",
      "value",
      "unit",
      "qualifier",
      "relations",
      "found",
      "judged right",
      "false errors",
      "false queries"
    ],
    keyedLetters().map((letter) => {
      const { figures, relations, errors, queries } = scoreLetter(letter)
      return [
        letter.name,
        String(letter.text.length),
        String(letter.figures.length),
        ...[figures.recall, figures.precision, figures.value, figures.unit, figures.qualifier].map(rate),
        String(relations.asked),
        rate(relations.recall),
        rate(relations.verdict),
        String(errors.length),
        String(queries.length)
      ]
    })
  )
