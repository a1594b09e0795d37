import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { nameOf, readBytes } from "../letters/read-letter.ts"

/** A file of JSON, in UTF-8 with or without a byte-order mark. */
export const readJson = (file: string): Effect.Effect<unknown, Failure> =>
  Effect.flatMap(readBytes(file), (bytes) =>
    Effect.try({
      try: (): unknown => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)),
      catch: () =>
        new Failure({
          code: "malformed-json",
          explanation: {
            zh: `“${nameOf(file)}”不是有效的 JSON（UTF-8）文件。`,
            en: `"${nameOf(file)}" is not valid JSON in UTF-8.`
          }
        })
    })
  )
