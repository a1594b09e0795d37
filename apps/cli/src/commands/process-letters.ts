/** What `read` and `check` do: from the files that were named to one output, or to a file for each. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { checkedLetter } from "../letters/checked-letter.ts"
import type { Examine } from "../letters/examine-each.ts"
import { findLetters } from "../letters/find-letters.ts"
import type { ListFormat } from "../letters/list-format.ts"
import { jobsFor } from "../letters/jobs.ts"
import { isPaged, type Order, pageEndings, pagePipeline, through } from "../letters/pipeline.ts"
import { threadPool } from "../letters/thread-pool.ts"
import { wallClock } from "../output/wall-clock.ts"
import { refuseTerminal, writeContent } from "../output/write-content.ts"
import { refuseOverwriting } from "../output/refuse-overwriting.ts"
import type { Writer } from "../render/writer.ts"
import { Failure } from "../failure.ts"
import { pageFor } from "../settings.ts"
import { writeLetters, writePages } from "./write-letters.ts"

/** A list of what was found, beside the output itself. */
export interface WantedList {
  readonly path: string
  readonly format: ListFormat
}

interface Asked extends Pick<Order, "command" | "format"> {
  readonly files: ReadonlyArray<string>
  readonly output: Option.Option<string>
  readonly jobs: Option.Option<number>
  readonly list?: WantedList | undefined
}

/** So many letters a thread are examined ahead: enough that none waits for another, few enough to be held. */
const aheadPerThread = 4

/** The program itself: started as a thread, it examines what it is told. */
const ownScript = new URL(import.meta.url)

export const processLetters = Effect.fnUntraced(function* ({ command, format, files, output, jobs, list }: Asked) {
  const letters = yield* findLetters(files)
  const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
  const { language, colour, width, tableWidth } = page
  const order: Order = {
    command,
    format,
    several: letters.several,
    page: { language, colour, width, tableWidth },
    stamp: yield* wallClock
  }
  if (!letters.several) yield* refuseOverwriting(letters.files, [output, Option.fromUndefinedOr(list?.path)])
  if (list !== undefined) return yield* withList(order, letters.files, output, list, letters.several)
  if (format === "docx" || format === "xlsx") yield* refuseTerminal(output)
  const size = yield* jobsFor(letters.files.length, jobs)
  const ahead = size === 1 ? 1 : size * aheadPerThread
  const threads = <Piece>() => threadPool<Piece>(ownScript, size, { duxueOrder: order })
  if (isPaged(format) && letters.several) {
    const { examine } = size === 1 ? pagePipeline(order) : yield* threads<Uint8Array>()
    return yield* writePages(letters, examine, pageEndings[format], output, ahead)
  }
  return yield* through(order, <Piece>({ examine, writer }: { examine: Examine<Piece>; writer: Writer<Piece> }) =>
    Effect.flatMap(size === 1 ? Effect.succeed({ examine }) : threads<Piece>(), (pool) =>
      writeLetters(letters, { examine: pool.examine, writer }, output, ahead)
    )
  )
}, Effect.scoped)

/** One letter, checked once, for its output and for its list. */
const withList = Effect.fnUntraced(function* (
  order: Order,
  files: ReadonlyArray<string>,
  output: Option.Option<string>,
  { path, format }: WantedList,
  several: boolean
) {
  const [file] = files
  if (several || file === undefined) return yield* oneLetterALine
  if (order.format === "docx" || order.format === "xlsx") yield* refuseTerminal(output)
  const once = yield* Effect.cached(checkedLetter(file))
  const code = yield* through(
    order,
    (pipeline) => writeLetters({ files, several }, pipeline, output),
    () => once
  )
  const { letter } = yield* once
  const { findingsList } = yield* Effect.promise(() => import("../letters/findings-list.ts"))
  yield* writeContent(yield* findingsList(letter, format, order.page.language), Option.some(path))
  return code
})

const oneLetterALine = new Failure({
  code: "list-of-several",
  explanation: {
    zh: "--findings 一次只列一份报告。多份报告请用 --format xlsx -o 文件夹，每份写一个清单。",
    en: "--findings lists one letter. For several write a list each, with --format xlsx -o and the name of a folder."
  }
})
