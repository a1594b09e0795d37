#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import type { ThreadData } from "./letters/thread-messages.ts"

// The program is one file, which its own threads are started from too. What is imported when its turn comes stands in it all
// the same, and is not evaluated before.
if (isMainThread || parentPort === null) {
  const { run } = await import("./program.ts")
  await run(process.argv.slice(2))
} else {
  const { serveThread } = await import("./letters/serve-thread.ts")
  serveThread(parentPort, workerData as ThreadData)
}
