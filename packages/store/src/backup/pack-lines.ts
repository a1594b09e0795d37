/** Lines to a compressed file and back, with their count and hash. */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import type { FileHandle } from "node:fs/promises"
import { promisify } from "node:util"
import { createGunzip, gzip } from "node:zlib"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Member } from "./tape.ts"

export interface LineTally {
  readonly rows: number
  /** Of all lines, each with a line feed at its end. */
  readonly sha256: string
}

const gzipAsync = promisify(gzip)

/** Characters that are compressed, or written to a table, at once. */
const batchSize = 1_000_000

type UseBatch<E, R> = (batch: ReadonlyArray<string>) => Effect.Effect<void, E, R>

const batches = <E, R, E2, R2>(lines: Stream.Stream<string, E, R>, use: UseBatch<E2, R2>) =>
  Effect.gen(function* () {
    let batch: Array<string> = []
    let size = 0
    yield* Stream.runForEachArray(lines, (chunk) =>
      Effect.suspend(() => {
        for (const line of chunk) {
          batch.push(line)
          size += line.length
        }
        if (size < batchSize) return Effect.void
        const full = batch
        batch = []
        size = 0
        return use(full)
      })
    )
    if (batch.length > 0) yield* use(batch)
  })

/** Counts and hashes lines, and hands them on in batches. */
export const tally = <E, R, E2 = never, R2 = never>(
  lines: Stream.Stream<string, E, R>,
  use: UseBatch<E2, R2> = () => Effect.void
) =>
  Effect.gen(function* () {
    const hash = createHash("sha256")
    let rows = 0
    yield* batches(lines, (batch) => {
      rows += batch.length
      hash.update(`${batch.join("\n")}\n`)
      return use(batch)
    })
    const counted: LineTally = { rows, sha256: hash.digest("hex") }
    return counted
  })

/** Appends lines to a file. Each batch is a member of its own: a gzip file may have many, and has at least one. */
export const packInto = (file: FileHandle) => async (batch: ReadonlyArray<string>) => {
  await file.appendFile(await gzipAsync(batch.map((line) => `${line}\n`).join("")))
}

/** The lines of a packed file within an archive. */
export async function* unpack(path: string, { offset, size }: Member): AsyncGenerator<string> {
  if (size === 0) return
  const decoder = new TextDecoder("utf-8", { fatal: true })
  const unzipped = createReadStream(path, { start: offset, end: offset + size - 1 }).pipe(createGunzip())
  let rest = ""
  for await (const chunk of unzipped) {
    // Not by `readline`, to which U+2028 in a name ends a line.
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n")
    rest = lines.pop() ?? ""
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== "") yield rest
}
