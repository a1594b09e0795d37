/** Work on documents within a request. */
import { type Effect, Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { respond } from "../problem/respond.ts"
import type { WorkFault } from "./work.ts"

/** Within so many seconds most documents before it are done. */
const retrySeconds = 5

/** What `effect` comes to in its turn, or the answer that it fails with, or the one that says why nobody waited for it. */
export const worked = async <A>(
  c: Context<AppEnv>,
  effect: Effect.Effect<A, Response>
): Promise<Result.Result<A, Response>> =>
  Result.mapError(await c.get("work").run(effect), (fault) =>
    fault instanceof Response ? fault : unfinished(c, fault)
  )

const unfinished = (c: Context<AppEnv>, fault: WorkFault): Response => {
  const headers = { "Retry-After": String(retrySeconds) }
  return fault === "busy"
    ? respond(c, "busy", {
        detail: {
          zh: `正在处理的文件已达上限，请 ${retrySeconds} 秒后重试。`,
          en: `As many documents are in hand as can be. Try again in ${retrySeconds} seconds.`
        },
        headers
      })
    : respond(c, "took-too-long", {
        detail: {
          zh: "文件处理超时，已停止。请确认是一份自评报告或报表；过长的请拆分，或者用命令行 duxue 处理。",
          en: "The document took too long and was given up. Is it a letter or a return? Split what is very long, or use duxue at the command line."
        },
        headers
      })
}
