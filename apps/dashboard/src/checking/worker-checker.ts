import type { Stage } from "./check-text.ts"
import type { Checker, Outcome } from "./checker.ts"
import type { Reply, Request } from "./worker-protocol.ts"

interface Waiting {
  readonly id: number
  readonly entered: (stage: Stage) => void
  readonly settle: (outcome: Outcome) => void
  readonly fail: (defect: Error) => void
}

/** A checker that runs in a worker, which starts with the first check. A new check stops one that is still running. */
export const workerChecker = (): Checker => {
  let worker: Worker | undefined
  let waiting: Waiting | undefined
  let count = 0

  const stop = (reason: string) => {
    worker?.terminate()
    worker = undefined
    waiting?.fail(new Error(reason))
    waiting = undefined
  }

  const start = (): Worker => {
    const started = new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" })
    started.addEventListener("message", (event: MessageEvent<Reply>) => {
      const message = event.data
      if (waiting === undefined || message.id !== waiting.id) return
      if (message.kind === "entered") {
        waiting.entered(message.stage)
        return
      }
      const { settle, fail } = waiting
      waiting = undefined
      if (message.kind === "settled") settle(message.outcome)
      else fail(new Error(message.reason))
    })
    started.addEventListener("error", (event) => stop(event.message))
    started.addEventListener("messageerror", () => stop("The result could not be handed over."))
    return started
  }

  return (source, entered) =>
    new Promise((settle, fail) => {
      if (waiting !== undefined) {
        worker?.terminate()
        worker = undefined
      }
      worker ??= start()
      count += 1
      waiting = { id: count, entered, settle, fail }
      const request: Request = { id: count, source }
      worker.postMessage(request)
    })
}
