import type { Schema } from "effect"
import type { Context } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"

/** A query as its schema has it, or the answer that lists what is not allowed in it. */
export const query = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  validator("query", standard(schema), (result, c: Context<AppEnv>) =>
    result.success ? undefined : invalidRequest(c, "query", result.error)
  )
