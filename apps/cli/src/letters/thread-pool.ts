/** Threads that examine letters side by side. What one of them does wrong costs the file that it had, nothing else. */
import { Worker } from "node:worker_threads"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Failure } from "../failure.ts"
import type { Examine, Examined } from "./examine-each.ts"
import { type Answer, failureOf, type ThreadData } from "./thread-messages.ts"

interface Task<Piece> {
  readonly file: string
  readonly settle: (outcome: Effect.Effect<Examined<Piece>, Failure>) => void
}

interface Thread<Piece> {
  readonly worker: Worker
  /** In the order in which they were told; the first is the one at work. */
  readonly tasks: Array<Task<Piece>>
  error: unknown
}

export interface ThreadPool<Piece> {
  readonly examine: Examine<Piece>
}

/**
 * So many threads that run `script` until the scope is closed; each takes the files that it is told in turn. A thread
 * that ends of itself is replaced, and the file that it had fails.
 */
export const threadPool = <Piece>(
  script: URL,
  size: number,
  data: ThreadData
): Effect.Effect<ThreadPool<Piece>, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => new Threads<Piece>(script, size, data)),
      (threads) => Effect.promise(() => threads.close())
    ),
    (threads) => ({ examine: (file) => Effect.callback((resume) => threads.add({ file, settle: resume })) })
  )

class Threads<Piece> {
  readonly #script: URL
  readonly #data: ThreadData
  readonly #threads: Array<Thread<Piece>>
  #isClosed = false

  constructor(script: URL, size: number, data: ThreadData) {
    this.#script = script
    this.#data = data
    this.#threads = Array.from({ length: size }, () => this.#start())
  }

  /** To the thread that has least to do. */
  add(task: Task<Piece>): void {
    const thread = this.#threads.reduce((least, each) => (each.tasks.length < least.tasks.length ? each : least))
    thread.tasks.push(task)
    thread.worker.postMessage(task.file)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  #start(): Thread<Piece> {
    const worker = new Worker(this.#script, { workerData: this.#data, stdin: false })
    const thread: Thread<Piece> = { worker, tasks: [], error: undefined }
    worker.on("message", (answer: Answer<Piece>) => {
      thread.tasks
        .shift()
        ?.settle("failure" in answer ? Effect.fail(failureOf(answer.failure)) : Effect.succeed(answer.examined))
    })
    worker.on("error", (error) => {
      thread.error = error
    })
    worker.on("exit", (code) => this.#replace(thread, code))
    return thread
  }

  #replace(thread: Thread<Piece>, code: number): void {
    if (this.#isClosed) return
    const [had, ...others] = thread.tasks
    this.#threads[this.#threads.indexOf(thread)] = this.#start()
    had?.settle(Effect.fail(crashed(had.file, thread.error ?? `exit code ${code}`)))
    for (const task of others) this.add(task)
  }
}

const crashed = (file: string, cause: unknown): Failure => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Failure({
    code: "internal-error",
    explanation: {
      zh: `处理“${file}”时程序的工作线程意外结束（${reason}），未得出结果；其余文件不受影响。请将该文件告知开发者。`,
      en: `The thread that examined "${file}" ended unexpectedly (${reason}), without a result; the other files are not affected. Please report the file.`
    }
  })
}
