import { mkdir } from "node:fs/promises"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"

/** Makes a folder, and those above it, where it is missing. */
export const makeFolder = (folder: string): Effect.Effect<void, Failure> =>
  Effect.tryPromise({
    try: () => mkdir(folder, { recursive: true }),
    catch: () =>
      new Failure({
        code: "no-output-folder",
        explanation: {
          zh: `无法建立文件夹“${folder}”：同名文件已经存在，或者没有权限。`,
          en: `The folder "${folder}" cannot be made: a file has its name, or permission is lacking.`
        }
      })
  })
