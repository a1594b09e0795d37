/** The page's worker as it was built for browsers, run by Node.js: what it is sent and what it answers are the same. */
import { globSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import { Schema } from "effect"
import { root } from "./duxue-process.ts"

/** A worker of Node.js hears and speaks through its parent's port, one of a browser through its global scope. */
const scopeOfBrowser = (script: string): string => `
  const { parentPort } = require("node:worker_threads")
  globalThis.postMessage = (message) => parentPort.postMessage(message)
  globalThis.addEventListener = (type, hear) => parentPort.on(type, (data) => hear({ data }))
  import(${JSON.stringify(script)})
`

const Settled = Schema.Struct({
  kind: Schema.Literal("settled"),
  outcome: Schema.Struct({
    kind: Schema.Literal("checked"),
    checked: Schema.Struct({ reading: Schema.Unknown, report: Schema.Unknown })
  })
})

const builtWorker = (): string => {
  const [script, ...others] = globSync(join(root, "apps/dashboard/dist/assets/check.worker-*.js"))
  if (script === undefined || others.length > 0) throw new Error("build the dashboard first: one worker is looked for")
  return pathToFileURL(script).href
}

/** Has the worker read and check a file, as the page does when one is dropped on it. */
export const checkInWorker = async (name: string, bytes: Uint8Array) => {
  const worker = new Worker(scopeOfBrowser(builtWorker()), { eval: true })
  try {
    const settled = await new Promise((resolve, reject) => {
      worker.on("message", (message: { readonly kind: string }) => {
        if (message.kind !== "entered") resolve(message)
      })
      worker.on("error", reject)
      worker.postMessage({ id: 1, source: { kind: "file", name, bytes } })
    })
    return Schema.decodeUnknownSync(Settled)(settled).outcome.checked
  } finally {
    await worker.terminate()
  }
}
