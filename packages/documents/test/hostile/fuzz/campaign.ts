/** Many damaged files of one format, each read, one after another, and counted. */
import { getHeapStatistics } from "node:v8"
import { chanceOf, upTo } from "./chance.ts"
import { examine } from "./examine.ts"
import { type Format, originals } from "./originals.ts"

/** The files from one number up to, not including, another, without those that are known to hang. */
export interface Stretch {
  readonly format: Format
  readonly from: number
  readonly to: number
  readonly without: ReadonlyArray<number>
}

/** `damagedFile(format, file)` makes the file again. */
export interface Fault {
  readonly format: Format
  readonly file: number
  readonly violation: string
}

export interface Tally {
  readonly files: number
  readonly read: number
  /** How often each reason was given. */
  readonly refused: Readonly<Record<string, number>>
  readonly faults: ReadonlyArray<Fault>
  /** Of work, not of the clock. */
  readonly milliseconds: number
  readonly slowest: { readonly file: number; readonly milliseconds: number }
  /** The most that the thread held after a file: its heap, and buffers beside it. */
  readonly bytes: number
}

export const noFiles: Tally = {
  files: 0,
  read: 0,
  refused: {},
  faults: [],
  milliseconds: 0,
  slowest: { file: 0, milliseconds: 0 },
  bytes: 0
}

/** The date on which the outline of the letters was issued; any other number would do. */
export const SEED = 20211231

/** No file may hold up who opens it for so much work, the first of its format aside, for which its reader is loaded. */
export const TOO_SLOW = 5_000

/** The time that this thread has worked, in milliseconds: what its neighbours do on the machine does not count. */
const workTime = (): number => {
  // Before Node.js 23.9 only the whole process's time is known.
  const { user, system } = typeof process.threadCpuUsage === "function" ? process.threadCpuUsage() : process.cpuUsage()
  return (user + system) / 1_000
}

let made: ReturnType<typeof originals> | undefined

export const damagedFile = async (format: Format, file: number): Promise<Uint8Array> => {
  made ??= originals()
  const makings = (await made)[format]
  const chance = chanceOf(SEED, file)
  const making = makings[upTo(chance, makings.length)]
  if (making === undefined) throw new Error(`there is nothing to damage for ${format}`)
  return making(chance)
}

/** `begin` is told of each file before it is read. */
export const run = async (
  { format, from, to, without }: Stretch,
  begin: (file: number) => void = () => {}
): Promise<Tally> => {
  let { read, milliseconds, slowest, bytes } = noFiles
  const refused: Record<string, number> = {}
  const faults: Array<Fault> = []
  const one = async (file: number): Promise<void> => {
    begin(file)
    const damaged = await damagedFile(format, file)
    const begun = workTime()
    const { refusal, violations } = await examine(damaged, `报告.${format}`)
    const took = workTime() - begun
    milliseconds += took
    if (took > slowest.milliseconds) slowest = { file, milliseconds: took }
    if (refusal !== undefined) refused[refusal] = (refused[refusal] ?? 0) + 1
    else if (violations.length === 0) read += 1
    const [violation = took > TOO_SLOW ? `slow: ${Math.round(took)} ms` : undefined] = violations
    if (violation !== undefined) faults.push({ format, file, violation })
    const { used_heap_size: heap, external_memory: beside } = getHeapStatistics()
    bytes = Math.max(bytes, heap + beside)
  }
  const files = Array.from({ length: to - from }, (_, index) => from + index).filter((file) => !without.includes(file))
  // One after another, so that each has the thread for itself.
  await files.reduce((before, file) => before.then(() => one(file)), Promise.resolve())
  return { files: files.length, read, refused, faults, milliseconds, slowest, bytes }
}

export const together = (a: Tally, b: Tally): Tally => ({
  files: a.files + b.files,
  read: a.read + b.read,
  refused: Object.fromEntries(
    [...new Set([...Object.keys(a.refused), ...Object.keys(b.refused)])].map((code) => [
      code,
      (a.refused[code] ?? 0) + (b.refused[code] ?? 0)
    ])
  ),
  faults: [...a.faults, ...b.faults],
  milliseconds: a.milliseconds + b.milliseconds,
  slowest: a.slowest.milliseconds >= b.slowest.milliseconds ? a.slowest : b.slowest,
  bytes: Math.max(a.bytes, b.bytes)
})

/** Each fault as a person can run it again. */
export const faultsInWords = ({ faults }: Tally): ReadonlyArray<string> =>
  faults.map(({ format, file, violation }) => `${format}, file ${file}: ${violation}`)
