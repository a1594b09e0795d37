import { formatUnit, type Inline, type LetterChart, type LetterTable } from "@duxue/core"

const unknown: ReadonlyArray<Inline> = [{ kind: "words", text: "—" }]

/** The numbers of a chart as a table, for what shows no pictures. */
export const chartTable = ({ caption, unit, categories, series }: LetterChart): LetterTable => ({
  kind: "table",
  caption,
  unit: formatUnit(unit, "zh") === "" ? null : unit,
  columns: [
    { title: "", unit: null, holds: "words" },
    ...series.map(({ title }) => ({ title, unit: null, holds: "numbers" as const }))
  ],
  rows: categories.map((name, index) => ({
    kind: "entry",
    cells: [
      [{ kind: "words", text: name }],
      ...series.map(({ values }): ReadonlyArray<Inline> => {
        const figure = values[index] ?? null
        return figure === null ? unknown : [figure]
      })
    ]
  })),
  notes: []
})
