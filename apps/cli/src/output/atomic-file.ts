/** Files that appear whole or not at all: written beside their place under another name, then renamed. */
import { appendFileSync } from "node:fs"
import { open, realpath, rename, stat, unlink } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Failure } from "../failure.ts"
import type { Output } from "../render/writer.ts"

/** Adds to the file that is being written. */
export type Append = (output: Output) => Effect.Effect<void, Failure>

/**
 * Gives `use` a file to write, and puts it at `path` once `use` has succeeded; if it fails or is interrupted, what was
 * at `path` stays as it was. A device or a pipe is written as it is: it cannot be replaced.
 */
export const writeFile = <A, E, R>(
  path: string,
  use: (append: Append) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | Failure, R> =>
  Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => begin(path), catch: (cause) => failureOf(path, cause) }),
    ({ append, settle }) =>
      Effect.gen(function* () {
        const result = yield* use((output) =>
          Effect.tryPromise({ try: () => append(output), catch: (cause) => failureOf(path, cause) })
        )
        yield* Effect.tryPromise({ try: settle, catch: (cause) => failureOf(path, cause) })
        return result
      }),
    ({ abandon }, exit) => (Exit.isSuccess(exit) ? Effect.void : Effect.promise(abandon))
  )

interface Draft {
  readonly append: (output: Output) => Promise<void>
  readonly settle: () => Promise<void>
  readonly abandon: () => Promise<void>
}

const begin = async (path: string): Promise<Draft> => {
  const present = await stat(path).catch(() => undefined)
  if (present?.isDirectory() === true) throw new DirectoryInTheWay()
  if (present !== undefined && !present.isFile()) {
    const handle = await open(path, "a")
    return {
      append: (output) => handle.appendFile(output),
      settle: () => handle.close(),
      abandon: () => handle.close()
    }
  }
  // Through a link the file that it names is replaced, not the link.
  const target = present === undefined ? path : await realpath(path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const handle = await open(draft, "w", present?.mode ?? 0o666)
  return {
    // The system takes a page of output faster than it wakes a thread to hand it over and another to hear of it.
    append: async (output) => appendFileSync(handle.fd, output),
    settle: async () => {
      await handle.sync()
      await handle.close()
      await rename(draft, target)
    },
    abandon: async () => {
      await handle.close().catch(() => undefined)
      await unlink(draft).catch(() => undefined)
    }
  }
}

class DirectoryInTheWay extends Error {}

const failureOf = (path: string, cause: unknown): Failure => {
  if (cause instanceof DirectoryInTheWay) {
    return new Failure({
      code: "output-is-a-folder",
      explanation: {
        zh: `“${path}”是文件夹，不能当作文件写入，请在 -o 后写明文件名。`,
        en: `"${path}" is a folder: give -o the name of a file.`
      }
    })
  }
  const { code } = cause as NodeJS.ErrnoException
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure({
      code: "no-output-folder",
      explanation: {
        zh: `“${dirname(path)}”文件夹不存在，无法写入“${path}”，请先建好文件夹。`,
        en: `There is no folder "${dirname(path)}" to write "${path}" in: make it first.`
      }
    })
  }
  return new Failure({
    code: "cannot-write",
    explanation: {
      zh: `无法写入“${path}”${code === undefined ? "" : `（${code}）`}，请检查权限和磁盘空间。`,
      en: `"${path}" cannot be written${code === undefined ? "" : ` (${code})`}: check permissions and free space.`
    }
  })
}
