#!/usr/bin/env node
import nodeModule from "node:module"
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import type { ThreadData } from "./letters/thread-messages.ts"

// What was compiled once is kept for the next start, by Node.js that can. It must be said before the program is loaded, and
// again by each thread.
if ("enableCompileCache" in nodeModule) nodeModule.enableCompileCache()

/** The parts stand beside this file, and nothing runs without them. */
const isLeftAlone = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND"

try {
  // The program's own threads are started from this file too.
  if (isMainThread || parentPort === null) {
    const { run } = await import("./program.ts")
    await run(process.argv.slice(2))
  } else {
    const { serveThread } = await import("./letters/serve-thread.ts")
    serveThread(parentPort, workerData as ThreadData)
  }
} catch (cause) {
  if (!isLeftAlone(cause)) throw cause
  console.error(
    `duxue.js 不能单独使用：请连同其所在文件夹（apps/cli/dist）整个复制，或重新运行 pnpm build。\nduxue.js does not run by itself: copy the whole folder that it stands in (apps/cli/dist), or run pnpm build again.\n${String(cause)}`
  )
  process.exitCode = 2
}
