/** A campaign in a thread of its own, under watch: a file that never ends, or eats all memory, is a fault and not the end. */
import { writeSync } from "node:fs"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { type Fault, noFiles, run, type Stretch, type Tally, together } from "./campaign.ts"
import type { Format } from "./originals.ts"

/** Files that a thread is given at a time. */
const BATCH = 250
/** In milliseconds of work: on a busy machine a thread may wait for minutes, which is no fault of its file. */
const HANGS_AFTER = 30_000
const LOOKED_AFTER_EVERY = 5_000
const TOLD_EVERY = 60_000
/** What a clerk's machine has to spare for one file. */
const MOST_HEAP_MB = 1_024

interface Given {
  /** The number of the file that is being read, for who watches. */
  readonly fuzzedFile: Int32Array
}

const isGiven = (data: unknown): data is Given => typeof data === "object" && data !== null && "fuzzedFile" in data

/** What a thread has worked, in milliseconds. */
const workOf = async (worker: Worker): Promise<number> => {
  // Before Node.js 24.6 a thread's own work is not known, and the clock has to do.
  if (typeof worker.cpuUsage !== "function") return performance.now()
  const { user, system } = await worker.cpuUsage()
  return (user + system) / 1_000
}

/** The tally of a batch, or what became of the thread. */
const batchIn = (worker: Worker, watched: Int32Array, stretch: Stretch): Promise<Tally | string> =>
  new Promise((resolve) => {
    let [seen, since] = [-1, 0]
    let isOver = false
    const done = (outcome: Tally | string): void => {
      isOver = true
      clearInterval(watch)
      worker.off("message", done).off("error", onError).off("exit", onExit)
      resolve(outcome)
    }
    const look = async (): Promise<void> => {
      const worked = await workOf(worker)
      const file = Atomics.load(watched, 0)
      if (isOver) return
      if (file !== seen) [seen, since] = [file, worked]
      else if (worked - since > HANGS_AFTER) done(`hangs: not done after ${HANGS_AFTER / 1_000} seconds of work`)
    }
    // A thread that has ended is asked no more: that it did is told by itself.
    const watch = setInterval(() => void look().catch(() => clearInterval(watch)), LOOKED_AFTER_EVERY)
    const onError = (error: unknown): void => done(`thread: ${String(error)}`)
    const onExit = (code: number): void => done(`thread: ended with ${code}`)
    worker.on("message", done).on("error", onError).on("exit", onExit)
    worker.postMessage(stretch)
  })

const started = (watched: Int32Array): Worker =>
  new Worker(new URL(import.meta.url), {
    workerData: { fuzzedFile: watched } satisfies Given,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB }
  })

/** As many files of a format as are wanted, or as there is time for. */
export const watchedRun = async (format: Format, files: number, milliseconds: number): Promise<Tally> => {
  const watched = new Int32Array(new SharedArrayBuffer(4))
  const begun = performance.now()
  let [told, worker] = [begun, started(watched)]
  const batch = async (from: number, without: ReadonlyArray<number>): Promise<Tally> => {
    const stretch = { format, from, to: Math.min(from + BATCH, files), without }
    const outcome = await batchIn(worker, watched, stretch)
    if (typeof outcome !== "string") return outcome
    const fault: Fault = { format, file: Atomics.load(watched, 0), violation: outcome }
    await worker.terminate()
    worker = started(watched)
    const rest = await batch(from, [...without, fault.file])
    return { ...rest, files: rest.files + 1, faults: [...rest.faults, fault] }
  }
  const from = async (file: number, before: Tally): Promise<Tally> => {
    const now = performance.now()
    if (file >= files || now - begun > milliseconds) return before
    if (now - told > TOLD_EVERY) {
      told = now
      // At once: what a busy test logs waits until it has nothing left to do.
      writeSync(
        1,
        `${format} ${file}: ${((now - begun) / 60_000).toFixed(1)} minutes, ${before.faults.length} faults\n`
      )
    }
    return from(file + BATCH, together(before, await batch(file, [])))
  }
  const tally = await from(0, noFiles)
  await worker.terminate()
  return tally
}

if (!isMainThread && isGiven(workerData)) {
  const { fuzzedFile } = workerData
  parentPort?.on("message", (stretch: Stretch) => {
    void run(stretch, (file) => Atomics.store(fuzzedFile, 0, file)).then((tally) => parentPort?.postMessage(tally))
  })
}
