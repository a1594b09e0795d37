import type { RequestIdVariables } from "hono/request-id"
import type { Work } from "./capacity/work.ts"

/** What every handler finds in its context. */
export interface AppEnv {
  Variables: RequestIdVariables & { readonly work: Work }
}
