/** The other end of the thread pool: examines the files that it is told, one after another. */
import type { MessagePort } from "node:worker_threads"
import * as Effect from "effect/Effect"
import { guarded } from "./examine-each.ts"
import { through } from "./pipeline.ts"
import { type Answer, handedOver, type ThreadData, told } from "./thread-messages.ts"

export const serveThread = (port: MessagePort, { duxueOrder }: ThreadData): void =>
  through(duxueOrder, ({ examine }) => {
    const answer = (file: string): Promise<Answer<unknown>> =>
      Effect.runPromise(
        Effect.match(guarded(file, examine(file)), {
          onFailure: (failure) => ({ failure: told(failure) }),
          onSuccess: (examined) => ({ examined })
        })
      )
    let last = Promise.resolve()
    port.on("message", (file: string) => {
      last = last.then(() => answer(file)).then((reply) => port.postMessage(reply, handedOver(reply)))
    })
  })
