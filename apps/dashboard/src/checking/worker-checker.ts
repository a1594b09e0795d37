import type { Stage } from "./check-text.ts"
import type { Checker, Outcome } from "./checker.ts"
import type { Reply, Request } from "./worker-protocol.ts"

interface Waiting {
  readonly id: number
  readonly worker: Worker
  readonly entered: (stage: Stage) => void
  readonly settle: (outcome: Outcome) => void
  readonly fail: (defect: Error) => void
}

/** Workers that have read their programs, kept for the next check of whoever asks. */
export interface WorkerPool {
  readonly take: () => Worker
  readonly giveBack: (worker: Worker) => void
}

/** Starts a worker where none is idle, and keeps one. */
export const workerPool = (): WorkerPool => {
  let idle: Worker | undefined
  return {
    take: () => {
      const worker = idle ?? new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" })
      idle = undefined
      return worker
    },
    giveBack: (worker) => {
      if (idle === undefined) idle = worker
      else worker.terminate()
    }
  }
}

/** Numbers are given once in a page, so that no answer is taken for that of another checker. */
let count = 0

/** A checker that runs in a worker of the pool. A new check stops one that is still running. */
export const workerChecker = (workers: WorkerPool): Checker => {
  let waiting: Waiting | undefined

  const begin = (entered: Waiting["entered"], settle: Waiting["settle"], fail: Waiting["fail"]): Waiting => {
    count += 1
    const began: Waiting = { id: count, worker: workers.take(), entered, settle, fail }
    const { worker } = began
    const stopListening = new AbortController()
    const { signal } = stopListening
    const over = () => {
      stopListening.abort()
      if (waiting === began) waiting = undefined
    }
    const lose = (reason: string) => {
      over()
      worker.terminate()
      fail(new Error(reason))
    }
    const hear = ({ data: message }: MessageEvent<Reply>) => {
      if (message.id !== began.id) return
      if (message.kind === "entered") {
        entered(message.stage)
        return
      }
      over()
      workers.giveBack(worker)
      if (message.kind === "settled") settle(message.outcome)
      else fail(new Error(message.reason))
    }
    worker.addEventListener("message", hear, { signal })
    worker.addEventListener("error", (event) => lose(event.message), { signal })
    worker.addEventListener("messageerror", () => lose("The result could not be handed over."), { signal })
    return began
  }

  return (source, entered) =>
    new Promise((settle, fail) => {
      waiting?.worker.terminate()
      waiting = begin(entered, settle, fail)
      const request: Request = { id: waiting.id, source }
      waiting.worker.postMessage(request)
    })
}
