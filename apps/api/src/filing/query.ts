import type { Schema } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"

type QueryOf<S extends Schema.ConstraintDecoder<unknown>> = MiddlewareHandler<
  AppEnv,
  string,
  { in: { query: S["Encoded"] }; out: { query: S["Type"] } }
>

/** A query as its schema has it, or the answer that lists what is not allowed in it. */
export const query = <S extends Schema.ConstraintDecoder<unknown>>(schema: S): QueryOf<S> =>
  validator("query", standard(schema), (result, c: Context<AppEnv>) =>
    result.success ? undefined : invalidRequest(c, "query", result.error)
  ) as QueryOf<S>
