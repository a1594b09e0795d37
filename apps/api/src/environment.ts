import type { RequestIdVariables } from "hono/request-id"

/** What every handler finds in its context. */
export interface AppEnv {
  Variables: RequestIdVariables
}
