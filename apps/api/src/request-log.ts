import type { MiddlewareHandler } from "hono"
import type { AppEnv } from "./environment.ts"

/** One request as the log tells it: never a body, a query or a name of a file. */
export interface RequestEntry {
  /** ISO instant of arrival. */
  readonly time: string
  readonly level: "info" | "error"
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Until the answer was ready; a long one may still be on its way. */
  readonly milliseconds: number
  /** What was thrown, where the status is 500: for the operator alone. */
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string | undefined }
}

export type RequestLog = (entry: RequestEntry) => void

/** One line of JSON per request, on the standard error stream. */
export const logToStandardError: RequestLog = (entry) => {
  process.stderr.write(`${JSON.stringify(entry)}\n`)
}

export const requestLog =
  (log: RequestLog): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const time = new Date().toISOString()
    const started = performance.now()
    await next()
    log({
      time,
      level: c.error === undefined ? "info" : "error",
      requestId: c.get("requestId"),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      ...(c.error === undefined
        ? {}
        : { error: { name: c.error.name, message: c.error.message, stack: c.error.stack } })
    })
  }
