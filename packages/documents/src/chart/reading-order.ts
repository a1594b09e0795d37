/** What stands in a chart in the order in which a page is read: line by line from the top, each from the left. */
import type { Inline, LetterChart } from "@duxue/core"
import { chartLayout, labelSize } from "./chart-layout.ts"

interface Placed {
  readonly x: number
  readonly baseline: number
  readonly inline: Inline
}

/** Base lines that lie no further apart are one line. */
const SAME_LINE = labelSize / 2

const inReadingOrder = (placed: ReadonlyArray<Placed>): ReadonlyArray<Inline> => {
  const lines: Array<Array<Placed>> = []
  for (const each of placed.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line !== undefined && first !== undefined && each.baseline - first.baseline <= SAME_LINE) line.push(each)
    else lines.push([each])
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x).map(({ inline }) => inline))
}

/** The names of series and categories, and the figures of bars and lines. */
export const readingOfChart = (chart: LetterChart): ReadonlyArray<Inline> => {
  const { bars, rules, names, keys } = chartLayout(chart)
  return inReadingOrder([
    ...keys.map(({ title, x, y }): Placed => ({ x, baseline: y, inline: { kind: "words", text: title } })),
    // Names end where the bars begin: all of them stand before every number.
    ...names.map(({ text, baseline }): Placed => ({ x: 0, baseline, inline: { kind: "words", text } })),
    ...[...bars, ...rules].map(({ figure, label: { x, baseline } }): Placed => ({ x, baseline, inline: figure }))
  ])
}
