/**
 * Documents take time and memory to open and to write: so many are worked on at once, so many wait for their turn, and
 * none is worked on for ever. One caller's documents cannot bring the service down for the others.
 */
import { Effect, Result, Semaphore } from "effect"

export interface WorkLimits {
  /** Documents worked on at the same time. */
  readonly concurrent: number
  /** Documents that may wait for their turn; who comes after them is told to come again. */
  readonly waiting: number
  /** Milliseconds, waiting included, after which a document is given up. */
  readonly milliseconds: number
}

export type WorkFault = "busy" | "timed-out"

export interface Work {
  /** What `effect` comes to, or why it was not waited for. */
  readonly run: <A, E>(effect: Effect.Effect<A, E>) => Promise<Result.Result<A, E | WorkFault>>
}

export const workWithin = ({ concurrent, waiting, milliseconds }: WorkLimits): Work => {
  const turns = Semaphore.makeUnsafe(concurrent)
  let inside = 0
  return {
    run: async <A, E>(effect: Effect.Effect<A, E>): Promise<Result.Result<A, E | WorkFault>> => {
      if (inside >= concurrent + waiting) return Result.fail("busy")
      inside += 1
      try {
        return await Effect.runPromise(
          turns.withPermit(effect).pipe(
            Effect.timeoutOrElse({
              duration: milliseconds,
              orElse: (): Effect.Effect<never, WorkFault> => Effect.fail("timed-out")
            }),
            Effect.result
          )
        )
      } finally {
        inside -= 1
      }
    }
  }
}
