import type { Source } from "../checking/checker.ts"
import type { Comparer, ComparisonOutcome } from "./comparison.ts"

export interface ComparisonRequest {
  readonly before: Source
  readonly after: Source
}

export type ComparisonReply =
  | { readonly kind: "settled"; readonly outcome: ComparisonOutcome }
  /** A defect of the program: nothing that a letter holds should bring it about. */
  | { readonly kind: "broke"; readonly reason: string }

/** A comparer with a worker for each comparison: it holds two letters, and is gone with them. */
export const workerComparer = (): Comparer => (before, after) =>
  new Promise((settle, fail) => {
    const worker = new Worker(new URL("./compare.worker.ts", import.meta.url), { type: "module" })
    worker.addEventListener("message", (event: MessageEvent<ComparisonReply>) => {
      worker.terminate()
      if (event.data.kind === "settled") settle(event.data.outcome)
      else fail(new Error(event.data.reason))
    })
    worker.addEventListener("error", (event) => {
      worker.terminate()
      fail(new Error(event.message))
    })
    const request: ComparisonRequest = { before, after }
    worker.postMessage(request)
  })
