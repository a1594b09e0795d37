/** The report of the long run, as a page of the documentation. */
import { findSection } from "@duxue/core"
import type { ByWords } from "./plain-prose.ts"

export interface Tally {
  readonly format: string
  filings: number
  /** Facts that the letters tell. */
  told: number
  /** Filings of which every told fact came back as it went in, and nothing else. */
  whole: number
}

const number = (value: number): string => value.toLocaleString("en-US")

export const reportOf = (
  tallies: ReadonlyArray<Tally>,
  trips: ReadonlyArray<ByWords>,
  sections: ReadonlyMap<string, number>
): string => {
  const back = trips.reduce((sum, trip) => sum + trip.back.length, 0)
  const lost = trips.flatMap((trip) => trip.lost)
  const times = Map.groupBy(lost, (measure) => measure)
  const often = Array.from(times, ([measure, { length }]) => [measure, length] as const).toSorted((a, b) => b[1] - a[1])
  return `# What is read back of what was written

Written by \`pnpm verify:long\` (\`samples/test/read-back/round-trip.long.test.ts\`), Node.js ${process.version}; not edited by hand.

## With what each format keeps

Filings of invented districts are drawn by their number (\`@duxue/samples/filings\`): large and small, much left out, ranges and
bounds, answers, last year's figures, returns of schools in some, paragraphs of a clerk's own between what is composed. Each is
composed, written, and read as any letter is. A filing is whole if every fact that its letter tells comes back with its value,
bounds, unit, qualifier and period, and no other does, and every paragraph of the clerk word for word between its neighbours.

| format | filings | facts told | whole |
| --- | --: | --: | --: |
${tallies.map(({ format, filings, told, whole }) => `| .${format} | ${filings} | ${number(told)} | ${whole} |`).join("\n")}

## By words alone

The same letters without annexes, content controls, \`data\` elements and attachments: ${number(back)} of ${number(back + lost.length)} measures of the district
come back with value, unit and qualifier, ${((100 * back) / (back + lost.length)).toFixed(2)} %. The reader knows the phrases of composed letters
(\`told-phrases.generated.ts\`), so this tells of these letters, and nothing of those that others word.

| section | come back |
| --- | --: |
${Array.from(sections, ([section, share]) => `| ${findSection(section)?.title.en ?? section} | ${share.toFixed(1)} % |`).join("\n")}

Lost most often: ${often
    .slice(0, 12)
    .map(([measure, count]) => `\`${measure}\` (${count})`)
    .join(", ")}.
`
}
