#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from "node:worker_threads"
// Deep imports: the barrel of @effect/platform-node loads redis, undici and ws, half a second at every start.
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { serveThread } from "./letters/serve-thread.ts"
import type { ThreadData } from "./letters/thread-messages.ts"
import { program } from "./program.ts"

// The program is one file, which its own threads are started from too.
if (isMainThread || parentPort === null) program.pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
else serveThread(parentPort, workerData as ThreadData)
