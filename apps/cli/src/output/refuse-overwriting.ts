import { realpath } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"

const placeOf = (path: string): Promise<string | undefined> =>
  realpath(path).then(
    (place) => place,
    () => undefined
  )

/** What is read is never written over: a copy that replaced its original could not be told from it. */
export const refuseOverwriting = Effect.fnUntraced(function* (
  files: ReadonlyArray<string>,
  outputs: ReadonlyArray<Option.Option<string>>
): Effect.fn.Return<void, Failure> {
  const read = new Set(yield* Effect.promise(() => Promise.all(files.map(placeOf))))
  for (const output of outputs) {
    if (Option.isNone(output)) continue
    const place = yield* Effect.promise(() => placeOf(output.value))
    if (place !== undefined && read.has(place)) return yield* overItself(output.value)
  }
})

const overItself = (path: string): Failure =>
  new Failure({
    code: "output-is-an-input",
    explanation: {
      zh: `“${path}”正是要读的文件，写入会覆盖原件。请在 -o 后另写一个文件名。`,
      en: `"${path}" is the very file that is read, and would be lost: give -o another name.`
    }
  })
