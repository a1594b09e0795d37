/** What `read` and `check` do: from the files that were named to one output, or to a page for each. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Examine } from "../letters/examine-each.ts"
import { findLetters } from "../letters/find-letters.ts"
import { jobsFor } from "../letters/jobs.ts"
import { type Order, pagePipeline, through } from "../letters/pipeline.ts"
import { threadPool } from "../letters/thread-pool.ts"
import type { Writer } from "../render/writer.ts"
import { pageFor } from "../settings.ts"
import { writeLetters, writePages } from "./write-letters.ts"

interface Asked extends Pick<Order, "command" | "format"> {
  readonly files: ReadonlyArray<string>
  readonly output: Option.Option<string>
  readonly jobs: Option.Option<number>
}

/** So many letters a thread are examined ahead: enough that none waits for another, few enough to be held. */
const aheadPerThread = 4

/** The program itself: started as a thread, it examines what it is told. */
const ownScript = new URL(import.meta.url)

export const processLetters = Effect.fnUntraced(function* ({ command, format, files, output, jobs }: Asked) {
  const letters = yield* findLetters(files)
  const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
  const { language, colour, width, tableWidth } = page
  const order: Order = {
    command,
    format,
    several: letters.several,
    page: { language, colour, width, tableWidth }
  }
  const size = yield* jobsFor(letters.files.length, jobs)
  const ahead = size === 1 ? 1 : size * aheadPerThread
  const threads = <Piece>() => threadPool<Piece>(ownScript, size, { duxueOrder: order })
  if (format === "html" && letters.several) {
    const { examine } = size === 1 ? pagePipeline(order) : yield* threads<Uint8Array>()
    return yield* writePages(letters, examine, output, ahead)
  }
  return yield* through(order, <Piece>({ examine, writer }: { examine: Examine<Piece>; writer: Writer<Piece> }) =>
    Effect.flatMap(size === 1 ? Effect.succeed({ examine }) : threads<Piece>(), (pool) =>
      writeLetters(letters, { examine: pool.examine, writer }, output, ahead)
    )
  )
}, Effect.scoped)
