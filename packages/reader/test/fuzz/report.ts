/** What the long run came to, as docs/fuzzing.md tells it. */
import { edits } from "./edits.ts"
import type { Outcome } from "./campaign.ts"
import type { Growth } from "./growth-of-time.ts"

export interface LongRun {
  readonly outcomes: ReadonlyArray<Outcome>
  readonly growths: ReadonlyArray<readonly [name: string, growth: Growth]>
  readonly bound: number
}

const number = (value: number): string => Math.round(value).toLocaleString("en-US")

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n")

const steepest = ({ ratios }: Growth): number => Math.max(0, ...ratios)

export const reportOf = ({ outcomes, growths, bound }: LongRun): string => `# Fuzzing

Written by \`pnpm verify:long\` (\`packages/reader/test/fuzz.long.test.ts\`), Node.js ${process.version}; not edited by hand.

## Broken texts

Each text is made from its campaign's seed and its own number alone, so that any of them can be made again. Sentences are of
invented subjects and numbers, letters are 500 to 3,000 characters of the sample letters and of such sentences; both are broken
at random in ${Object.keys(edits).length} ways, several to a text: ${Object.keys(edits).join(", ")}.

Each is read and checked. It is a fault if anything is thrown or does not end; if a span of the reading or of the report is not
of whole numbers within the text; if figures are out of order, overlap, or are not the text at their place; if a value lies
outside its bounds; if a relation, series or list names a figure that is not there; if a suggestion would change nothing; or if
the JSON of either body does not decode to itself by the published schemas (of every tenth text).

${table(
  [
    "",
    "seed",
    "texts",
    "characters",
    "figures",
    "relations",
    "findings",
    "faults",
    "minutes",
    "slowest, µs a character"
  ],
  outcomes.map((each) => [
    each.campaign,
    String(each.seed),
    number(each.cases),
    number(each.characters),
    number(each.figures),
    number(each.relations),
    number(each.findings),
    String(each.faulty),
    (each.milliseconds / 60_000).toFixed(1),
    `${each.slowest.microseconds.toFixed(0)} (text ${each.slowest.case}, ${each.slowest.characters} characters)`
  ])
)}

The slowest is of the texts of at least a hundred characters, the encoding included. Each campaign ran in two halves, all four side by side on a
machine that did other work too; times of single texts are of the processor, not of the clock.

## Time by length

${growths.length} kinds of text that go on and on in one way, up to ${number(Math.max(0, ...growths.map(([, { characters }]) => characters)))} characters: how much longer a text of four times the
length takes to be read and checked. Linear is 4, quadratic 16; more than ${bound} fails. 0 where both times are too short to tell.

${table(
  ["text of", "µs a character", "steepest"],
  growths
    .toSorted(([, a], [, b]) => steepest(b) - steepest(a))
    .map(([name, growth]) => [name, growth.microseconds.toFixed(1), steepest(growth).toFixed(1)])
)}
`
