/** What the long run came to, as docs/document-fuzzing.md tells it. */
import { noFiles, SEED, type Tally, together, TOO_SLOW } from "./campaign.ts"
import type { Format } from "./originals.ts"

export type Tallies = ReadonlyArray<readonly [Format, Tally]>

const number = (value: number): string => Math.round(value).toLocaleString("en-US")
const megabytes = (bytes: number): string => number(bytes / 1024 / 1024)

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n")

const refusedOf = ({ refused }: Tally): number => Object.values(refused).reduce((sum, count) => sum + count, 0)

const rowOf = (name: string, tally: Tally, slowest: string): ReadonlyArray<string> => [
  name,
  number(tally.files),
  number(refusedOf(tally)),
  number(tally.read),
  String(tally.faults.length),
  (tally.milliseconds / Math.max(1, tally.files)).toFixed(1),
  slowest,
  megabytes(tally.bytes)
]

const codesOf = (tallies: Tallies): ReadonlyArray<string> =>
  Object.keys(tallies.map(([, tally]) => tally).reduce(together, noFiles).refused)

export const reportOf = (tallies: Tallies, whole: Tally, minutes: number): string => `# Fuzzing of documents

Written by \`pnpm verify:long\` (\`packages/documents/test/hostile/fuzz.long.test.ts\`), Node.js ${process.version}; not edited by hand.
The texts themselves are broken in [fuzzing.md](fuzzing.md).

Files of six formats, some made by hand to hold what is rare, some as Duxue and a spreadsheet program write them, are damaged by
chance in one to six places: bytes or characters changed, moved, repeated, cut out or cut off; elements of markup moved into each other, repeated, lost, or their attributes told other values. Of packed formats the archive is
damaged, or one of its parts within a sound archive; of PDF the file, the content of its page, or the packed stream of it. Each
file is made from the seed ${SEED} and its own number alone, so that any of them can be made again.

Each is read like every file that a user hands in. It is a fault if anything is thrown, does not end or takes more than ${TOO_SLOW / 1_000}
seconds of work; if the text is larger than the bound of what is unpacked, or empty; if a bound figure or a place strays from the
text or the file; if a refusal does not say why in both languages.

${table(
  ["format", "files", "refused", "read", "faults", "ms a file", "slowest, ms", "memory, MB"],
  [
    ...tallies.map(([format, tally]) =>
      rowOf(format, tally, `${number(tally.slowest.milliseconds)} (file ${tally.slowest.file})`)
    ),
    rowOf("all", whole, number(whole.slowest.milliseconds))
  ]
)}

A hundred thousand files, or as many of them as there is time for: 40 minutes, or \`DUXUE_FUZZ_MINUTES\`. Times are of work, not of the clock, the loading of each
format's reader included; ${minutes.toFixed(0)} minutes by the clock in all, two threads side by side on a machine that did other work
too. Memory is the most that the thread of a format held after a file: its heap and buffers, garbage not yet collected included,
and the sound files that are damaged.

## Why files were refused

${table(
  ["reason", ...tallies.map(([format]) => format)],
  codesOf(tallies).map((code) => [code, ...tallies.map(([, { refused }]) => number(refused[code] ?? 0))])
)}
`
