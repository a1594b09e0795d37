import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { getRequestListener } from "@hono/node-server"
import { type AppOptions, createApp } from "./app.ts"
import { logToStandardError } from "./request-log.ts"
import { ServeError } from "./serve-error.ts"

export interface ServeOptions extends AppOptions {
  /** 0 for any that is free. */
  readonly port?: number
  readonly host?: string
}

export interface Serving {
  /** `http://127.0.0.1:4300`, without a slash at the end. */
  readonly url: string
  /** Takes no more requests, and waits for those under way; after `graceMilliseconds` it cuts them off. */
  readonly close: (graceMilliseconds?: number) => Promise<void>
}

export const defaultPort = 4300
const defaultHost = "127.0.0.1"
const defaultGrace = 5_000

/** Serves the API, and the dashboard where `staticRoot` says. Rejects with a `ServeError` if it cannot start. */
export const serve = async (options: ServeOptions = {}): Promise<Serving> => {
  const { port = defaultPort, host = defaultHost, log = logToStandardError, ...rest } = options
  const app = createApp({ ...rest, log })
  const server = createServer(getRequestListener(app.fetch))
  await listen(server, host, port)
  return { url: urlOf(server.address(), host), close: (grace = defaultGrace) => close(server, grace) }
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(ServeError.from(cause, host, port)))
    server.listen(port, host, resolve)
  })

const urlOf = (address: AddressInfo | string | null, host: string): string => {
  const port = typeof address === "object" && address !== null ? address.port : 0
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`
}

/** How often connections are looked over that have answered their last request and are only kept open. */
const sweepMilliseconds = 20

const close = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds)
    server.close((error) => {
      clearTimeout(cut)
      clearInterval(sweep)
      if (error === undefined) resolve()
      else reject(error)
    })
  })
